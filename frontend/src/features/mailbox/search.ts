import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { searchMailboxInfiniteOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { MailboxItem, SearchExcerpt, SearchMailboxData } from "~/api/gen/types.gen";
import { type MailFolder, mailFolders } from "~/shared/paths";

/** What is looked for, as it stands in the address bar. Days are the reader's own, `2026-11-26`. */
export interface SearchFor {
  q?: string;
  in?: MailFolder;
  from?: string;
  attachments?: true;
  since?: string;
  until?: string;
}

/** A row of a list; with what was found in it, if it was looked for. */
export type ListedItem = MailboxItem & { excerpts?: SearchExcerpt[] };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PAGE_SIZE = 50;

/** Reads the address. `q` alone says that a search is open; it may be empty. */
export function readSearch(search: Record<string, unknown>): SearchFor {
  if (search.q === undefined) return {};
  const folder = mailFolders.find((name) => name === search.in);
  const text = (value: unknown) => (value === undefined || value === "" ? undefined : `${value}`);
  const from = text(search.from);
  const [since, until] = [day(search.since), day(search.until)];
  return {
    // A number typed as a word is read from the address as a number.
    q: `${search.q}`,
    ...(folder !== undefined && { in: folder }),
    ...(from !== undefined && { from }),
    ...(search.attachments === true && { attachments: true }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}

function day(value: unknown): string | undefined {
  return typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

/** How many filters narrow the search. */
export function countFilters({ q: _, ...filters }: SearchFor): number {
  return Object.keys(filters).length;
}

/** Whether there is anything to look for: a folder alone is a list, not a search. */
export function isAsking(search: SearchFor): boolean {
  const { q = "", in: _, ...filters } = search;
  return q.trim() !== "" || Object.keys(filters).length > 0;
}

/** The question for the server: days become instants in the reader's zone, the last day whole. */
export function toQuery(search: SearchFor): SearchMailboxData["query"] & object {
  const { q = "", from, since, until } = search;
  return {
    limit: PAGE_SIZE,
    ...(q.trim() !== "" && { q }),
    ...(search.in !== undefined && { folder: search.in }),
    ...(from !== undefined && { from }),
    ...(search.attachments === true && { has_attachments: true }),
    ...(since !== undefined && { since: startOfDay(since, 0) }),
    ...(until !== undefined && { until: startOfDay(until, 1) }),
  };
}

function startOfDay(text: string, later: number): string {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

/** What was found, page by page; each looks through as much as one request may. */
export function useSearchHits(search: SearchFor) {
  const query = toQuery(search);
  return useInfiniteQuery({
    ...searchMailboxInfiniteOptions({ query }),
    initialPageParam: { query },
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: isAsking(search),
  });
}

/** Opens a search beside a folder, changes it, or leaves it. */
export function useSearchNavigation(slug: string, folder: MailFolder) {
  const navigate = useNavigate();
  const go = (search: SearchFor, replace: boolean) =>
    navigate({ to: "/p/$slug/$folder", params: { slug, folder }, search, replace });
  return {
    show: (search: SearchFor) => go(search, false),
    refine: (search: SearchFor) => go(search, true),
    leave: () => go({}, false),
  };
}
