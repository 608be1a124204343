import { t } from "@lingui/core/macro";
import type { DefinitionConflict, SendOptions } from "~/api/gen/types.gen";
import type { ProblemError } from "~/api/problemError";
import { definitionName } from "~/shared/definitions";
import { problemText } from "~/shared/problem";

type Places = Map<number, string>;

/** What the server found wrong with a draft, by field and place. */
export interface Faults {
  to: Places;
  cc: Places;
  bcc: Places;
  /** Whether there is something that no field shows. */
  other: boolean;
}

/** Sorts the faults of a refused send to the fields; `-1` is a field as a whole. */
export function faultsOf(problem: ProblemError | null): Faults {
  const faults: Faults = { to: new Map(), cc: new Map(), bcc: new Map(), other: false };
  if (problem === null) return faults;
  faults.other = problem.errors.length === 0;
  for (const error of problem.errors) {
    const [, field = "", place = "-1"] = error.pointer.split("/");
    if (field === "to" || field === "cc" || field === "bcc") {
      faults[field].set(Number(place), problemText(error));
    } else {
      faults.other = true;
    }
  }
  return faults;
}

/** What of the recipients' policies cannot agree, beside each address it concerns; a refused send has the first word. */
export function withConflicts(
  faults: Faults,
  options: SendOptions | undefined,
  fields: Record<"to" | "cc" | "bcc", readonly string[]>,
): Faults {
  const merged = { ...faults };
  for (const kind of ["to", "cc", "bcc"] as const) {
    const places = new Map(faults[kind]);
    fields[kind].forEach((typed, index) => {
      const address = typed.trim().toLowerCase();
      const conflict = options?.conflicts.find((one) => one.address === address);
      if (conflict !== undefined) places.set(index, conflictText(conflict));
    });
    merged[kind] = places;
  }
  return merged;
}

function conflictText({ definition, policy }: DefinitionConflict): string {
  const name = definitionName(definition);
  return policy === null
    ? t`A policy decides on “${name}” here, and on another definition elsewhere.`
    : t`The policy “${policy}” decides on “${name}” here, another one on something else.`;
}
