import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { giveSecondFactor } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import { sessionOptions } from "~/shared/session";
import { FactorField } from "./FactorField";

/** Takes the code of the authenticator, or a recovery code of whoever has lost it. */
export function GiveFactor({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [code, setCode] = useState("");
  const [recovery, setRecovery] = useState(false);
  const give = useMutation({
    mutationFn: () => giveSecondFactor({ body: { code } }),
    onSuccess: (session) => {
      queryClient.setQueryData(sessionOptions().queryKey, session);
      onDone();
    },
  });
  const problem = give.error === null ? null : toProblem(give.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate();
  };
  return (
    <form className={formClasses.form} onSubmit={submit}>
      <FactorField
        key={String(recovery)}
        label={recovery ? t`Recovery code` : t`Code of the authenticator`}
        letters={recovery}
        value={code}
        error={fieldText(problem, "/code")}
        onChange={setCode}
      />
      <FormProblem error={problem} fields={["/code"]} />
      <Button type="submit" size="md" loading={give.isPending}>
        <Trans>Log on</Trans>
      </Button>
      <div className={formClasses.links}>
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => {
            setCode("");
            give.reset();
            setRecovery(!recovery);
          }}
        >
          {recovery ? (
            <Trans>Use the authenticator</Trans>
          ) : (
            <Trans>I do not have the authenticator: use a recovery code</Trans>
          )}
        </Anchor>
        <span className={formClasses.quiet}>
          <Trans>Without either, ask an administrator of your organisation to reset it.</Trans>
        </span>
      </div>
    </form>
  );
}
