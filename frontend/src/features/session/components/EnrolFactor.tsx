import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { confirmSecondFactor, enrolSecondFactor } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import classes from "./EnrolFactor.module.css";
import { FactorField } from "./FactorField";
import { QrCode } from "./QrCode";
import { RecoveryCodes } from "./RecoveryCodes";

/** Sets an authenticator up: its secret, its first code, and the recovery codes, this one time. */
export function EnrolFactor({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [code, setCode] = useState("");
  const enrol = useMutation({ mutationFn: () => enrolSecondFactor() });
  const confirm = useMutation({ mutationFn: () => confirmSecondFactor({ body: { code } }) });
  const problem = confirm.error === null ? null : toProblem(confirm.error);
  if (confirm.data) {
    return <RecoveryCodes codes={confirm.data.recovery_codes} onDone={onDone} />;
  }
  if (!enrol.data) {
    return (
      <div className={formClasses.form}>
        <p className={formClasses.quiet}>
          <Trans>
            You need an authenticator: an app on your phone, or a password manager, that shows a new
            code every 30 seconds.
          </Trans>
        </p>
        <FormProblem error={enrol.error} />
        <Button size="md" loading={enrol.isPending} onClick={() => enrol.mutate()}>
          <Trans>Set up the authenticator</Trans>
        </Button>
      </div>
    );
  }
  const { secret, uri } = enrol.data;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <form className={formClasses.form} onSubmit={submit}>
      <p className={formClasses.quiet}>
        <Trans>Scan this with the authenticator:</Trans>
      </p>
      <QrCode text={uri} label={t`QR code for the authenticator`} />
      <div>
        <p className={formClasses.quiet}>
          <Trans>Or type this key into it:</Trans>
        </p>
        <code className={classes.key}>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </div>
      <FactorField
        label={t`Code that it shows now`}
        value={code}
        error={fieldText(problem, "/code")}
        onChange={setCode}
      />
      <FormProblem error={problem} fields={["/code"]} />
      <Button type="submit" size="md" loading={confirm.isPending}>
        <Trans>Confirm</Trans>
      </Button>
    </form>
  );
}
