import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Group, NativeSelect, Skeleton, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  getLogonDiagnosisQueryKey,
  getUserOptions,
  getUserQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { endUserSessions, updateUser } from "~/api/gen/sdk.gen";
import type { User, UserKind } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { usePaletteActions } from "~/shared/console/paletteActions";
import { useMay } from "~/shared/console/permissions";
import { roleOf, useRoleNames } from "~/shared/console/roles";
import { useEditForm } from "~/shared/console/useEditForm";
import { formatDateTime } from "~/shared/format";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { Facts } from "~/shared/ui/Facts";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";
import { places } from "../places";
import { Aliases } from "./Aliases";
import { Diagnosis, useHelp } from "./Diagnosis";
import { SecondFactorPanel } from "./SecondFactorPanel";
import { SetPassword } from "./SetPassword";

interface UserPageProps {
  id: string;
  kind: UserKind;
  /** Through which domain one came. */
  domain?: string;
}

/** One person, inside or outside: why they cannot log on, what they may do, and what helps. */
export function UserPage({ id, kind, domain }: UserPageProps) {
  const { t } = useLingui();
  const { slug } = useSession().account;
  const user = useQuery(getUserOptions({ path: { id } }));
  const trail =
    kind === "internal"
      ? [{ title: t`Internal directory`, to: places.internal(slug) }]
      : [
          { title: t`External directories`, to: places.external(slug) },
          ...(domain === undefined ? [] : [{ title: domain, to: places.external(slug, domain) }]),
        ];
  return (
    <ConsolePage title={user.data ? user.data.name || user.data.address : t`User`} trail={trail}>
      {user.isPending && (
        <Skeleton height={280} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {user.isError && <ErrorState error={user.error} onRetry={() => void user.refetch()} />}
      {user.data && (
        <>
          <Diagnosis user={user.data} />
          <Known user={user.data} />
          <Permissions user={user.data} />
          <SecondFactorPanel user={user.data} />
          {user.data.kind === "internal" && <Aliases user={user.data} />}
          <SetPassword user={user.data} />
        </>
      )}
    </ConsolePage>
  );
}

function Known({ user }: { user: User }) {
  const { t } = useLingui();
  const mayManage = useMay("manage_directory");
  const [asked, { open, close }] = useDisclosure(false);
  const help = useHelp(user);
  const name = user.name || user.address;
  const barred = user.logon_allowed ? null : t`This user may not log on. Allow it first.`;
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
        <Group gap="xs">
          <ReasonedButton
            variant="default"
            reason={barred}
            loading={help.link.isPending}
            onClick={() => help.link.mutate()}
          >
            <Trans>Send a fresh link</Trans>
          </ReasonedButton>
          <ReasonedButton
            variant="default"
            reason={barred}
            loading={help.reset.isPending}
            onClick={() => help.reset.mutate()}
          >
            <Trans>Send a reset link</Trans>
          </ReasonedButton>
          <ReasonedButton
            variant="default"
            align="end"
            reason={mayManage ? null : t`Only administrators can do this.`}
            onClick={open}
          >
            <Trans>End sessions</Trans>
          </ReasonedButton>
        </Group>
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
  const internal = user.kind === "internal";
  const form = useEditForm({
    stored: { name, role, licensed, logon_allowed },
    save: (_, changed) => updateUser({ path: { id }, body: changed }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: getUserQueryKey({ path: { id } }) }),
        queryClient.invalidateQueries({ queryKey: [{ _id: "listUsers" }] }),
        queryClient.invalidateQueries({ queryKey: getLogonDiagnosisQueryKey({ path: { id } }) }),
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
        {internal && (
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
        )}
        {internal && (
          <Checkbox
            label={t`Licensed: may start secure messages to anyone`}
            disabled={!mayManage}
            checked={form.values.licensed}
            error={form.fault("licensed")}
            onChange={(event) => form.set("licensed", event.currentTarget.checked)}
          />
        )}
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
