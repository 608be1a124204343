import { useLingui } from "@lingui/react/macro";
import { IconClipboardList } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { listAuditEntries } from "~/api/gen/sdk.gen";
import type { AuditEntryView } from "~/api/gen/types.gen";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { lookOn } from "~/shared/console/lookOn";
import type { Filter } from "~/shared/console/TableFilters";
import { TableTime } from "~/shared/console/TableTime";
import { paths } from "~/shared/paths";
import { nameOf } from "~/shared/people";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { actionNames } from "../actions";
import { useDetails } from "../details";
import { filterOf } from "../filter";
import { ExportMenu } from "./ExportMenu";

/** The entries, newest first. */
export function EntryList() {
  const { t } = useLingui();
  const columns = useColumns();
  const filters = useFilters();
  return (
    <>
      <ExportMenu />
      <DataTable
        caption={t`Audit entries`}
        queryKey={[{ _id: "listAuditEntries" }]}
        load={({ filters: chosen, after, limit }, signal) => {
          const { filter, unfinished } = filterOf(chosen);
          if (unfinished) return Promise.resolve({ items: [], next: null });
          return lookOn(after, (from) =>
            listAuditEntries({
              query: { ...filter, limit, ...(from !== undefined && { after: from }) },
              ...(signal && { signal }),
            }),
          );
        }}
        columns={columns}
        rowKey={(entry) => entry.id}
        filters={filters}
        empty={<EmptyState icon={IconClipboardList} title={t`Nothing has been done yet`} />}
      />
    </>
  );
}

function useColumns(): Column<AuditEntryView>[] {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  const actors: Record<string, string> = {
    anonymous: t`Nobody known`,
    operator: t`The operator`,
    system: t`The server`,
  };
  const actor = ({ actor: { kind, person, user_id } }: AuditEntryView) => {
    const name = person === null ? (actors[kind] ?? user_id ?? kind) : nameOf(person);
    return kind === "api_key" ? t`${name}, by an API key` : name;
  };
  const action = (entry: AuditEntryView) => {
    const known = actionNames[entry.action];
    return known === undefined ? entry.action : i18n._(known);
  };
  const inWords = useDetails();
  const recorded = (entry: AuditEntryView) =>
    entry.details.map(({ name, value }) => `${name}: ${value}`).join(", ");
  return [
    {
      key: "action",
      title: t`What`,
      cell: (entry) => action(entry),
      text: (entry) => entry.action,
    },
    {
      key: "at",
      title: t`When`,
      cell: ({ at }) => <TableTime at={at} />,
      text: ({ at }) => at,
    },
    { key: "actor", title: t`Who`, cell: actor, text: actor },
    {
      key: "message",
      title: t`Message`,
      cell: ({ message_id: id, message_reference: reference }) =>
        reference === null || id === null || id === undefined ? (
          ""
        ) : (
          <Link to={paths.console(account.slug, "tracking", id)}>{reference}</Link>
        ),
      text: ({ message_reference }) => message_reference,
      narrow: true,
    },
    {
      key: "user",
      title: t`On whom`,
      cell: ({ user }) => (user === null ? "" : nameOf(user)),
      text: ({ user }) => user?.address,
    },
    { key: "details", title: t`Details`, cell: inWords, text: recorded },
    {
      key: "network",
      title: t`From`,
      cell: ({ network }) => network ?? "",
      text: ({ network }) => network,
      narrow: true,
    },
    {
      key: "seq",
      title: t`Number`,
      cell: ({ seq }) => seq ?? "",
      text: ({ seq }) => seq,
      align: "end",
      narrow: true,
    },
  ];
}

function useFilters(): Filter[] {
  const { t, i18n } = useLingui();
  const actions = Object.entries(actionNames).map(([value, name]) => ({
    value,
    label: i18n._(name),
  }));
  actions.sort((one, other) => one.label.localeCompare(other.label));
  return [
    { kind: "search", key: "reference", label: t`Message’s reference`, maxLength: 20 },
    { kind: "search", key: "person", label: t`User’s address` },
    { kind: "choice", key: "action", label: t`What`, options: actions },
    { kind: "date", key: "since", label: t`From day` },
    { kind: "date", key: "until", label: t`Until day` },
  ];
}
