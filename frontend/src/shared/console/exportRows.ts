import { toCsv } from "./csv";
import type { Column, ListPage } from "./DataTable";
import type { TableQuery } from "./tableState";

/** An export holds at most this many rows; the reader is told where it was cut. */
export const EXPORT_LIMIT = 10_000;
/** The largest page that the API gives. */
const EXPORT_PAGE = 100;

interface Exported {
  csv: string;
  rows: number;
  /** Whether there was more. */
  cut: boolean;
}

/** Everything that the table would show, all its pages from the first one, up to the limit. */
export async function exportRows<T>(
  columns: readonly Column<T>[],
  load: (query: TableQuery, signal?: AbortSignal) => Promise<ListPage<T>>,
  query: TableQuery,
  signal?: AbortSignal,
): Promise<Exported> {
  const written = columns.filter((column) => column.text !== undefined);
  const rows: T[] = [];
  let after: string | undefined;
  do {
    const page = await load({ ...query, after, limit: EXPORT_PAGE }, signal);
    rows.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined && rows.length < EXPORT_LIMIT);
  const kept = rows.slice(0, EXPORT_LIMIT);
  return {
    csv: toCsv(
      written.map((column) => column.title),
      kept.map((row) => written.map((column) => column.text?.(row))),
    ),
    rows: kept.length,
    cut: after !== undefined || rows.length > kept.length,
  };
}
