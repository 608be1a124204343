import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Textarea, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import { useRef } from "react";
import type { MailWording } from "~/api/gen/types.gen";
import type { ProblemError } from "~/api/problemError";
import type { EditFormState } from "~/shared/console/useEditForm";
import { fieldText } from "~/shared/problem";
import type { VariableTarget } from "../useVariableTarget";
import classes from "./WordingFields.module.css";

const MOST = 20;

interface WordingFieldsProps {
  form: EditFormState<MailWording>;
  /** What is wrong with the wording as it is typed. */
  problem: ProblemError | null;
  target: VariableTarget;
}

/** The subject and the paragraphs. */
export function WordingFields({ form, problem, target }: WordingFieldsProps) {
  const { t } = useLingui();
  const { subject, paragraphs } = form.values;
  const list = useRef<HTMLOListElement>(null);
  const change = (next: string[]) => form.set("paragraphs", next);
  const arrange = (next: string[]) => {
    target.forget();
    change(next);
  };
  const swap = (at: number, other: number) =>
    arrange(paragraphs.with(at, paragraphs[other] ?? "").with(other, paragraphs[at] ?? ""));
  const add = () => {
    change([...paragraphs, ""]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>("li:last-child textarea")?.focus(),
    );
  };
  const all = fieldText(problem, "/paragraphs");
  const missing = problem?.errors.find(({ code }) => code === "variable_missing")?.detail;
  const last = paragraphs.length - 1;
  return (
    <>
      <TextInput
        label={t`Subject`}
        value={subject}
        error={fieldText(problem, "/subject")}
        onFocus={(event) => target.enter(event.currentTarget, "subject")}
        onChange={(event) => form.set("subject", event.currentTarget.value)}
      />
      <ol ref={list} className={classes.paragraphs}>
        {paragraphs.map((text, at) => {
          const number = at + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are known by their place alone.
            <li key={at} className={classes.paragraph}>
              <Textarea
                size="md"
                className={classes.text}
                label={t`Paragraph ${number}`}
                autosize
                minRows={1}
                value={text}
                error={fieldText(problem, `/paragraphs/${at}`)}
                onFocus={(event) => target.enter(event.currentTarget, at)}
                onChange={(event) =>
                  change(paragraphs.with(at, event.currentTarget.value.replaceAll("\n", " ")))
                }
              />
              <div className={classes.actions}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Move paragraph ${number} up`}
                  disabled={at === 0}
                  onClick={() => swap(at, at - 1)}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Move paragraph ${number} down`}
                  disabled={at === last}
                  onClick={() => swap(at, at + 1)}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Remove paragraph ${number}`}
                  onClick={() => arrange(paragraphs.toSpliced(at, 1))}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          );
        })}
      </ol>
      <div role="status">
        {all !== null && (
          <p className={classes.fault}>
            {all} {missing}
          </p>
        )}
      </div>
      <Button
        className={classes.add}
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={paragraphs.length >= MOST}
        onClick={add}
      >
        <Trans>Add a paragraph</Trans>
      </Button>
    </>
  );
}
