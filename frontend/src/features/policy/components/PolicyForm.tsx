import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, NativeSelect, Radio, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { listDefinitionsOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { Policy } from "~/api/gen/types.gen";
import type { ProblemError } from "~/api/problemError";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import type { EditFormState } from "~/shared/console/useEditForm";
import { definitionName } from "~/shared/definitions";
import { fieldText, problemText } from "~/shared/problem";
import { type PolicyFields, requestOf } from "../fields";
import classes from "./PolicyForm.module.css";
import { ScopeField } from "./ScopeField";
import { Simulator } from "./Simulator";

interface PolicyFormProps {
  form: EditFormState<PolicyFields>;
  submit?: ReactNode;
  /** The policy as it is stored; none for a new one. */
  stored?: Policy;
}

/** What a policy says, and what saving it would change. */
export function PolicyForm({ form, submit, stored }: PolicyFormProps) {
  const { t } = useLingui();
  const { values, set } = form;
  const [refused, setRefused] = useState<ProblemError | null>(null);
  // What saving was refused for, else what asking about the change was.
  const problem = form.problem ?? refused;
  const policy = requestOf(values);
  return (
    <>
      <Panel title={t`What it says`}>
        <EditForm
          form={form}
          submit={submit}
          reason={policy === null ? t`Choose the group first.` : null}
        >
          <TextInput
            label={t`Name`}
            maxLength={80}
            value={values.name}
            error={fieldText(problem, "/name")}
            onChange={(event) => set("name", event.currentTarget.value)}
          />
          <ScopeField
            side="from"
            label={t`Messages from`}
            value={values.from}
            stored={stored?.from}
            problem={problem}
            onChange={(from) => set("from", from)}
          />
          <ScopeField
            side="to"
            label={t`to`}
            value={values.to}
            stored={stored?.to}
            problem={problem}
            onChange={(to) => set("to", to)}
          />
          <Radio.Group
            label={t`What then`}
            value={values.decision}
            onChange={(value) => {
              const decision = value === "apply" ? "apply" : "offer";
              set("decision", decision);
              if (decision === "apply") set("definition_ids", values.definition_ids.slice(0, 1));
            }}
          >
            <Radio mt="xs" value="offer" label={t`Offer definitions: the sender chooses`} />
            <Radio mt="xs" value="apply" label={t`Apply one definition: nobody chooses`} />
          </Radio.Group>
          <Definitions form={form} problem={problem} stored={stored} />
          <Checkbox
            label={t`Switched on`}
            description={t`Switched off, it stays in the list and decides nothing.`}
            checked={values.enabled}
            onChange={(event) => set("enabled", event.currentTarget.checked)}
          />
          <div className={classes.scope}>
            <TextInput
              type="datetime-local"
              label={t`In force from (optional)`}
              value={values.starts_at}
              error={fieldText(problem, "/starts_at")}
              onChange={(event) => set("starts_at", event.currentTarget.value)}
            />
            <TextInput
              type="datetime-local"
              label={t`until (optional)`}
              value={values.ends_at}
              error={fieldText(problem, "/ends_at")}
              onChange={(event) => set("ends_at", event.currentTarget.value)}
            />
          </div>
        </EditForm>
      </Panel>
      <Panel
        title={t`What would it change?`}
        hint={<Trans>Before you save: what becomes of a message now, and with your change.</Trans>}
      >
        <Simulator
          change={policy && { policy_id: stored?.id, policy }}
          from={values.from.kind === "address" ? values.from.address : ""}
          to={values.to.kind === "address" ? values.to.address : ""}
          onPolicyRefused={setRefused}
        />
      </Panel>
    </>
  );
}

function Definitions({
  form,
  problem,
  stored,
}: {
  form: EditFormState<PolicyFields>;
  problem: ProblemError | null;
  stored: Policy | undefined;
}) {
  const { t } = useLingui();
  const { values, set } = form;
  const definitions = useQuery(listDefinitionsOptions());
  const named = new Set(stored?.definitions.map(({ id }) => id));
  const offered = (definitions.data?.items ?? []).filter(
    ({ id, retired_at }) => retired_at === null || named.has(id),
  );
  const fault = problem?.errors.find(({ pointer }) => pointer.startsWith("/definition_ids"));
  const error = fault === undefined ? null : problemText(fault);
  const failed = definitions.isError ? t`The definitions could not be loaded.` : null;
  if (values.decision === "apply") {
    return (
      <NativeSelect
        size="md"
        label={t`Definition`}
        data={[
          { value: "", label: t`Choose a definition` },
          ...offered.map((one) => ({ value: one.id, label: definitionName(one) })),
        ]}
        value={values.definition_ids[0] ?? ""}
        error={error ?? failed}
        onChange={(event) => {
          const id = event.currentTarget.value;
          set("definition_ids", id === "" ? [] : [id]);
        }}
      />
    );
  }
  return (
    <fieldset className={classes.group}>
      <legend>
        <Trans>Definitions</Trans>
      </legend>
      {offered.map((one) => (
        <Checkbox
          key={one.id}
          label={definitionName(one)}
          description={one.built_in ? t`The default is always offered.` : one.sentence}
          disabled={one.built_in}
          checked={one.built_in || values.definition_ids.includes(one.id)}
          onChange={(event) => {
            const others = values.definition_ids.filter((id) => id !== one.id);
            set("definition_ids", event.currentTarget.checked ? [...others, one.id] : others);
          }}
        />
      ))}
      {(error ?? failed) !== null && (
        <p className={classes.fault} role="alert">
          {error ?? failed}
        </p>
      )}
    </fieldset>
  );
}
