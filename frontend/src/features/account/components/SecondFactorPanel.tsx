import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { AccountSettings } from "~/api/gen/types.gen";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { Banner } from "~/shared/ui/Banner";
import { useSettingsForm } from "./useSettingsForm";

/** Whether those who look after the account need more than a password. */
export function SecondFactorPanel({ settings }: { settings: AccountSettings }) {
  const { t } = useLingui();
  const { second_factor_required } = settings;
  const form = useSettingsForm({ second_factor_required });
  const on = form.values.second_factor_required;
  return (
    <Panel title={t`Second factor`}>
      <EditForm form={form}>
        <Checkbox
          label={t`Those who look after the account need a second factor`}
          description={t`Administrators, help desk and auditors set up an authenticator at their next log-on. Everybody else may have one.`}
          checked={on}
          onChange={(event) => form.set("second_factor_required", event.currentTarget.checked)}
        />
        {!on && (
          <Banner
            tone="warning"
            icon={IconAlertTriangle}
            title={t`A password or a mailed code is enough`}
          >
            <Trans>
              Whoever has an administrator’s password or reads their mail has the whole account.
            </Trans>
          </Banner>
        )}
      </EditForm>
    </Panel>
  );
}
