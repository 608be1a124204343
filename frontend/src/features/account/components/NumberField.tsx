import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { wholeNumber } from "./useSettingsForm";

interface NumberFieldProps {
  label: string;
  description: ReactNode;
  value: number;
  min: number;
  max: number;
  error: string | null;
  onChange: (value: number) => void;
}

/** A setting that is a whole number; an emptied field stays empty until something is typed. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  return (
    <TextInput
      {...rest}
      type="number"
      inputMode="numeric"
      step={1}
      maw={360}
      value={value === 0 ? "" : value}
      onChange={(event) => onChange(wholeNumber(event.currentTarget.value))}
    />
  );
}
