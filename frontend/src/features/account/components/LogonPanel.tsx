import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import type { AccountSettings } from "~/api/gen/types.gen";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { NumberField } from "./NumberField";
import { useSettingsForm } from "./useSettingsForm";

/** Passwords, and mailed codes beside them. */
export function LogonPanel({ settings }: { settings: AccountSettings }) {
  const { t } = useLingui();
  const { password_min_length, password_required_at_first_use, codes_for_password_users } =
    settings;
  const form = useSettingsForm({
    password_min_length,
    password_required_at_first_use,
    codes_for_password_users,
  });
  return (
    <Panel title={t`Passwords`}>
      <EditForm form={form}>
        <NumberField
          label={t`Shortest password`}
          description={t`12 to 64 characters. Passwords chosen before stay valid.`}
          min={12}
          max={64}
          value={form.values.password_min_length}
          error={form.fault("password_min_length")}
          onChange={(value) => form.set("password_min_length", value)}
        />
        <Checkbox
          label={t`A password is required at first use`}
          description={t`Whoever logs on by code for the first time chooses a password before reading. Otherwise it is offered afterwards.`}
          checked={form.values.password_required_at_first_use}
          onChange={(event) =>
            form.set("password_required_at_first_use", event.currentTarget.checked)
          }
        />
        <Checkbox
          label={t`Who has a password may log on by mailed code, too`}
          description={t`Without it, a forgotten password is replaced by a mailed link.`}
          checked={form.values.codes_for_password_users}
          onChange={(event) => form.set("codes_for_password_users", event.currentTarget.checked)}
        />
      </EditForm>
    </Panel>
  );
}
