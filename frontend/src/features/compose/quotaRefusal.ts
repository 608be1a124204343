import type { ProblemError } from "~/api/problemError";

/** What a send that would pass the quota is refused with. */
export interface QuotaRefusal {
  /** How many addresses would be new this month. */
  needed: number;
  left: number;
  limit: number;
  resetsAt: string;
  /** Whom to ask for a bulk sender pack. */
  ask: { address: string; name: string }[];
}

/** The refusal of a send by the quota; null if it was refused for anything else. */
export function quotaRefusalOf(problem: ProblemError | null): QuotaRefusal | null {
  if (problem?.code !== "quota_exceeded") return null;
  const { left, limit, ask } = problem.extras;
  return {
    needed: problem.errors.length,
    left: typeof left === "number" ? left : 0,
    limit: typeof limit === "number" ? limit : 0,
    resetsAt: problem.text("resets_at") ?? "",
    ask: Array.isArray(ask) ? ask.filter(isPerson) : [],
  };
}

function isPerson(value: unknown): value is { address: string; name: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "address" in value &&
    typeof value.address === "string" &&
    "name" in value &&
    typeof value.name === "string"
  );
}
