import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Progress } from "@mantine/core";
import { IconShieldCheck, IconShieldX } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { verifyAuditChain } from "~/api/gen/sdk.gen";
import type { AuditVerification } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { FormProblem } from "~/shared/forms/FormProblem";
import { findingText } from "../findings";
import classes from "./VerifyPanel.module.css";

/** Walks the whole chain, a stretch at a time, and says what was found. */
export function VerifyPanel() {
  const { t } = useLingui();
  const client = useQueryClient();
  const [step, setStep] = useState<AuditVerification | null>(null);
  const verify = useMutation({
    mutationFn: async () => {
      setStep(null);
      let from: string | null = null;
      do {
        const reached: AuditVerification = await verifyAuditChain({ body: { from } });
        setStep(reached);
        from = reached.next;
      } while (from !== null);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [{ _id: "listAuditEntries" }] }),
  });
  const percent = step === null || step.of === 0 ? 0 : (100 * step.entries) / step.of;
  return (
    <Panel
      title={t`Verify the chain`}
      hint={
        <Trans>
          Compares every entry and every signed checkpoint, from the first on. The operator can do
          the same with <code>letterlock audit verify</code>.
        </Trans>
      }
      actions={
        <Button
          variant="default"
          size="sm"
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          <Trans>Verify now</Trans>
        </Button>
      }
    >
      {verify.isPending && (
        <Progress.Root size="lg" aria-label={t`Verified so far`}>
          <Progress.Section value={percent} aria-label={t`Verified so far`} />
        </Progress.Root>
      )}
      <div role="status">
        {!verify.isPending && step !== null && step.finding === null && step.next === null && (
          <Alert color="teal" icon={<IconShieldCheck aria-hidden />} title={t`Nothing was changed`}>
            <Plural
              value={step.entries}
              one="# entry fits its seal"
              other="# entries fit their seals"
            />
            {", "}
            <Plural
              value={step.checkpoints}
              one="and # signed checkpoint."
              other="and # signed checkpoints."
            />
          </Alert>
        )}
        {step !== null && step.finding !== null && (
          <Alert
            color="red"
            icon={<IconShieldX aria-hidden />}
            title={t`The log was tampered with`}
          >
            <p className={classes.finding}>{findingText(step.finding)}</p>
            <Trans>
              Up to entry {step.entries} everything fits. Tell the operator, and keep the exports
              and checkpoints that you have.
            </Trans>
          </Alert>
        )}
      </div>
      <FormProblem error={verify.error} />
      {step !== null && (
        <p className={classes.key}>
          <Trans>Public key of this organisation’s checkpoints and evidence:</Trans>{" "}
          <code>{step.public_key}</code>
        </p>
      )}
    </Panel>
  );
}
