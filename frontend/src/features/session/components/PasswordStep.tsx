import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { SessionView } from "~/api/gen/types.gen";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import { useTitle } from "~/shared/useTitle";
import { useLogon } from "../logon";
import { AddressField } from "./AddressField";
import type { StepProps } from "./step";

interface PasswordStepProps extends StepProps {
  onLoggedOn: ((session: SessionView) => void) | undefined;
  onWantCode: (() => void) | null;
  onForgotten: () => void;
  /** Leads to becoming a user, where the organisation's own people may. */
  onRegister: (() => void) | null;
}

/** Logging on by password. */
export function PasswordStep({
  subject,
  shownAddress,
  addressField,
  onLoggedOn,
  onWantCode,
  onForgotten,
  onRegister,
}: PasswordStepProps) {
  const { t } = useLingui();
  const [password, setPassword] = useState("");
  const logon = useLogon(onLoggedOn);
  const firstField = useFocusOnMount<HTMLInputElement>();
  useTitle(t`Log on`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    logon.mutate({ subject, proof: { password } });
  };

  return (
    <form className={formClasses.form} onSubmit={submit}>
      {addressField === null ? (
        // Lets a password manager keep the passwords of several links apart.
        <input hidden readOnly type="text" autoComplete="username" value={shownAddress} />
      ) : (
        <AddressField field={addressField} inputRef={firstField} />
      )}
      <PasswordInput
        ref={addressField === null ? firstField : undefined}
        label={t`Password`}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ "aria-label": t`Show password` }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <FormProblem error={logon.error} />
      <Button type="submit" size="md" loading={logon.isPending}>
        <Trans>Log on</Trans>
      </Button>
      <div className={formClasses.links}>
        {onWantCode !== null && (
          <Anchor component="button" type="button" size="sm" onClick={onWantCode}>
            <Trans>Send me a code instead</Trans>
          </Anchor>
        )}
        <Anchor component="button" type="button" size="sm" onClick={onForgotten}>
          <Trans>I have forgotten my password</Trans>
        </Anchor>
        {onRegister !== null && (
          <Anchor component="button" type="button" size="sm" onClick={onRegister}>
            <Trans>New here? Register with your organisation’s code</Trans>
          </Anchor>
        )}
      </div>
    </form>
  );
}
