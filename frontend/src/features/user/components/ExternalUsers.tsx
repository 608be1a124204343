import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { exportUsers, listUsers } from "~/api/gen/sdk.gen";
import type { User } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { formatDate, formatDateTime, formatListTime } from "~/shared/format";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { places } from "../places";

/** The users of one external domain, or of all of them. */
export function ExternalUsers({ domain }: { domain: string | null }) {
  const { t } = useLingui();
  const { slug } = useSession().account;
  const columns: Column<User>[] = [
    {
      key: "address",
      title: t`Mail address`,
      cell: (user) => user.address,
      text: (user) => user.address,
    },
    { key: "name", title: t`Name`, cell: (user) => user.name, text: (user) => user.name },
    {
      key: "logon",
      title: t`Log-on`,
      cell: (user) =>
        user.logon_allowed ? t`Allowed` : <Badge color="red">{t`Not allowed`}</Badge>,
      text: (user) => (user.logon_allowed ? t`Allowed` : t`Not allowed`),
      narrow: true,
    },
    {
      key: "password",
      title: t`Password`,
      cell: (user) => (user.has_password ? t`Set` : t`None`),
      text: (user) => (user.has_password ? t`Set` : t`None`),
      narrow: true,
    },
    {
      key: "last-logon",
      title: t`Last log-on`,
      cell: (user) =>
        user.last_logon_at === null ? (
          t`Never`
        ) : (
          <time dateTime={user.last_logon_at} title={formatDateTime(user.last_logon_at)}>
            {formatListTime(user.last_logon_at)}
          </time>
        ),
      text: (user) => user.last_logon_at,
      narrow: true,
    },
    {
      key: "created",
      title: t`Created`,
      cell: (user) => <time dateTime={user.created_at}>{formatDate(user.created_at)}</time>,
      text: (user) => user.created_at,
      narrow: true,
    },
  ];
  return (
    <ConsolePage
      title={domain ?? t`All external users`}
      trail={[{ title: t`External directories`, to: places.external(slug) }]}
    >
      <DataTable
        caption={t`External users`}
        queryKey={[{ _id: "listUsers", kind: "external", domain }]}
        load={({ filters, after, limit }, signal) =>
          listUsers({
            query: {
              kind: "external",
              limit,
              ...(domain !== null && { domain }),
              ...(after !== undefined && { after }),
              ...(filters.query !== undefined && { query: filters.query }),
            },
            ...(signal && { signal }),
          })
        }
        columns={columns}
        exportFile={({ filters }) =>
          exportUsers({
            query: {
              kind: "external",
              ...(domain !== null && { domain }),
              ...(filters.query !== undefined && { query: filters.query }),
            },
            parseAs: "blob",
          })
        }
        rowKey={(user) => user.id}
        rowName={(user) => user.address}
        rowLink={(user) => places.external(slug, domainOf(user.address), user.id)}
        filters={[{ kind: "search", key: "query", label: t`Name or address` }]}
        empty={
          <EmptyState icon={IconUsers} title={t`Nobody is here yet`}>
            <Trans>People appear here with the first message to them.</Trans>
          </EmptyState>
        }
      />
    </ConsolePage>
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
