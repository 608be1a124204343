import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { IconPlus, IconUpload, IconUsers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { exportUsers, listUsers } from "~/api/gen/sdk.gen";
import type { User } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { formatDate, formatListTime } from "~/shared/format";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { places } from "../places";
import { useRoleNames } from "../roles";

/** Everybody with an address in one of the organisation's domains, newest first. */
export function InternalList() {
  const { t } = useLingui();
  const { account } = useSession();
  const roles = useRoleNames();
  const columns: Column<User>[] = [
    {
      key: "name",
      title: t`Name`,
      cell: (user) => user.name || user.address,
      text: (user) => user.name,
    },
    {
      key: "address",
      title: t`Mail address`,
      cell: (user) => user.address,
      text: (user) => user.address,
    },
    {
      key: "role",
      title: t`Role`,
      cell: (user) => roles[user.role],
      text: (user) => roles[user.role],
      narrow: true,
    },
    {
      key: "licence",
      title: t`Licence`,
      cell: (user) =>
        user.licensed ? <Badge color="teal">{t`Licensed`}</Badge> : <span>{t`None`}</span>,
      text: (user) => (user.licensed ? t`Licensed` : t`None`),
      narrow: true,
    },
    {
      key: "logon",
      title: t`Log-on`,
      cell: (user) =>
        user.logon_allowed ? t`Allowed` : <Badge color="red">{t`Not allowed`}</Badge>,
      text: (user) => (user.logon_allowed ? t`Allowed` : t`Not allowed`),
      narrow: true,
    },
    {
      key: "last-logon",
      title: t`Last log-on`,
      cell: (user) =>
        user.last_logon_at === null ? (
          t`Never`
        ) : (
          <time dateTime={user.last_logon_at}>{formatListTime(user.last_logon_at)}</time>
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
      title={t`Internal directory`}
      intro={
        <Trans>The people of your organisation: who they are here, and what they may do.</Trans>
      }
      actions={
        <>
          <Button
            component={Link}
            to={places.internal(account.slug, "import")}
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            <Trans>Import</Trans>
          </Button>
          <Button
            component={Link}
            to={places.internal(account.slug, "new")}
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            <Trans>New user</Trans>
          </Button>
        </>
      }
    >
      <DataTable
        caption={t`Internal users`}
        queryKey={[{ _id: "listUsers", kind: "internal" }]}
        load={({ filters, after, limit }, signal) =>
          listUsers({
            query: {
              kind: "internal",
              limit,
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
              kind: "internal",
              ...(filters.query !== undefined && { query: filters.query }),
            },
            parseAs: "blob",
          })
        }
        rowKey={(user) => user.id}
        rowName={(user) => user.name || user.address}
        rowLink={(user) => places.internal(account.slug, user.id)}
        filters={[{ kind: "search", key: "query", label: t`Name or address` }]}
        empty={<EmptyState icon={IconUsers} title={t`Nobody is here yet`} />}
      />
    </ConsolePage>
  );
}
