import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { AccountSettings } from "~/api/gen/types.gen";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { Banner } from "~/shared/ui/Banner";
import { useSettingsForm } from "./useSettingsForm";

/** Who may start messages, and copies by ordinary mail. */
export function SendingPanel({ settings }: { settings: AccountSettings }) {
  const { t } = useLingui();
  const { external_compose, send_bcc_to_mail_server } = settings;
  const form = useSettingsForm({ external_compose, send_bcc_to_mail_server });
  return (
    <Panel title={t`Sending`}>
      <EditForm form={form}>
        <Checkbox
          label={t`People outside may start messages to people inside`}
          description={t`Replies are allowed or not by each message’s definition.`}
          checked={form.values.external_compose}
          onChange={(event) => form.set("external_compose", event.currentTarget.checked)}
        />
        <Checkbox
          label={t`Send BCC to Mail Server`}
          description={t`What people inside send from the portal also goes into their own Inbox, and as a copy to your mail server.`}
          checked={form.values.send_bcc_to_mail_server}
          onChange={(event) => form.set("send_bcc_to_mail_server", event.currentTarget.checked)}
        />
        {form.values.send_bcc_to_mail_server && (
          <Banner tone="warning" icon={IconAlertTriangle} title={t`The copy is ordinary mail`}>
            <Trans>
              It carries subject, text and files unprotected and can be read wherever it passes and
              is kept. No recall, expiry or retention reaches it.
            </Trans>
          </Banner>
        )}
      </EditForm>
    </Panel>
  );
}
