import { useRef } from "react";
import type { MailVariable, MailWording } from "~/api/gen/types.gen";
import type { EditFormState } from "~/shared/console/useEditForm";

type Field = HTMLInputElement | HTMLTextAreaElement;
/** A paragraph by its number from 0, or the subject. */
type Place = number | "subject";

/** Where a variable goes that is chosen from the list. */
export interface VariableTarget {
  /** Remembers the field that is entered. */
  enter: (field: Field, place: Place) => void;
  /** Forgets it: the paragraphs have moved. */
  forget: () => void;
  /**
   * To the field last written in, at its cursor; a condition to the beginning of its paragraph. What stands alone, and
   * what has no field to go to, becomes a paragraph.
   */
  insert: (variable: MailVariable) => void;
}

/** How a variable is written. */
export function written({ name, condition }: MailVariable): string {
  return condition ? `{?${name}}` : `{${name}}`;
}

/** Puts variables where the writer is. */
export function useVariableTarget(form: EditFormState<MailWording>): VariableTarget {
  const last = useRef<{ field: Field; place: Place } | null>(null);
  const { subject, paragraphs } = form.values;
  return {
    enter: (field, place) => {
      last.current = { field, place };
    },
    forget: () => {
      last.current = null;
    },
    insert: (variable) => {
      const text = written(variable);
      const target = last.current;
      const before = target?.place === "subject" ? subject : paragraphs[target?.place ?? -1];
      const ofItsOwn = variable.stands_alone && before !== "";
      const fits = target?.place !== "subject" || !variable.condition;
      if (target === null || before === undefined || ofItsOwn || !fits) {
        form.set("paragraphs", [...paragraphs, text]);
        return;
      }
      const [after, cursor] = put(text, before, target.field, variable.condition);
      if (target.place === "subject") form.set("subject", after);
      else form.set("paragraphs", paragraphs.with(target.place, after));
      target.field.focus();
      // Once the new text is shown, the cursor stands behind what was put in.
      requestAnimationFrame(() => target.field.setSelectionRange(cursor, cursor));
    },
  };
}

/** The text with another put in at the field's cursor or its beginning, and where the cursor stands then. */
function put(text: string, before: string, field: Field, atStart: boolean): [string, number] {
  const start = atStart ? 0 : (field.selectionStart ?? before.length);
  const end = atStart ? 0 : (field.selectionEnd ?? start);
  return [before.slice(0, start) + text + before.slice(end), start + text.length];
}
