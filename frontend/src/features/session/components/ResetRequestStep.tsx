import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { IconMailCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { requestPasswordReset } from "~/api/gen/sdk.gen";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { Banner } from "~/shared/ui/Banner";
import { useTitle } from "~/shared/useTitle";
import { AddressField } from "./AddressField";
import type { StepProps } from "./step";

/** Asks for a mail with a link to choose a new password; its answer is the same for every address. */
export function ResetRequestStep({
  subject,
  shownAddress,
  addressField,
  onBack,
}: StepProps & { onBack: () => void }) {
  const { t } = useLingui();
  const request = useMutation({ mutationFn: () => requestPasswordReset({ body: subject }) });
  useTitle(t`Forgotten password`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    request.mutate();
  };
  const back = (
    <div className={formClasses.links}>
      <Anchor component="button" type="button" size="sm" onClick={onBack}>
        <Trans>Back to logging on</Trans>
      </Anchor>
    </div>
  );

  if (request.isSuccess) {
    return (
      <div className={formClasses.form} role="status">
        <Banner tone="success" icon={IconMailCheck} title={<Trans>Look into your mail</Trans>}>
          <Trans>
            If <b>{shownAddress}</b> has a password here, a link to choose a new one is on its way.
            It works once, for 30 minutes.
          </Trans>
        </Banner>
        {back}
      </div>
    );
  }
  return (
    <form className={formClasses.form} onSubmit={submit}>
      <p className={formClasses.quiet}>
        {addressField === null ? (
          <Trans>
            We mail a link to <b>{shownAddress}</b>. With it you choose a new password.
          </Trans>
        ) : (
          <Trans>We mail you a link. With it you choose a new password.</Trans>
        )}
      </p>
      {addressField !== null && <AddressField field={addressField} />}
      <FormProblem error={request.error} />
      <Button type="submit" size="md" loading={request.isPending}>
        <Trans>Send me the link</Trans>
      </Button>
      {back}
    </form>
  );
}
