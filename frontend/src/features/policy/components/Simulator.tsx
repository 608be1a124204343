import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { simulatePolicies } from "~/api/gen/sdk.gen";
import type { PolicySimulation, SimulatedChange } from "~/api/gen/types.gen";
import { ProblemError, toProblem } from "~/api/problemError";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import { PlaceInOrder, SimulationResult } from "./SimulationResult";
import classes from "./Simulator.module.css";

/** Where the policy of a change stands in the request. */
const OF_POLICY = "/change/policy";

interface Answer {
  now: PolicySimulation;
  /** As it would be with the change. */
  then: PolicySimulation | null;
  change: SimulatedChange | null;
}

interface SimulatorProps {
  /** What is asked about beside the present rules; null (the default) where there is none. */
  change?: SimulatedChange | null;
  /** Who is asked about to begin with. */
  from?: string;
  to?: string;
  /** Told what is wrong with the policy of the change, as if it had been saved; null once it is asked again. */
  onPolicyRefused?: (problem: ProblemError | null) => void;
}

/** Answers "if A sends to B and C, what happens, and why"; with a change, also what it would alter. */
export function Simulator({ change = null, from = "", to = "", onPolicyRefused }: SimulatorProps) {
  const { t } = useLingui();
  const [sender, setSender] = useState(from);
  const [recipients, setRecipients] = useState(to);
  const addresses = recipients.split(/[\s,;]+/).filter(Boolean);
  const ask = useMutation({
    mutationFn: async (): Promise<Answer> => {
      const question = { from: sender.trim(), to: addresses };
      const [now, then] = await Promise.all([
        simulatePolicies({ body: question }),
        change && simulatePolicies({ body: { ...question, change } }),
      ]);
      return { now, then, change };
    },
    onMutate: () => onPolicyRefused?.(null),
    onError: (error) => onPolicyRefused?.(ofPolicy(toProblem(error))),
  });
  const problem = ask.error === null ? null : toProblem(ask.error);
  const wrong = recipientFault(problem, addresses);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  const answer = ask.data;
  const stale = answer !== undefined && JSON.stringify(answer.change) !== JSON.stringify(change);
  return (
    <>
      <form className={classes.form} noValidate onSubmit={submit}>
        <TextInput
          label={t`If this address sends`}
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          value={sender}
          error={fieldText(problem, "/from")}
          onChange={(event) => setSender(event.currentTarget.value)}
        />
        <Textarea
          size="md"
          label={t`to these`}
          autosize
          minRows={1}
          maxRows={8}
          spellCheck={false}
          value={recipients}
          error={wrong}
          onChange={(event) => setRecipients(event.currentTarget.value)}
        />
        <Button className={classes.button} type="submit" variant="light" loading={ask.isPending}>
          {change === null ? <Trans>What happens?</Trans> : <Trans>What changes?</Trans>}
        </Button>
      </form>
      {problem !== null && wrong === null && fieldText(problem, "/from") === null && (
        <Refusal problem={problem} />
      )}
      <div role="status">
        {answer !== undefined && !ask.isError && (
          <>
            {stale && (
              <p className={classes.detail}>
                <Trans>You have changed the policy since. Ask again.</Trans>
              </p>
            )}
            <Result answer={answer} />
          </>
        )}
      </div>
    </>
  );
}

/** Why there is no answer, where that is not about one of the two fields. */
function Refusal({ problem }: { problem: ProblemError }) {
  if (ofPolicy(problem) !== null) {
    return (
      <p className={classes.fault} role="alert">
        <Trans>The policy is not complete yet: look at what is marked above.</Trans>
      </p>
    );
  }
  return <FormProblem error={new ProblemError({ code: problem.code, title: problem.code })} />;
}

function Result({ answer: { now, then, change } }: { answer: Answer }) {
  const { t } = useLingui();
  if (then === null) return <SimulationResult simulation={now} />;
  const same = comesTo(now) === comesTo(then);
  return (
    <div className={classes.result}>
      <PlaceInOrder simulation={then} changed={change?.policy_id ?? null} />
      <p className={classes.verdict}>
        {same ? (
          <Trans>For this message nothing changes.</Trans>
        ) : (
          <Trans>For this message something changes.</Trans>
        )}
      </p>
      <div className={classes.sides}>
        <SimulationResult title={t`Now`} simulation={now} />
        <SimulationResult title={t`With your change`} simulation={then} />
      </div>
    </div>
  );
}

/** What a simulation comes to, to compare by: what may or must be used, and where it cannot agree. */
function comesTo({ outcome, definitions, conflicts }: PolicySimulation): string {
  const used = definitions.map(({ definition }) => definition.id);
  const refused = conflicts.map(({ address, definition }) => [address, definition.id]);
  return JSON.stringify([outcome, used, refused]);
}

/** What is wrong with the policy of the change, pointing into that policy; null where nothing is. */
function ofPolicy(problem: ProblemError): ProblemError | null {
  const errors = problem.errors
    .filter(({ pointer }) => pointer.startsWith(OF_POLICY))
    .map((fault) => ({ ...fault, pointer: fault.pointer.slice(OF_POLICY.length) }));
  return errors.length === 0 ? null : new ProblemError({ code: problem.code, errors });
}

function recipientFault(problem: ProblemError | null, addresses: readonly string[]): string | null {
  const faults = problem?.errors.filter(({ pointer }) => /^\/to(\/|$)/.test(pointer)) ?? [];
  const [first] = faults;
  if (first === undefined) return null;
  const wrong = faults.flatMap(({ pointer }) => addresses[Number(pointer.split("/")[2])] ?? []);
  const text = fieldText(problem, first.pointer) ?? "";
  return wrong.length === 0 ? text : `${wrong.join(", ")}: ${text}`;
}
