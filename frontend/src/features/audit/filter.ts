import type { ListAuditEntriesData } from "~/api/gen/types.gen";
import { dayStart } from "~/shared/console/days";

type AuditQuery = NonNullable<ListAuditEntriesData["query"]>;

const address = /^\S+@[^\s@]+\.[^\s@]{2,}$/;
const reference = /^LL-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** What the filters ask for; `unfinished` where something is not typed to its end, and nothing can match yet. */
export function filterOf(filters: Readonly<Record<string, string>>): {
  filter: AuditQuery;
  unfinished: boolean;
} {
  const filter: AuditQuery = {};
  let unfinished = false;
  const person = filters.person?.trim();
  if (person !== undefined) {
    if (address.test(person)) filter.person = person;
    else unfinished = true;
  }
  const code = filters.reference?.trim().toUpperCase();
  if (code !== undefined) {
    if (reference.test(code)) filter.reference = code;
    else unfinished = true;
  }
  if (filters.action !== undefined) filter.action = filters.action;
  const since = dayStart(filters.since, 0);
  if (since !== null) filter.since = since;
  const until = dayStart(filters.until, 1);
  if (until !== null) filter.until = until;
  return { filter, unfinished };
}
