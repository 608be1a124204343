import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, PasswordInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { getUserQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { setUserPassword } from "~/api/gen/sdk.gen";
import type { User } from "~/api/gen/types.gen";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useMay } from "~/shared/console/permissions";
import { useEditForm } from "~/shared/console/useEditForm";
import { useSession } from "~/shared/session";
import { infoToast } from "~/shared/ui/toast";

/** Sets somebody's password, who is told by mail. */
export function SetPassword({ user }: { user: User }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const mayManage = useMay("manage_directory");
  const own = useSession().user.id === user.id;
  const form = useEditForm({
    stored: { password: "", password_confirmation: "", must_change: true },
    save: (values) => setUserPassword({ path: { id: user.id }, body: values }),
    onSaved: async () => {
      infoToast(t`The password is set, and ${user.address} is told by mail.`);
      await queryClient.invalidateQueries({
        queryKey: getUserQueryKey({ path: { id: user.id } }),
      });
    },
  });
  const reason = mayManage
    ? own
      ? t`Change your own password in your settings.`
      : null
    : t`Only administrators set passwords. Send a reset link instead.`;
  const show = { "aria-label": t`Show password` };
  return (
    <Panel
      title={t`Set a password`}
      hint={<Trans>It ends the user’s sessions. Better send a reset link where you can.</Trans>}
    >
      <EditForm form={form} submit={<Trans>Set the password</Trans>} reason={reason}>
        <PasswordInput
          label={t`Password`}
          autoComplete="new-password"
          disabled={reason !== null}
          visibilityToggleButtonProps={show}
          value={form.values.password}
          error={form.fault("password")}
          onChange={(event) => form.set("password", event.currentTarget.value)}
        />
        <PasswordInput
          label={t`Confirm the password`}
          autoComplete="new-password"
          disabled={reason !== null}
          visibilityToggleButtonProps={show}
          value={form.values.password_confirmation}
          error={form.fault("password_confirmation")}
          onChange={(event) => form.set("password_confirmation", event.currentTarget.value)}
        />
        <Checkbox
          label={t`Must be changed at the next log-on`}
          disabled={reason !== null}
          checked={form.values.must_change}
          onChange={(event) => form.set("must_change", event.currentTarget.checked)}
        />
      </EditForm>
    </Panel>
  );
}
