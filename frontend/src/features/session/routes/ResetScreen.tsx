import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCircleCheck, IconLinkOff } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { redeemPasswordReset } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { NewPasswordField } from "~/shared/forms/NewPasswordField";
import { paths } from "~/shared/paths";
import { EmptyState } from "~/shared/ui/EmptyState";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import { useTitle } from "~/shared/useTitle";

/** Where the link of a forgotten password leads. Its token is in the fragment, which no server and no log sees. */
export function ResetScreen() {
  const { t } = useLingui();
  const token = useLocation({ select: ({ hash }) => hash });
  const [password, setPassword] = useState("");
  const redeem = useMutation({
    mutationFn: () => redeemPasswordReset({ body: { token, new_password: password } }),
  });
  const firstField = useFocusOnMount<HTMLInputElement>();
  useTitle(t`Choose a new password`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    redeem.mutate();
  };

  if (redeem.isSuccess) {
    return (
      <PlainPage>
        <div role="status">
          <EmptyState
            order={1}
            icon={IconCircleCheck}
            title={t`Your new password is set`}
            action={
              <Button component={Link} to={paths.logon(redeem.data.account.slug)}>
                <Trans>Log on</Trans>
              </Button>
            }
          >
            <Trans>
              Log on with it, here or by the link of a message. Sessions that were open elsewhere
              have ended.
            </Trans>
          </EmptyState>
        </div>
      </PlainPage>
    );
  }
  const problem = redeem.error === null ? null : toProblem(redeem.error);
  if (token === "" || problem?.code === "reset_dead") {
    return (
      <PlainPage>
        <EmptyState
          order={1}
          icon={IconLinkOff}
          title={t`This link no longer works`}
          action={
            <Button component={Link} to={paths.help()} variant="light">
              <Trans>See what to do</Trans>
            </Button>
          }
        >
          <Trans>It works once, for 30 minutes. Ask for another one where you log on.</Trans>
        </EmptyState>
      </PlainPage>
    );
  }
  return (
    <PlainPage>
      <PageHead title={<Trans>Choose a new password</Trans>} />
      <form className={formClasses.form} noValidate onSubmit={submit}>
        <NewPasswordField
          inputRef={firstField}
          value={password}
          onChange={setPassword}
          problem={problem}
        />
        <FormProblem error={problem} fields={["/new_password"]} />
        <Button type="submit" size="md" loading={redeem.isPending}>
          <Trans>Set the password</Trans>
        </Button>
      </form>
    </PlainPage>
  );
}
