import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, CopyButton, NativeSelect, TextInput } from "@mantine/core";
import { IconCheck, IconCopy, IconKey } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { serverNow } from "~/api/client";
import type { CreateApiKeyBody, Scope } from "~/api/gen/types.gen";
import { type ProblemError, toProblem } from "~/api/problemError";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import { Banner } from "~/shared/ui/Banner";
import { Dialog } from "~/shared/ui/Dialog";
import rows from "~/shared/ui/Rows.module.css";
import classes from "./ApiKey.module.css";
import { useScopeNames } from "./scopes";

const DAY_MS = 86_400_000;

export interface NewKeyOptions {
  /** What a key can be allowed to do here. */
  scopes: readonly Scope[];
  /** Makes the key; it resolves to its text. */
  create: (key: CreateApiKeyBody) => Promise<string>;
  /** What else has to be said of it, with the pointers of what these fields show the faults of. */
  more?: { fields: (problem: ProblemError | null) => ReactNode; pointers: string[] };
}

interface CreateKeyDialogProps extends NewKeyOptions {
  opened: boolean;
  onClose: () => void;
}

/** Creates a key and shows it, this one time. */
export function CreateKeyDialog({ opened, onClose, ...options }: CreateKeyDialogProps) {
  const { t } = useLingui();
  const [key, setKey] = useState<string | null>(null);
  const finish = () => {
    setKey(null);
    onClose();
  };
  return (
    <Dialog
      opened={opened}
      onClose={finish}
      title={key === null ? t`Create a key` : t`Your new key`}
      // A key half copied must not be lost to a stray click.
      mustAnswer={key !== null}
    >
      {key === null ? (
        <KeyForm {...options} onCreated={setKey} onCancel={finish} />
      ) : (
        <NewKey value={key} onDone={finish} />
      )}
    </Dialog>
  );
}

interface KeyFormProps extends NewKeyOptions {
  onCreated: (key: string) => void;
  onCancel: () => void;
}

function KeyForm({ scopes: offered, create: make, more, onCreated, onCancel }: KeyFormProps) {
  const { t } = useLingui();
  const scopeNames = useScopeNames();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<Scope[]>(["messages:read"]);
  const [days, setDays] = useState("90");
  const create = useMutation({
    mutationFn: () =>
      make({
        name: name.trim(),
        scopes,
        expires_at: new Date(serverNow() + Number(days) * DAY_MS).toISOString(),
      }),
    onSuccess: onCreated,
  });
  const problem = create.error === null ? null : toProblem(create.error);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  const toggle = (scope: Scope, on: boolean) =>
    setScopes((before) => (on ? [...before, scope] : before.filter((other) => other !== scope)));

  return (
    <form className={classes.fields} onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t`Name`}
        description={t`What the key is for, so that you know later.`}
        required
        withAsterisk={false}
        maxLength={100}
        value={name}
        error={fieldText(problem, "/name")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {more?.fields(problem)}
      <fieldset className={classes.scopes}>
        <legend>
          <Trans>What it may do</Trans>
        </legend>
        {offered.map((scope) => (
          <Checkbox
            key={scope}
            label={scopeNames[scope]}
            checked={scopes.includes(scope)}
            onChange={(event) => toggle(scope, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <NativeSelect
        size="md"
        label={t`Ends after`}
        value={days}
        error={fieldText(problem, "/expires_at")}
        data={[
          { value: "30", label: t`30 days` },
          { value: "90", label: t`90 days` },
          { value: "365", label: t`1 year` },
        ]}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <FormProblem error={problem} fields={["/name", "/expires_at", ...(more?.pointers ?? [])]} />
      <div className={rows.actions}>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" loading={create.isPending} disabled={scopes.length === 0}>
          <Trans>Create the key</Trans>
        </Button>
      </div>
    </form>
  );
}

function NewKey({ value, onDone }: { value: string; onDone: () => void }) {
  return (
    <div className={classes.fields}>
      <Banner tone="warning" icon={IconKey} title={<Trans>Copy it now</Trans>}>
        <Trans>It is shown this once. Keep it where your program finds it, and nobody else.</Trans>
      </Banner>
      <code className={classes.key}>{value}</code>
      <div className={rows.actions}>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              data-autofocus
              variant={copied ? "light" : "filled"}
              leftSection={
                copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />
              }
              onClick={copy}
            >
              <span role="status">{copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</span>
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </div>
  );
}
