import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, NativeSelect, Skeleton, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { getUserOptions, getUserQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { endUserSessions, updateUser } from "~/api/gen/sdk.gen";
import type { Role, User } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { usePaletteActions } from "~/shared/console/paletteActions";
import { useMay } from "~/shared/console/permissions";
import { useEditForm } from "~/shared/console/useEditForm";
import { formatDateTime } from "~/shared/format";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { Facts } from "~/shared/ui/Facts";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";
import { useRoleNames } from "../roles";
import { SecondFactorPanel } from "./SecondFactorPanel";

/** One person of the organisation. */
export function UserPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { account } = useSession();
  const user = useQuery(getUserOptions({ path: { id } }));
  const trail = [
    { title: t`Internal directory`, to: paths.console(account.slug, "directories/internal") },
  ];
  return (
    <ConsolePage title={user.data ? user.data.name || user.data.address : t`User`} trail={trail}>
      {user.isPending && (
        <Skeleton height={280} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {user.isError && <ErrorState error={user.error} onRetry={() => void user.refetch()} />}
      {user.data && (
        <>
          <Known user={user.data} />
          <Permissions user={user.data} />
          <SecondFactorPanel user={user.data} />
        </>
      )}
    </ConsolePage>
  );
}

function Known({ user }: { user: User }) {
  const { t } = useLingui();
  const mayManage = useMay("manage_directory");
  const [asked, { open, close }] = useDisclosure(false);
  const name = user.name || user.address;
  usePaletteActions(
    useMemo(
      () => (mayManage ? [{ title: t`End the sessions of ${name}`, run: open }] : []),
      [mayManage, name, open, t],
    ),
  );
  return (
    <Panel
      title={t`User`}
      actions={
        <ReasonedButton
          variant="default"
          align="end"
          reason={mayManage ? null : t`Only administrators can do this.`}
          onClick={open}
        >
          <Trans>End sessions</Trans>
        </ReasonedButton>
      }
    >
      <Facts
        facts={[
          { name: t`Mail address`, value: user.address },
          { name: t`Password`, value: user.has_password ? t`Set` : t`None` },
          {
            name: t`Last log-on`,
            value: user.last_logon_at === null ? t`Never` : formatDateTime(user.last_logon_at),
          },
          { name: t`Created`, value: formatDateTime(user.created_at) },
        ]}
      />
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t`End all sessions of ${name}?`}
        confirm={t`End the sessions`}
        onConfirm={async () => {
          await endUserSessions({ path: { id: user.id } });
          infoToast(t`All sessions of ${name} have ended.`);
        }}
      >
        <Trans>Wherever they are logged on, they have to log on again. Drafts are kept.</Trans>
      </ConfirmDialog>
    </Panel>
  );
}

function Permissions({ user }: { user: User }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const session = useSession();
  const mayManage = useMay("manage_directory");
  const roles = useRoleNames();
  const { id, name, role, licensed, logon_allowed } = user;
  const form = useEditForm({
    stored: { name, role, licensed, logon_allowed },
    save: (_, changed) => updateUser({ path: { id }, body: changed }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: getUserQueryKey({ path: { id } }) }),
        queryClient.invalidateQueries({ queryKey: [{ _id: "listUsers" }] }),
      ]);
    },
  });
  const own = session.user.id === id ? t`You cannot change your own permissions.` : null;
  const fixed = mayManage ? null : t`Only administrators can do this.`;
  return (
    <Panel title={t`Permissions`}>
      <EditForm form={form} reason={fixed}>
        <TextInput
          label={t`Name`}
          maxLength={120}
          readOnly={!mayManage}
          value={form.values.name}
          error={form.fault("name")}
          onChange={(event) => form.set("name", event.currentTarget.value)}
        />
        <NativeSelect
          size="md"
          label={t`Role`}
          description={own ?? t`Another role ends the sessions of this user.`}
          disabled={own !== null || !mayManage}
          value={form.values.role}
          error={form.fault("role")}
          data={Object.entries(roles).map(([value, label]) => ({ value, label }))}
          onChange={(event) => form.set("role", roleOf(event.currentTarget.value, role))}
        />
        <Checkbox
          label={t`Licensed: may start secure messages to anyone`}
          disabled={!mayManage}
          checked={form.values.licensed}
          error={form.fault("licensed")}
          onChange={(event) => form.set("licensed", event.currentTarget.checked)}
        />
        <Checkbox
          label={t`Allow Secure Messaging Logon`}
          description={
            own ?? t`Withdrawing it ends live sessions at once, and the user is told by mail.`
          }
          disabled={own !== null || !mayManage}
          checked={form.values.logon_allowed}
          error={form.fault("logon_allowed")}
          onChange={(event) => form.set("logon_allowed", event.currentTarget.checked)}
        />
      </EditForm>
    </Panel>
  );
}

const allRoles: readonly Role[] = ["member", "help_desk", "auditor", "administrator"];

function roleOf(value: string, otherwise: Role): Role {
  return allRoles.find((role) => role === value) ?? otherwise;
}
