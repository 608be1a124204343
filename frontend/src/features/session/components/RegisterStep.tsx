import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, TextInput } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { requestRegistration } from "~/api/gen/sdk.gen";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import { useTitle } from "~/shared/useTitle";
import { AddressField } from "./AddressField";
import type { StepProps } from "./step";

interface RegisterStepProps {
  slug: string;
  addressField: NonNullable<StepProps["addressField"]>;
  code: string;
  onCode: (code: string) => void;
  onSent: () => void;
  onBack: () => void;
}

/** Becoming a user with the organisation's registration code; the answer is the same for every address and code. */
export function RegisterStep(props: RegisterStepProps) {
  const { slug, addressField, code, onCode, onSent, onBack } = props;
  const { t } = useLingui();
  const addressInput = useFocusOnMount<HTMLInputElement>();
  const request = useMutation({
    mutationFn: () => register(slug, addressField.value, code),
    onSuccess: onSent,
  });
  useTitle(t`Register`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    request.mutate();
  };

  return (
    <form className={formClasses.form} onSubmit={submit}>
      <p className={formClasses.quiet}>
        <Trans>
          For people of this organisation. We mail a one-time code to your address at work; with it
          you are in.
        </Trans>
      </p>
      <AddressField field={addressField} inputRef={addressInput} />
      <TextInput
        label={t`Registration code`}
        description={t`Your organisation has given it to you.`}
        name="registration-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        withAsterisk={false}
        maxLength={64}
        placeholder="XXXX-XXXX-XXXX-XXXX"
        value={code}
        onChange={(event) => onCode(event.currentTarget.value)}
      />
      <FormProblem error={request.error} />
      <Button
        type="submit"
        size="md"
        loading={request.isPending}
        leftSection={<IconMailForward size={19} stroke={1.8} aria-hidden />}
      >
        <Trans>Send me a code</Trans>
      </Button>
      <div className={formClasses.links}>
        <Anchor component="button" type="button" size="sm" onClick={onBack}>
          <Trans>Back to logging on</Trans>
        </Anchor>
      </div>
    </form>
  );
}

/** Asks to become a user; asked again, another code is mailed. */
export function register(slug: string, address: string, code: string): Promise<unknown> {
  return requestRegistration({
    body: { account: slug, address: address.trim(), registration_code: code },
  });
}
