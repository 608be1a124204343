import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { requestCode } from "~/api/gen/sdk.gen";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import { useTitle } from "~/shared/useTitle";
import { AddressField } from "./AddressField";
import type { StepProps } from "./step";

interface CodeRequestStepProps extends StepProps {
  onSent: () => void;
  onWantPassword: (() => void) | null;
}

/** Asks for a one-time code by mail. */
export function CodeRequestStep({
  subject,
  shownAddress,
  addressField,
  onSent,
  onWantPassword,
}: CodeRequestStepProps) {
  const { t } = useLingui();
  const addressInput = useFocusOnMount<HTMLInputElement>();
  const request = useMutation({
    mutationFn: () => requestCode({ body: subject }),
    onSuccess: onSent,
  });
  useTitle(t`Log on`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    request.mutate();
  };

  return (
    <form className={formClasses.form} onSubmit={submit}>
      {addressField === null ? (
        <p className={formClasses.quiet}>
          <Trans>
            To make sure that it is you, we mail a one-time code to <b>{shownAddress}</b>. You need
            no password.
          </Trans>
        </p>
      ) : (
        <>
          <p className={formClasses.quiet}>
            <Trans>We mail you a one-time code. You need no password for it.</Trans>
          </p>
          <AddressField field={addressField} inputRef={addressInput} />
        </>
      )}
      <FormProblem error={request.error} />
      <Button
        type="submit"
        size="md"
        loading={request.isPending}
        leftSection={<IconMailForward size={19} stroke={1.8} aria-hidden />}
      >
        <Trans>Send me a code</Trans>
      </Button>
      {onWantPassword !== null && (
        <div className={formClasses.links}>
          <Anchor component="button" type="button" size="sm" onClick={onWantPassword}>
            <Trans>Log on with a password</Trans>
          </Anchor>
        </div>
      )}
    </form>
  );
}
