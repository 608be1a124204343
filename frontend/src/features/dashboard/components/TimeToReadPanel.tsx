import { Trans, useLingui } from "@lingui/react/macro";
import { IconHourglass } from "@tabler/icons-react";
import type { TimeToRead } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { EmptyState } from "~/shared/ui/EmptyState";
import { type Days, useLists } from "../lists";
import { BarTable } from "./BarTable";

/** How long recipients let a message wait before they first opened it. */
export function TimeToReadPanel({ steps, period }: { steps: TimeToRead[]; period: Days }) {
  const lists = useLists();
  const { t } = useLingui();
  const names = new Map<number | null, string>([
    [900, t`Under 15 minutes`],
    [3_600, t`Under an hour`],
    [14_400, t`Under 4 hours`],
    [86_400, t`Under a day`],
    [259_200, t`Under 3 days`],
    [604_800, t`Under a week`],
    [null, t`Longer`],
  ]);
  const none = steps.every(({ readers }) => readers === 0);
  return (
    <Panel
      title={t`Time to first read`}
      hint={<Trans>From the sending until a recipient first opened the message.</Trans>}
    >
      {none ? (
        <EmptyState icon={IconHourglass} title={t`Nobody has read anything yet`} />
      ) : (
        <BarTable
          caption={t`Time to first read`}
          head={{ name: t`Time`, count: t`Recipients` }}
          rows={steps.map(({ below_seconds, readers }) => ({
            key: String(below_seconds),
            name: names.get(below_seconds) ?? String(below_seconds),
            count: readers,
            to: lists.acts("message.opened", period),
          }))}
        />
      )}
    </Panel>
  );
}
