import { useLingui } from "@lingui/react/macro";
import { exportUsers, listUsers } from "~/api/gen/sdk.gen";
import type { User } from "~/api/gen/types.gen";
import { DataTable, type DataTableProps } from "~/shared/console/DataTable";

interface Props
  extends Pick<DataTableProps<User>, "caption" | "columns" | "rowName" | "rowLink" | "empty"> {
  kind: User["kind"];
  /** Those of one domain alone. */
  domain?: string | null;
}

/** Users of one kind, to be searched and exported. */
export function UserTable({ kind, domain = null, ...table }: Props) {
  const { t } = useLingui();
  const wanted = ({ query }: Record<string, string | undefined>) => ({
    kind,
    ...(domain !== null && { domain }),
    ...(query !== undefined && { query }),
  });
  return (
    <DataTable
      {...table}
      queryKey={[{ _id: "listUsers", kind, domain }]}
      load={({ filters, after, limit }, signal) =>
        listUsers({
          query: { ...wanted(filters), limit, ...(after !== undefined && { after }) },
          ...(signal && { signal }),
        })
      }
      exportFile={({ filters }) => exportUsers({ query: wanted(filters), parseAs: "blob" })}
      rowKey={(user) => user.id}
      filters={[{ kind: "search", key: "query", label: t`Name or address` }]}
    />
  );
}
