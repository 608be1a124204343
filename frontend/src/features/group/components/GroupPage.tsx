import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconTrash } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { getGroupOptions } from "~/api/gen/@tanstack/react-query.gen";
import { deleteGroup, updateGroup } from "~/api/gen/sdk.gen";
import type { Group, Policy } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { UsedBy, usePoliciesThat } from "~/shared/console/UsedBy";
import { useEditForm } from "~/shared/console/useEditForm";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";
import { useRefreshGroups } from "../queries";
import { Members } from "./Members";

/** One group: its name, who is in it, which policies are about it. */
export function GroupPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { account } = useSession();
  const group = useQuery(getGroupOptions({ path: { id } }));
  return (
    <ConsolePage
      title={group.data?.name ?? t`Group`}
      trail={[{ title: t`Groups`, to: paths.console(account.slug, "directories/groups") }]}
      actions={group.data && <Delete group={group.data} />}
    >
      {group.isPending && (
        <Skeleton height={280} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {group.isError && !group.data && (
        <ErrorState error={group.error} onRetry={() => void group.refetch()} />
      )}
      {group.data && (
        <>
          <Name group={group.data} />
          <Members group={group.data} />
          <UsedBy
            uses={names(id)}
            none={t`No policy is about it: being in it changes nothing yet.`}
          />
        </>
      )}
    </ConsolePage>
  );
}

function names(id: string) {
  return ({ from, to }: Policy) => from.group_id === id || to.group_id === id;
}

function Name({ group }: { group: Group }) {
  const { t } = useLingui();
  const refresh = useRefreshGroups();
  const form = useEditForm({
    stored: { name: group.name },
    save: ({ name }) => updateGroup({ path: { id: group.id }, body: { name } }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await refresh();
    },
  });
  return (
    <Panel title={t`Group`}>
      <EditForm form={form}>
        <TextInput
          label={t`Name`}
          maxLength={60}
          value={form.values.name}
          error={form.fault("name")}
          onChange={(event) => form.set("name", event.currentTarget.value)}
        />
      </EditForm>
    </Panel>
  );
}

function Delete({ group }: { group: Group }) {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asked, { open, close }] = useDisclosure(false);
  const users = usePoliciesThat(names(group.id))
    .map(({ name }) => name)
    .join(", ");
  const { name } = group;
  return (
    <>
      <ReasonedButton
        variant="default"
        align="end"
        leftSection={<IconTrash size={18} stroke={1.7} aria-hidden />}
        reason={users === "" ? null : t`Policies are about it: ${users}. Change them first.`}
        onClick={open}
      >
        <Trans>Delete…</Trans>
      </ReasonedButton>
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t`Delete the group “${name}”?`}
        confirm={t`Delete the group`}
        onConfirm={async () => {
          await deleteGroup({ path: { id: group.id } });
          infoToast(t`The group “${name}” is deleted.`);
          await navigate({ to: paths.console(account.slug, "directories/groups") });
          void queryClient.invalidateQueries({ queryKey: [{ _id: "listGroups" }] });
        }}
      >
        <Trans>The people in it stay as they are. This cannot be undone.</Trans>
      </ConfirmDialog>
    </>
  );
}
