import type { FindMessagesData } from "~/api/gen/types.gen";
import { dayStart } from "~/shared/console/days";

type Query = NonNullable<FindMessagesData["query"]>;

const states: readonly NonNullable<Query["state"]>[] = [
  "active",
  "expired",
  "recalled",
  "destroyed",
];

const address = /^\S+@[^\s@]+\.[^\s@]{2,}$/;
const reference = /^LL-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** What the filters ask for; `unfinished` where something is not typed to its end, and nothing can match yet. */
export function searchOf(filters: Readonly<Record<string, string>>): {
  query: Query;
  unfinished: boolean;
} {
  const query: Query = {};
  let unfinished = false;
  for (const key of ["sender", "recipient"] as const) {
    const typed = filters[key]?.trim();
    if (typed === undefined) continue;
    if (address.test(typed)) query[key] = typed;
    else unfinished = true;
  }
  const code = filters.reference?.trim().toUpperCase();
  if (code !== undefined) {
    if (reference.test(code)) query.reference = code;
    else unfinished = true;
  }
  const state = states.find((known) => known === filters.state);
  if (state !== undefined) query.state = state;
  if (filters.definition !== undefined) query.definition_id = filters.definition;
  const since = dayStart(filters.since, 0);
  if (since !== null) query.since = since;
  const until = dayStart(filters.until, 1);
  if (until !== null) query.until = until;
  return { query, unfinished };
}
