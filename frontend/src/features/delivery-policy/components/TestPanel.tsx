import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { testMailServers } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import { Panel } from "~/shared/console/Panel";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import classes from "./TestPanel.module.css";
import { TestResult } from "./TestResult";

/** Connects to the mail servers of a domain and shows what they offer; of one that is typed here, unless one is given. */
export function TestPanel({ domain }: { domain?: string }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const test = useMutation({
    mutationFn: (of: string) => testMailServers({ body: { domain: of } }),
  });
  const about = domain ?? typed.trim();
  const fault = test.error === null ? null : fieldText(toProblem(test.error), "/domain");
  return (
    <Panel
      title={t`Test a mail server`}
      hint={
        <Trans>
          The portal connects to the domain's mail servers, asks for TLS and looks at the
          certificates. No mail is sent.
        </Trans>
      }
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (about !== "" && !test.isPending) test.mutate(about);
        }}
      >
        {domain === undefined && (
          <>
            <TextInput
              className={classes.domain}
              label={t`Domain to test`}
              placeholder="example.org"
              maxLength={253}
              autoCapitalize="none"
              spellCheck={false}
              value={typed}
              error={fault}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" variant="light" loading={test.isPending}>
              <Trans>Test</Trans>
            </Button>
          </>
        )}
        {domain !== undefined && (
          <ReasonedButton
            variant="light"
            loading={test.isPending}
            reason={about === "" ? t`Enter the domain first.` : null}
            onClick={() => test.mutate(about)}
          >
            {about === "" ? t`Test` : t`Test ${about}`}
          </ReasonedButton>
        )}
      </form>
      <FormProblem error={test.error} fields={domain === undefined ? ["/domain"] : []} />
      <div role="status" className={classes.result}>
        {test.isPending && <Trans>Asking the mail servers. This can take half a minute.</Trans>}
        {test.data && !test.isPending && <TestResult test={test.data} />}
      </div>
    </Panel>
  );
}
