import { useLingui } from "@lingui/react/macro";
import type { AccountSettings } from "~/api/gen/types.gen";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { NumberField } from "./NumberField";
import { useSettingsForm } from "./useSettingsForm";

/** When sessions end. */
export function SessionPanel({ settings }: { settings: AccountSettings }) {
  const { t } = useLingui();
  const { session_idle_minutes, session_absolute_minutes } = settings;
  const form = useSettingsForm({ session_idle_minutes, session_absolute_minutes });
  return (
    <Panel title={t`Sessions`} hint={t`Shorter times act on open sessions at once.`}>
      <EditForm form={form}>
        <NumberField
          label={t`End without activity after (minutes)`}
          description={t`1 to 60 minutes.`}
          min={1}
          max={60}
          value={form.values.session_idle_minutes}
          error={form.fault("session_idle_minutes")}
          onChange={(value) => form.set("session_idle_minutes", value)}
        />
        <NumberField
          label={t`End whatever happens after (minutes)`}
          description={t`60 to 720 minutes, which is 12 hours.`}
          min={60}
          max={720}
          value={form.values.session_absolute_minutes}
          error={form.fault("session_absolute_minutes")}
          onChange={(value) => form.set("session_absolute_minutes", value)}
        />
      </EditForm>
    </Panel>
  );
}
