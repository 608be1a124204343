import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { listGroups } from "~/api/gen/sdk.gen";
import type { Group } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { usePaletteActions } from "~/shared/console/paletteActions";
import { formatDate } from "~/shared/format";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";

/** The account's groups, newest first. */
export function GroupList() {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const toNew = paths.console(account.slug, "directories/groups", "new");
  usePaletteActions(
    useMemo(
      () => [{ title: t`New group`, run: () => void navigate({ to: toNew }) }],
      [t, navigate, toNew],
    ),
  );
  const create = (
    <Button component={Link} to={toNew} leftSection={<IconPlus size={18} aria-hidden />}>
      <Trans>New group</Trans>
    </Button>
  );
  const columns: Column<Group>[] = [
    { key: "name", title: t`Name`, cell: ({ name }) => name, text: ({ name }) => name },
    {
      key: "members",
      title: t`Members`,
      cell: ({ member_count }) => member_count,
      text: ({ member_count }) => member_count,
      align: "end",
      narrow: true,
    },
    {
      key: "created",
      title: t`Created`,
      cell: ({ created_at }) => <time dateTime={created_at}>{formatDate(created_at)}</time>,
      text: ({ created_at }) => created_at,
      narrow: true,
    },
  ];
  return (
    <ConsolePage
      title={t`Groups`}
      intro={
        <Trans>
          Addresses, and domains that stand for everyone in them. A policy can be about a group, as
          its sender or its recipient.
        </Trans>
      }
      actions={create}
    >
      <DataTable
        caption={t`Groups`}
        queryKey={[{ _id: "listGroups" }]}
        load={({ after, limit }, signal) =>
          listGroups({
            query: { limit, ...(after !== undefined && { after }) },
            ...(signal && { signal }),
          })
        }
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        rowLink={({ id }) => paths.console(account.slug, "directories/groups", id)}
        empty={
          <EmptyState icon={IconUsersGroup} title={t`No groups yet`}>
            <Trans>Make one where a rule is about several people or organisations.</Trans>
          </EmptyState>
        }
      />
    </ConsolePage>
  );
}
