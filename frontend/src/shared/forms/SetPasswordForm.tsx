import { Trans, useLingui } from "@lingui/react/macro";
import { Button, PasswordInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { getAccountPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import { setOwnPassword } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import { fieldText } from "~/shared/problem";
import { sessionOptions, useSession } from "~/shared/session";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import classes from "./Form.module.css";
import { FormProblem } from "./FormProblem";
import { NewPasswordField } from "./NewPasswordField";

interface SetPasswordFormProps {
  /** Whether the present password has to be given. */
  askCurrent: boolean;
  onDone?: () => void;
}

/** Sets one's own password. */
export function SetPasswordForm({ askCurrent, onDone }: SetPasswordFormProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { account } = useSession();
  const { data: portal } = useQuery(getAccountPortalOptions({ path: { slug: account.slug } }));
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const firstField = useFocusOnMount<HTMLInputElement>();
  const save = useMutation({
    mutationFn: () =>
      setOwnPassword({
        body: { new_password: password, ...(askCurrent && { current_password: current }) },
      }),
    onSuccess: async () => {
      setCurrent("");
      setPassword("");
      await queryClient.invalidateQueries({ queryKey: sessionOptions().queryKey });
      onDone?.();
    },
  });
  const problem = save.error === null ? null : toProblem(save.error);

  const currentFault = fieldText(problem, "/current_password");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      {askCurrent && (
        <PasswordInput
          ref={firstField}
          data-autofocus
          label={t`Present password`}
          name="current-password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          error={currentFault}
          aria-invalid={currentFault !== null}
          visibilityToggleButtonProps={{ "aria-label": t`Show password` }}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
      )}
      <NewPasswordField
        inputRef={askCurrent ? undefined : firstField}
        value={password}
        onChange={setPassword}
        problem={problem}
        minLength={portal?.password_min_length}
      />
      <FormProblem error={problem} fields={["/new_password", "/current_password"]} />
      <Button type="submit" size="md" loading={save.isPending}>
        <Trans>Set the password</Trans>
      </Button>
    </form>
  );
}
