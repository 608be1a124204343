import { useLingui } from "@lingui/react/macro";
import { PasswordInput, Skeleton } from "@mantine/core";
import { lazy, type Ref, Suspense, useState } from "react";
import type { ProblemError } from "~/api/problemError";
import { fieldText } from "~/shared/problem";
import { MIN_PASSWORD_LENGTH } from "./passwordRule";

// The lists it judges by weigh more than the rest of the page.
const StrengthMeter = lazy(() => import("./StrengthMeter"));

interface NewPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  problem: ProblemError | null;
  /** The shortest password of the account, where it is known whose it is. */
  minLength?: number | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/** A password to be chosen: how long it must be, and how well it would stand. */
export function NewPasswordField({
  value,
  onChange,
  problem,
  minLength = MIN_PASSWORD_LENGTH,
  inputRef,
}: NewPasswordFieldProps) {
  const { t } = useLingui();
  const [touched, setTouched] = useState(false);
  const fault = fieldText(problem, "/new_password");
  return (
    <div>
      <PasswordInput
        ref={inputRef}
        // A dialog gives the focus to what asks for it.
        data-autofocus={inputRef !== undefined || undefined}
        label={t`New password`}
        description={t`At least ${minLength} characters. A few words in a row are easy to remember and hard to guess.`}
        name="new-password"
        autoComplete="new-password"
        required
        withAsterisk={false}
        error={fault}
        aria-invalid={fault !== null}
        visibilityToggleButtonProps={{ "aria-label": t`Show password` }}
        value={value}
        onFocus={() => setTouched(true)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {touched && value !== "" && (
        <Suspense fallback={<Skeleton height={4} mt="sm" />}>
          <StrengthMeter password={value} minLength={minLength} />
        </Suspense>
      )}
    </div>
  );
}
