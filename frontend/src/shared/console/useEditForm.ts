import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ProblemError, toProblem } from "~/api/problemError";
import { fieldText } from "~/shared/problem";

interface EditFormOptions<T extends object> {
  /** What is stored now. When it is loaded anew, fields that were not touched follow; what was typed stays. */
  stored: T;
  /** Saves the whole form; `changed` holds only what differs, as a PATCH wants it. */
  save: (values: T, changed: Partial<T>) => Promise<unknown>;
  /** Where the fields stand in the request: a JSON pointer such as `/settings`; at its top unless said. */
  under?: string;
  /** Called once it is saved, before the fields show what is stored again: reload it here. */
  onSaved?: () => unknown;
}

/** A form on something stored, as `EditForm` shows it. */
export interface EditFormState<T extends object> {
  values: T;
  /** Sets a field. */
  set: <K extends keyof T>(key: K, value: T[K]) => void;
  /** The fault of a field by its name in the request, in the reader's language. */
  fault: (key: keyof T & string) => string | null;
  /** Whether there is anything to lose. */
  dirty: boolean;
  busy: boolean;
  problem: ProblemError | null;
  /** The names of the fields, whose faults stand beside them. */
  pointers: string[];
  submit: () => void;
  /** Back to what is stored. */
  discard: () => void;
}

/**
 * Keeps what was typed until it is saved: through a refusal, and through a reload of what is stored. Shows the
 * faults of a refused request beside its fields, and knows what has changed.
 */
export function useEditForm<T extends object>(options: EditFormOptions<T>): EditFormState<T> {
  const { stored, save, onSaved, under = "" } = options;
  const [edits, setEdits] = useState<Partial<T>>({});
  const values = { ...stored, ...edits };
  const changed = differences(stored, edits);
  const saving = useMutation({
    mutationFn: () => save(values, changed),
    onSuccess: async () => {
      await onSaved?.();
      setEdits({});
    },
  });
  const problem = saving.error === null ? null : toProblem(saving.error);
  return {
    values,
    set: (key, value) => setEdits((before) => ({ ...before, [key]: value })),
    fault: (key) => fieldText(problem, `${under}/${key}`),
    dirty: Object.keys(changed).length > 0,
    busy: saving.isPending,
    problem,
    pointers: Object.keys(stored).map((key) => `${under}/${key}`),
    submit: () => saving.mutate(),
    discard: () => {
      setEdits({});
      saving.reset();
    },
  };
}

/** What is not as stored; typing something and taking it back is no change. */
function differences<T extends object>(stored: T, edits: Partial<T>): Partial<T> {
  const changed: Partial<T> = {};
  for (const key of Object.keys(edits) as (keyof T)[]) {
    if (JSON.stringify(edits[key]) !== JSON.stringify(stored[key])) changed[key] = edits[key];
  }
  return changed;
}
