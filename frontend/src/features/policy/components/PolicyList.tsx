import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { IconPlus, IconRoute } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { serverNow } from "~/api/client";
import { listPolicies } from "~/api/gen/sdk.gen";
import type { Policy } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { Panel } from "~/shared/console/Panel";
import { usePaletteActions } from "~/shared/console/paletteActions";
import { formatDateTime } from "~/shared/format";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { standingOf } from "../fields";
import { useDecisionText, useScopeText, useStandingTexts } from "../texts";
import { Simulator } from "./Simulator";

type Placed = Policy & { place: number };

/** Every policy in the order in which they win, and what they come to. */
export function PolicyList() {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const scope = useScopeText();
  const decision = useDecisionText();
  const standing = useStandingTexts();
  const toNew = paths.console(account.slug, "policies", "new");
  usePaletteActions(
    useMemo(
      () => [{ title: t`New policy`, run: () => void navigate({ to: toNew }) }],
      [t, navigate, toNew],
    ),
  );
  const columns: Column<Placed>[] = [
    {
      key: "name",
      title: t`Policy`,
      cell: ({ place, name }) => `${place}. ${name}`,
      text: ({ name }) => name,
    },
    {
      key: "from",
      title: t`From`,
      cell: ({ from }) => scope(from),
      text: ({ from }) => scope(from),
    },
    { key: "to", title: t`To`, cell: ({ to }) => scope(to), text: ({ to }) => scope(to) },
    {
      key: "decision",
      title: t`What then`,
      cell: (policy) => decision(policy.decision, policy.definitions),
      text: (policy) => decision(policy.decision, policy.definitions),
    },
    {
      key: "state",
      title: t`State`,
      cell: (policy) => <PolicyState policy={policy} />,
      text: (policy) => standing[standingOf(policy, serverNow())],
      narrow: true,
    },
  ];
  return (
    <ConsolePage
      title={t`Policies`}
      intro={
        <Trans>
          Which definitions a sender is offered, or which one is applied, by sender and recipient.
          For each recipient one policy decides: the one most specific about the sender, then about
          the recipient, then the oldest. The list is in that order.
        </Trans>
      }
      actions={
        <Button component={Link} to={toNew} leftSection={<IconPlus size={18} aria-hidden />}>
          <Trans>New policy</Trans>
        </Button>
      }
    >
      <DataTable
        caption={t`Policies`}
        queryKey={[{ _id: "listPolicies", placed: true }]}
        load={async (_, signal) => {
          const { items, next } = await listPolicies(signal && { signal });
          return { items: items.map((policy, at) => ({ ...policy, place: at + 1 })), next };
        }}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        rowLink={({ id }) => paths.console(account.slug, "policies", id)}
        empty={
          <EmptyState icon={IconRoute} title={t`No policies yet`}>
            <Trans>Without one, every sender is offered the default, for everyone.</Trans>
          </EmptyState>
        }
      />
      <Panel
        title={t`What would happen?`}
        hint={
          <Trans>If somebody sent to somebody now: what happens, and why. Nothing is sent.</Trans>
        }
      >
        <Simulator />
      </Panel>
    </ConsolePage>
  );
}

function PolicyState({ policy }: { policy: Policy }) {
  const { t } = useLingui();
  const texts = useStandingTexts();
  const { starts_at, ends_at } = policy;
  const standing = standingOf(policy, serverNow());
  if (standing === "not_started" && starts_at !== null)
    return <Badge color="gray">{t`From ${formatDateTime(starts_at)}`}</Badge>;
  if (standing === "in_force" && ends_at !== null)
    return <Badge color="teal">{t`Until ${formatDateTime(ends_at)}`}</Badge>;
  return <Badge color={standing === "in_force" ? "teal" : "gray"}>{texts[standing]}</Badge>;
}
