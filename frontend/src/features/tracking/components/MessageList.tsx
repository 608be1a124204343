import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconMailSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listDefinitionsOptions } from "~/api/gen/@tanstack/react-query.gen";
import { findMessages } from "~/api/gen/sdk.gen";
import type { FoundMessage } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { lookOn } from "~/shared/console/lookOn";
import { useMay } from "~/shared/console/permissions";
import type { Filter } from "~/shared/console/TableFilters";
import { TableTime } from "~/shared/console/TableTime";
import { definitionName, usedDefinitionName } from "~/shared/definitions";
import { formatDate } from "~/shared/format";
import { paths } from "~/shared/paths";
import { nameOf } from "~/shared/people";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { searchOf } from "../search";
import { useStateNames } from "../states";
import classes from "./MessageList.module.css";
import { SelectionBar } from "./SelectionBar";

/** The messages of the account: who, to whom, when, and what became of them. */
export function MessageList() {
  const { t } = useLingui();
  const { account } = useSession();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = useColumns();
  const filters = useFilters();
  const mayAct = useMay("recall_any");
  const mayResend = useMay("resend_any");
  return (
    <ConsolePage
      title={t`Tracking`}
      intro={
        <Trans>
          The messages of your organisation: who sent them to whom, and what became of them. Nobody
          sees their content here.
        </Trans>
      }
    >
      <div className={classes.list}>
        {(mayAct || mayResend) && (
          <SelectionBar selected={selected} onDone={() => setSelected(new Set())} />
        )}
        <DataTable
          caption={t`Messages`}
          queryKey={[{ _id: "findMessages" }]}
          load={({ filters: chosen, after, limit }, signal) => {
            const { query, unfinished } = searchOf(chosen);
            if (unfinished) return Promise.resolve({ items: [], next: null });
            return lookOn(after, (from) =>
              findMessages({
                query: { ...query, limit, ...(from !== undefined && { after: from }) },
                ...(signal && { signal }),
              }),
            );
          }}
          columns={columns}
          rowKey={(message) => message.id}
          rowName={(message) => message.reference}
          rowLink={(message) => paths.console(account.slug, "tracking", message.id)}
          filters={filters}
          {...((mayAct || mayResend) && { selection: { selected, onChange: setSelected } })}
          empty={<EmptyState icon={IconMailSearch} title={t`No message has been sent yet`} />}
        />
      </div>
    </ConsolePage>
  );
}

function useColumns(): Column<FoundMessage>[] {
  const { t } = useLingui();
  const states = useStateNames();
  return [
    {
      key: "reference",
      title: t`Reference`,
      cell: (message) => message.reference,
      text: (message) => message.reference,
      narrow: true,
    },
    {
      key: "from",
      title: t`Sender`,
      cell: (message) => nameOf(message.from),
      text: (message) => message.from.address,
    },
    {
      key: "to",
      title: t`Recipients`,
      cell: (message) => recipients(message, nameOf),
      text: (message) => recipients(message, (person) => person.address),
    },
    {
      key: "opened",
      title: t`Opened`,
      cell: (message) => t`${message.opened_count} of ${message.recipient_count}`,
      text: (message) => `${message.opened_count}/${message.recipient_count}`,
      narrow: true,
    },
    {
      key: "state",
      title: t`State`,
      cell: ({ state }) => <Badge color={states[state].color}>{states[state].name}</Badge>,
      text: ({ state }) => states[state].name,
      narrow: true,
    },
    {
      key: "sent",
      title: t`Sent`,
      cell: ({ sent_at }) => <TableTime at={sent_at} />,
      text: ({ sent_at }) => sent_at,
    },
    {
      key: "expires",
      title: t`Expires`,
      cell: ({ expires_at }) => <time dateTime={expires_at}>{formatDate(expires_at)}</time>,
      text: ({ expires_at }) => expires_at,
      narrow: true,
    },
    {
      key: "definition",
      title: t`Definition`,
      cell: usedName,
      text: usedName,
    },
  ];
}

function usedName({ definition_id: id, definition_name: name }: FoundMessage): string {
  return usedDefinitionName(id, name);
}

/** The first recipients, and how many more. */
function recipients(
  message: FoundMessage,
  called: (person: FoundMessage["from"]) => string,
): string {
  const first = message.first_recipients.slice(0, 2);
  const more = message.recipient_count - first.length;
  const names = first.map(called).join(", ");
  return more > 0 ? `${names} +${more}` : names;
}

function useFilters(): Filter[] {
  const { t } = useLingui();
  const states = useStateNames();
  const mayManage = useMay("manage_account");
  // Only administrators may list definitions; the others see them in the list.
  const definitions = useQuery({ ...listDefinitionsOptions(), enabled: mayManage });
  const filters: Filter[] = [
    { kind: "search", key: "reference", label: t`Reference`, maxLength: 20 },
    { kind: "search", key: "sender", label: t`Sender’s address` },
    { kind: "search", key: "recipient", label: t`Recipient’s address` },
    {
      kind: "choice",
      key: "state",
      label: t`State`,
      options: (["active", "expired", "recalled", "destroyed"] as const).map((value) => ({
        value,
        label: states[value].name,
      })),
    },
    { kind: "date", key: "since", label: t`Sent from` },
    { kind: "date", key: "until", label: t`Sent until` },
  ];
  const known = definitions.data?.items ?? [];
  if (known.length > 0) {
    filters.push({
      kind: "choice",
      key: "definition",
      label: t`Definition`,
      options: known.map((named) => ({ value: named.id, label: definitionName(named) })),
    });
  }
  return filters;
}
