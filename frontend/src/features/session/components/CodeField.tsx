import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import { CODE_LENGTH } from "../code";
import classes from "./CodeField.module.css";

interface CodeFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/**
 * The mailed code, in one field: boxes for single characters break pasting, screen readers and
 * the phone's own suggestion. What was typed stays as typed; see `normaliseCode`.
 */
export function CodeField({ value, onChange }: CodeFieldProps) {
  const { t } = useLingui();
  const input = useFocusOnMount<HTMLInputElement>();
  return (
    <TextInput
      ref={input}
      label={t`Code`}
      description={t`${CODE_LENGTH} letters and digits; spaces and lower case do not matter.`}
      classNames={{ input: classes.input }}
      size="lg"
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
