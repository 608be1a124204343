import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { requestCode } from "~/api/gen/sdk.gen";
import type { SessionView } from "~/api/gen/types.gen";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { paths } from "~/shared/paths";
import { useTitle } from "~/shared/useTitle";
import { normaliseCode } from "../code";
import { useLogon } from "../logon";
import { CodeField } from "./CodeField";
import type { StepProps } from "./step";

interface CodeStepProps extends StepProps {
  onLoggedOn: ((session: SessionView) => void) | undefined;
  onWantPassword: (() => void) | null;
  /** Has another code mailed to whoever becomes a user by it; null for everybody else. */
  registerAgain?: (() => Promise<unknown>) | null;
}

/** Takes the mailed code. Asking for another one leaves the first in force, so both mails may be used. */
export function CodeStep({
  subject,
  shownAddress,
  addressField,
  onLoggedOn,
  onWantPassword,
  registerAgain = null,
}: CodeStepProps) {
  const { t } = useLingui();
  const [code, setCode] = useState("");
  const logon = useLogon(onLoggedOn);
  const resend = useMutation<unknown>({
    mutationFn: registerAgain ?? (() => requestCode({ body: subject })),
  });
  useTitle(t`Enter the code`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    logon.mutate({ subject, proof: { code: normaliseCode(code) } });
  };

  return (
    <form className={formClasses.form} onSubmit={submit}>
      <p className={formClasses.quiet} role="status">
        {registerAgain !== null ? (
          <Trans>
            If the registration code is right and <b>{shownAddress}</b> is an address of this
            organisation, a code is on its way there. It works for 10 minutes.
          </Trans>
        ) : addressField === null ? (
          <Trans>
            A code is on its way to <b>{shownAddress}</b>. It works for 10 minutes.
          </Trans>
        ) : (
          <Trans>
            If <b>{shownAddress}</b> can log on here, a code is on its way. It works for 10 minutes.
          </Trans>
        )}
      </p>
      <CodeField value={code} onChange={setCode} />
      <FormProblem error={logon.error ?? resend.error} />
      <Button type="submit" size="md" loading={logon.isPending}>
        <Trans>Log on</Trans>
      </Button>
      <div className={formClasses.links}>
        <Anchor
          component="button"
          type="button"
          size="sm"
          disabled={resend.isPending}
          onClick={() => resend.mutate()}
        >
          <Trans>Send another code</Trans>
        </Anchor>
        <span className={formClasses.quiet} role="status">
          {resend.isSuccess && (
            <Trans>Another code is on its way. The earlier one still works.</Trans>
          )}
        </span>
        {onWantPassword !== null && (
          <Anchor component="button" type="button" size="sm" onClick={onWantPassword}>
            <Trans>Log on with a password</Trans>
          </Anchor>
        )}
        <Anchor component={Link} to={paths.help()} size="sm">
          <Trans>The code does not arrive</Trans>
        </Anchor>
      </div>
    </form>
  );
}
