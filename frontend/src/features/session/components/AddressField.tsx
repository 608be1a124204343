import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import type { Ref } from "react";
import type { StepProps } from "./step";

interface AddressFieldProps {
  field: NonNullable<StepProps["addressField"]>;
  inputRef?: Ref<HTMLInputElement>;
}

/** One's own mail address; browsers and password managers fill it in. */
export function AddressField({ field, inputRef }: AddressFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      ref={inputRef}
      label={t`Your mail address`}
      type="email"
      name="username"
      autoComplete="username"
      required
      withAsterisk={false}
      value={field.value}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  );
}
