import { useLocation, useNavigate } from "@tanstack/react-router";

/** What a table asks its list for: what the reader chose, read from the address bar. */
export interface TableQuery {
  /** By the filter's key; what is not filtered by is not there. */
  filters: Readonly<Record<string, string>>;
  /** The key of the column it is sorted by, with a minus in front for descending; none: the API's own order. */
  sort: string | undefined;
  /** The cursor of the page. */
  after: string | undefined;
  limit: number;
}

interface HistoryState {
  /** The cursors of the pages before this one, the first page as "". */
  cursorsBefore?: string[];
}

const PAGE_SIZE = 50;

/**
 * The state of a table, which is the address: a link, the back button and a reload lead to the same rows.
 * `prefix` keeps two tables of one screen apart.
 */
export function useTableState(filterKeys: readonly string[], prefix = "") {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const read = (key: string) => textOf(Reflect.get(search, prefix + key));
  const filters: Record<string, string> = {};
  for (const key of filterKeys) {
    const value = read(key);
    if (value !== undefined) filters[key] = value;
  }
  const before: string[] = (state as HistoryState).cursorsBefore ?? [];
  const query: TableQuery = { filters, sort: read("sort"), after: read("after"), limit: PAGE_SIZE };

  const go = (
    change: Record<string, string | undefined>,
    cursorsBefore: string[] = [],
    replace = false,
  ) => {
    const next: Record<string, unknown> = { ...search };
    for (const [key, value] of Object.entries({ after: undefined, ...change })) {
      if (value === undefined || value === "") delete next[prefix + key];
      else next[prefix + key] = value;
    }
    void navigate({
      to: ".",
      search: next as never,
      state: { cursorsBefore } as never,
      replace,
      resetScroll: false,
    });
  };

  return {
    query,
    page: query.after === undefined ? 1 : before.length + 1,
    /** Typing replaces the entry in the history, choosing makes a new one. */
    setFilter: (key: string, value: string, replace = false) => go({ [key]: value }, [], replace),
    clearFilters: () => go(Object.fromEntries(filterKeys.map((key) => [key, undefined]))),
    setSort: (sort: string | undefined) => go({ sort }),
    /** Null on the first page, and on one that was opened by its address: it does not know what came before. */
    previous:
      query.after === undefined || before.length === 0
        ? null
        : () => go({ after: before.at(-1) }, before.slice(0, -1)),
    first: query.after === undefined ? null : () => go({}),
    next: (cursor: string) => go({ after: cursor }, [...before, query.after ?? ""]),
  };
}

/** A value of the address as text; the router reads numbers and booleans from it. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
