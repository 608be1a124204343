import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconPlus, IconUpload, IconUsers } from "@tabler/icons-react";
import type { User } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import type { Column } from "~/shared/console/DataTable";
import { useMay } from "~/shared/console/permissions";
import { useRoleNames } from "~/shared/console/roles";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ReasonedLink } from "~/shared/ui/ReasonedLink";
import { places } from "../places";
import { UserTable } from "./UserTable";
import { useUserColumns } from "./userColumns";

/** Everybody with an address in one of the organisation's domains, newest first. */
export function InternalList() {
  const { t } = useLingui();
  const { account } = useSession();
  const barred = useMay("manage_directory") ? null : t`Only administrators can do this.`;
  const roles = useRoleNames();
  const { address, logon, lastLogon, created } = useUserColumns();
  const columns: Column<User>[] = [
    {
      key: "name",
      title: t`Name`,
      cell: (user) => user.name || user.address,
      text: (user) => user.name,
    },
    address,
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
    logon,
    lastLogon,
    created,
  ];
  return (
    <ConsolePage
      title={t`Internal directory`}
      intro={
        <Trans>The people of your organisation: who they are here, and what they may do.</Trans>
      }
      actions={
        <>
          <ReasonedLink
            to={places.internal(account.slug, "import")}
            reason={barred}
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            <Trans>Import</Trans>
          </ReasonedLink>
          <ReasonedLink
            to={places.internal(account.slug, "new")}
            reason={barred}
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            <Trans>New user</Trans>
          </ReasonedLink>
        </>
      }
    >
      <UserTable
        caption={t`Internal users`}
        kind="internal"
        columns={columns}
        rowName={(user) => user.name || user.address}
        rowLink={(user) => places.internal(account.slug, user.id)}
        empty={<EmptyState icon={IconUsers} title={t`Nobody is here yet`} />}
      />
    </ConsolePage>
  );
}
