import { Trans, useLingui } from "@lingui/react/macro";
import { IconShieldCheck } from "@tabler/icons-react";
import type { RefusedLogons } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { useRefusalNames } from "~/shared/console/refusals";
import { EmptyState } from "~/shared/ui/EmptyState";
import { type Days, useLists } from "../lists";
import { BarTable } from "./BarTable";

/** Why log-ons were refused. */
export function RefusalsPanel({ refusals, period }: { refusals: RefusedLogons[]; period: Days }) {
  const { t } = useLingui();
  const lists = useLists();
  const names = useRefusalNames();
  return (
    <Panel
      title={t`Refused log-ons by reason`}
      hint={<Trans>The true reasons, which those who were refused never learn.</Trans>}
    >
      {refusals.length === 0 ? (
        <EmptyState icon={IconShieldCheck} title={t`Nobody was refused`} />
      ) : (
        <BarTable
          caption={t`Refused log-ons by reason`}
          head={{ name: t`Reason`, count: t`Log-ons` }}
          rows={refusals.map(({ reason, count }) => ({
            key: reason,
            name: names[reason] ?? reason,
            count,
            to: lists.acts("session.refused", period),
          }))}
        />
      )}
    </Panel>
  );
}
