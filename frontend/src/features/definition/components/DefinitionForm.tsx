import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, NumberInput, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import type { EditFormState } from "~/shared/console/useEditForm";
import { type DefinitionFields, effectsOf } from "../effects";
import { useSentence } from "../useSentence";
import classes from "./DefinitionForm.module.css";

const MOST_DAYS = 3650;

interface DefinitionFormProps {
  form: EditFormState<DefinitionFields>;
  submit?: ReactNode;
  /** Why it stays as it is. */
  reason?: string | null;
  /** What it means as it is stored. */
  sentenceNow?: string;
}

/** What a definition does, with the sentence that senders and recipients will read. */
export function DefinitionForm({ form, submit, reason = null, sentenceNow }: DefinitionFormProps) {
  const { t } = useLingui();
  const fixed = reason !== null;
  const box = (key: BooleanField, label: string, description?: string) => (
    <Checkbox
      label={label}
      description={description}
      disabled={fixed}
      checked={form.values[key]}
      error={form.fault(key)}
      onChange={(event) => form.set(key, event.currentTarget.checked)}
    />
  );
  return (
    <div className={classes.columns}>
      <Panel title={t`What it does`} hint={reason ?? undefined}>
        <EditForm form={form} submit={submit} reason={reason}>
          <TextInput
            label={t`Name`}
            maxLength={60}
            readOnly={fixed}
            value={form.values.name}
            error={form.fault("name")}
            onChange={(event) => form.set("name", event.currentTarget.value)}
          />
          <NumberInput
            size="md"
            label={t`Days until it expires`}
            description={t`Never later than your organisation keeps messages.`}
            allowDecimal={false}
            allowNegative={false}
            max={MOST_DAYS}
            clampBehavior="strict"
            readOnly={fixed}
            value={shown(form.values["effects/expire_after_days"])}
            error={form.fault("effects/expire_after_days")}
            onChange={(value) => form.set("effects/expire_after_days", read(value))}
          />
          <fieldset className={classes.group}>
            <legend>
              <Trans>Recipients may</Trans>
            </legend>
            {box("effects/allow_reply", t`reply to the sender`)}
            {box("effects/allow_reply_all", t`reply to everyone`)}
            {box("effects/allow_download", t`download attachments`)}
            {box(
              "effects/allow_print",
              t`print`,
              t`A hint to honest readers: nobody can be kept from photographing a screen.`,
            )}
          </fieldset>
          <fieldset className={classes.group}>
            <legend>
              <Trans>The sender may</Trans>
            </legend>
            {box("effects/allow_recall", t`recall the message`)}
            {box("effects/allow_extension", t`extend it, once`)}
          </fieldset>
          <fieldset className={classes.group}>
            <legend>
              <Trans>Mails</Trans>
            </legend>
            {box(
              "effects/read_receipt",
              t`A receipt to the sender when a recipient first opens it`,
            )}
            <DaysField
              form={form}
              fixed={fixed}
              field="effects/unread_reminder_after_days"
              label={t`Remind who has not opened it`}
              unit={t`Days after sending`}
              beginning={3}
            />
            <DaysField
              form={form}
              fixed={fixed}
              field="effects/expiry_reminder_before_days"
              label={t`Remind who has not opened it before it ends`}
              unit={t`Days before the end`}
              beginning={2}
            />
            {box(
              "effects/show_subject",
              t`The notification shows the subject`,
              t`Mail servers on the way can read it.`,
            )}
          </fieldset>
        </EditForm>
      </Panel>
      <Sentence form={form} now={sentenceNow} />
    </div>
  );
}

type BooleanField = {
  [Key in keyof DefinitionFields]: DefinitionFields[Key] extends boolean ? Key : never;
}[keyof DefinitionFields];

interface DaysFieldProps {
  form: EditFormState<DefinitionFields>;
  fixed: boolean;
  field: "effects/unread_reminder_after_days" | "effects/expiry_reminder_before_days";
  label: string;
  unit: string;
  /** How many days it begins with when it is switched on. */
  beginning: number;
}

function DaysField({ form, fixed, field, label, unit, beginning }: DaysFieldProps) {
  const days = form.values[field];
  return (
    <div className={classes.days}>
      <Checkbox
        label={label}
        disabled={fixed}
        checked={days !== null}
        onChange={(event) => form.set(field, event.currentTarget.checked ? beginning : null)}
      />
      {days !== null && (
        <NumberInput
          className={classes.number}
          size="md"
          label={unit}
          allowDecimal={false}
          allowNegative={false}
          max={MOST_DAYS}
          clampBehavior="strict"
          readOnly={fixed}
          value={shown(days)}
          error={form.fault(field)}
          onChange={(value) => form.set(field, read(value))}
        />
      )}
    </div>
  );
}

/** What stands in a field of days: nothing while there is nothing. */
function shown(days: number): number | "" {
  return days === 0 ? "" : days;
}

function read(typed: number | string): number {
  return typeof typed === "number" ? typed : 0;
}

function Sentence({
  form,
  now,
}: {
  form: EditFormState<DefinitionFields>;
  now: string | undefined;
}) {
  const { t } = useLingui();
  const sentence = useSentence(effectsOf(form.values));
  const changes = now !== undefined && sentence !== null && sentence !== now;
  return (
    <div className={classes.aside}>
      <Panel title={t`As people read it`}>
        <p className={classes.sentence} role="status">
          {sentence ?? <Trans>It is written here once the numbers of days fit together.</Trans>}
        </p>
        {changes && (
          <>
            <p className={classes.note}>
              <Trans>Until you save, it says:</Trans>
            </p>
            <p className={classes.before}>{now}</p>
            <p className={classes.note}>
              <Trans>
                The change counts for messages sent from then on. What was sent before keeps what it
                was sent with.
              </Trans>
            </p>
          </>
        )}
      </Panel>
    </div>
  );
}
