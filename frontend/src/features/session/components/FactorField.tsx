import { TextInput } from "@mantine/core";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import classes from "./CodeField.module.css";

interface FactorFieldProps {
  label: string;
  /** Letters are part of it. */
  letters?: boolean;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

/** A code of the authenticator, or a recovery code. */
export function FactorField({ label, letters = false, value, error, onChange }: FactorFieldProps) {
  const input = useFocusOnMount<HTMLInputElement>();
  return (
    <TextInput
      ref={input}
      label={label}
      classNames={{ input: classes.input }}
      size="lg"
      name="factor"
      autoComplete={letters ? "off" : "one-time-code"}
      inputMode={letters ? "text" : "numeric"}
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      required
      withAsterisk={false}
      maxLength={64}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
