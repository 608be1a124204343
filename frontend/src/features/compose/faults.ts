import type { ProblemError } from "~/api/problemError";
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
