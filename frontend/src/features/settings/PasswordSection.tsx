import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import { SetPasswordForm } from "~/shared/forms/SetPasswordForm";
import { useSession } from "~/shared/session";
import rows from "~/shared/ui/Rows.module.css";
import { infoToast } from "~/shared/ui/toast";
import { Section } from "./Section";
import classes from "./settings.module.css";

/** Setting a password, or replacing the one there is. */
export function PasswordSection() {
  const { t } = useLingui();
  const { user } = useSession();
  const [editing, setEditing] = useState(false);
  const finish = () => {
    setEditing(false);
    infoToast(t`Your password is set. Your other sessions have ended.`);
  };
  return (
    <Section
      title={t`Password`}
      hint={<Trans>Setting a new one ends your sessions on other devices.</Trans>}
    >
      {editing ? (
        <div className={classes.form}>
          <SetPasswordForm askCurrent={user.has_password} onDone={finish} />
        </div>
      ) : (
        <div className={rows.row}>
          <span className={rows.text}>
            {user.has_password ? (
              <Trans>You have a password.</Trans>
            ) : (
              <Trans>You log on by mailed code.</Trans>
            )}
          </span>
          <Button variant="default" onClick={() => setEditing(true)}>
            {user.has_password ? <Trans>Change the password</Trans> : <Trans>Set a password</Trans>}
          </Button>
        </div>
      )}
    </Section>
  );
}
