import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Skeleton } from "@mantine/core";
import { IconFilterOff, IconLock } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { toProblem } from "~/api/problemError";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import type { CsvValue } from "./csv";
import classes from "./DataTable.module.css";
import { SortHeader } from "./SortHeader";
import { type Filter, TableFilters } from "./TableFilters";
import { TableFoot } from "./TableFoot";
import { type TableQuery, useTableState } from "./tableState";

/** A page of a list, as the API gives it. */
export interface ListPage<T> {
  items: T[];
  next: string | null;
}

/** A column. Its title stands above it, beside the value on phones, and in the first line of an export. */
export interface Column<T> {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** What an export says; without it, the column is not in the export. */
  text?: (row: T) => CsvValue;
  /** The key the API sorts by; only what the API sorts can be sorted. */
  sort?: string;
  align?: "end";
  /** As wide as what is in it, never broken. */
  narrow?: boolean;
}

/** What is ticked; rows keep their tick from page to page. */
interface Selection {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
}

export interface DataTableProps<T> {
  /** What the rows are, for who cannot see them; also the name of the exported file. */
  caption: string;
  /** The operation, as the generated client's keys name it, and whatever else `load` depends on. */
  queryKey: readonly [{ _id: string } & Record<string, unknown>];
  load: (query: TableQuery, signal?: AbortSignal) => Promise<ListPage<T>>;
  /** The first one is what the row is called; it carries the link. */
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  rowName?: (row: T) => string;
  rowLink?: (row: T) => string;
  filters?: readonly Filter[];
  selection?: Selection;
  /** The server's own export of the list, as a file, where there is one; else the columns' texts are written here. */
  exportFile?: (query: TableQuery) => Promise<unknown>;
  /** Shown where the list is empty without any filter. */
  empty: ReactNode;
  /** Keeps two tables of one screen apart in the address. */
  prefix?: string;
}

/**
 * A list of the API as a table: filtered, sorted where the API sorts, paged by cursor, exported; its state
 * is the address. On phones each row is a card.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, queryKey, load, columns, filters = [], prefix, exportFile } = props;
  const state = useTableState(
    filters.map((filter) => filter.key),
    prefix,
  );
  const top = useRef<HTMLDivElement>(null);
  const list = useQuery({
    queryKey: [...queryKey, state.query],
    queryFn: ({ signal }) => load(state.query, signal),
    placeholderData: keepPreviousData,
  });
  const turn = (page: () => void) => {
    page();
    top.current?.scrollIntoView({ block: "start" });
  };
  const next = list.data?.next ?? null;
  return (
    <div className={classes.table} ref={top}>
      <TableFilters
        filters={filters}
        state={state}
        exported={{ caption, columns, load, query: state.query, fromServer: exportFile }}
      />
      <div className={classes.card} aria-busy={list.isFetching} data-stale={list.isPlaceholderData}>
        <Rows {...props} list={list} state={state} />
      </div>
      <TableFoot
        caption={caption}
        page={state.page}
        rows={list.data?.items.length}
        first={state.first && (() => turn(state.first ?? (() => undefined)))}
        previous={state.previous && (() => turn(state.previous ?? (() => undefined)))}
        next={next === null ? null : () => turn(() => state.next(next))}
      />
    </div>
  );
}

interface RowsProps<T> extends DataTableProps<T> {
  list: {
    data: ListPage<T> | undefined;
    error: unknown;
    isPending: boolean;
    refetch: () => unknown;
  };
  state: ReturnType<typeof useTableState>;
}

function Rows<T>(props: RowsProps<T>) {
  const { list, state, columns, caption, selection } = props;
  if (list.error !== null && list.data === undefined) {
    return <NoRows error={list.error} onRetry={() => void list.refetch()} />;
  }
  const rows = list.data?.items ?? [];
  if (!list.isPending && rows.length === 0) {
    const filtered = Object.keys(state.query.filters).length > 0 || state.query.after !== undefined;
    return filtered ? <NoMatch onClear={state.clearFilters} /> : props.empty;
  }
  return (
    <table>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {selection && (
            <th className={classes.tick}>
              <TickAll keys={rows.map(props.rowKey)} selection={selection} />
            </th>
          )}
          {columns.map((column) => (
            <SortHeader
              key={column.key}
              title={column.title}
              align={column.align}
              sortKey={column.sort}
              sort={state.query.sort}
              onSort={state.setSort}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {list.isPending
          ? Array.from({ length: 8 }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move.
              <SkeletonRow key={row} columns={columns.length + (selection ? 1 : 0)} />
            ))
          : rows.map((row) => <Row key={props.rowKey(row)} row={row} {...props} />)}
      </tbody>
    </table>
  );
}

function Row<T>({ row, columns, rowKey, rowName, rowLink, selection }: RowsProps<T> & { row: T }) {
  const { t } = useLingui();
  const key = rowKey(row);
  const name = rowName?.(row) ?? key;
  const link = rowLink?.(row);
  return (
    <tr data-selected={selection?.selected.has(key) || undefined}>
      {selection && (
        <td className={classes.tick}>
          <Checkbox
            aria-label={t`Select ${name}`}
            checked={selection.selected.has(key)}
            onChange={(event) => selection.onChange(ticked(selection, [key], event))}
          />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.key}
          data-title={column.title}
          data-name={index === 0 || undefined}
          data-align={column.align}
          data-narrow={column.narrow}
        >
          {index === 0 && link !== undefined ? (
            <Link className={classes.link} to={link}>
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

function TickAll({ keys, selection }: { keys: string[]; selection: Selection }) {
  const { t } = useLingui();
  const count = keys.filter((key) => selection.selected.has(key)).length;
  return (
    <Checkbox
      aria-label={t`Select all rows of this page`}
      checked={count > 0 && count === keys.length}
      indeterminate={count > 0 && count < keys.length}
      onChange={(event) => selection.onChange(ticked(selection, keys, event))}
    />
  );
}

function ticked(
  { selected }: Selection,
  keys: string[],
  event: { currentTarget: { checked: boolean } },
): ReadonlySet<string> {
  const after = new Set(selected);
  for (const key of keys) {
    if (event.currentTarget.checked) after.add(key);
    else after.delete(key);
  }
  return after;
}

function SkeletonRow({ columns }: { columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus.
    <tr aria-hidden="true">
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells are alike and never move.
        <td key={column}>
          <Skeleton height={10} width={column === 0 ? "70%" : "50%"} />
        </td>
      ))}
    </tr>
  );
}

/** Nothing that the filters let through, or a page past the end. */
function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={IconFilterOff}
      title={t`Nothing matches`}
      action={
        <Button variant="light" onClick={onClear}>
          <Trans>Show everything</Trans>
        </Button>
      }
    >
      <Trans>There is nothing here with what you filter by.</Trans>
    </EmptyState>
  );
}

function NoRows({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLingui();
  if (toProblem(error).status !== 403) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <EmptyState icon={IconLock} title={t`You may not see this`}>
      <Trans>
        Your role does not include it. An administrator of your organisation can change that.
      </Trans>
    </EmptyState>
  );
}
