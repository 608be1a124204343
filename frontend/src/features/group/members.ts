import { t } from "@lingui/core/macro";
import type { ProblemError } from "~/api/problemError";
import { problemText } from "~/shared/problem";

/** How many the server takes at once. */
export const AT_ONCE = 500;

/** How many are named one by one that cannot be members. */
const NAMED = 5;

/** The addresses and domains in what someone typed or pasted. */
export function parseMembers(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

/** What is wrong with which of them, where they stand in `field` of the request. */
export function memberFault(
  problem: ProblemError | null,
  field: string,
  members: readonly string[],
): string | null {
  const faults = problem?.errors.filter(({ pointer }) => pointer.startsWith(`/${field}`)) ?? [];
  const [first] = faults;
  if (first === undefined) return null;
  const wrong = faults.flatMap(({ pointer }) => members[Number(pointer.split("/")[2])] ?? []);
  if (wrong.length === 0) return problemText(first);
  const named = wrong.slice(0, NAMED).join(", ");
  const more = wrong.length - NAMED;
  return more > 0
    ? t`${named} and ${more} more: neither a mail address nor a domain.`
    : t`${named}: neither a mail address nor a domain.`;
}
