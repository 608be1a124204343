import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  Fragment,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
} from "react";
import { ErrorState } from "~/shared/ui/ErrorState";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";
import classes from "./ItemList.module.css";

const ROW_HEIGHT = 88;
const FETCH_AHEAD = 10;

/** How the keyboard moves through the list. */
export interface ItemListHandle {
  /** The row that has the keyboard, or -1. */
  focusedIndex: () => number;
  focus: (index: number) => void;
}

/** A message in a list. */
export interface Listed {
  id: string;
  message_id: string;
}

/** Where in the list a row stands. */
export interface RowPlace {
  index: number;
  /** How many rows there are, or -1 while nobody knows. */
  count: number;
  top: number;
  selected: boolean;
}

interface ItemListProps<T extends Listed> {
  ref: Ref<ItemListHandle>;
  pages: UseInfiniteQueryResult<unknown, unknown>;
  items: T[];
  selectedMessage: string | undefined;
  row: (item: T, place: RowPlace) => ReactNode;
  label: string;
  empty: ReactNode;
  /** Shown while further rows are looked for; rows that load, unless said. */
  searching?: ReactNode;
  /** Below the last row. */
  footer?: ReactNode;
}

/** The rows of a folder; only those in view are in the page. */
export function ItemList<T extends Listed>(props: ItemListProps<T>) {
  const { ref, pages, items, empty } = props;
  const hadRows = useRef(false);
  useEffect(() => {
    hadRows.current = items.length > 0;
  });
  if (pages.isPending) return <SkeletonRows />;
  if (pages.isError && items.length === 0) {
    return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (items.length === 0 && !pages.hasNextPage) {
    return (
      <Nothing ref={ref} hadRows={hadRows}>
        {empty}
      </Nothing>
    );
  }
  return <Rows {...props} />;
}

interface NothingProps {
  ref: Ref<ItemListHandle>;
  /** Whether there were rows a moment ago. */
  hadRows: RefObject<boolean>;
  children: ReactNode;
}

/** In place of the rows. When the last one goes from under the keyboard, this has it, and says so. */
function Nothing({ ref, hadRows, children }: NothingProps) {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hadRows.current && document.activeElement === document.body) area.current?.focus();
  }, [hadRows]);
  useImperativeHandle(ref, () => ({
    focusedIndex: () => -1,
    focus: () => area.current?.focus(),
  }));
  return (
    <div className={classes.empty} ref={area} tabIndex={-1}>
      {children}
    </div>
  );
}

function Rows<T extends Listed>({
  ref,
  pages,
  items,
  selectedMessage,
  row: show,
  label,
  searching = <SkeletonRows rows={3} />,
  footer,
}: ItemListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 400, height: 800 },
  });
  const rows = virtual.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;

  useEffect(() => {
    const near = lastShown >= items.length - FETCH_AHEAD;
    if (near && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [lastShown, items.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  useImperativeHandle(ref, () => ({
    focusedIndex: () => {
      const row = document.activeElement?.closest<HTMLElement>("[data-row]");
      return row === null || row === undefined ? -1 : Number(row.dataset.row);
    },
    focus: (wanted) => {
      const index = Math.min(wanted, items.length - 1);
      if (index < 0) return;
      virtual.scrollToIndex(index);
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"] a`)?.focus(),
      );
    },
  }));

  return (
    <div className={classes.scroller} ref={scroller}>
      <ul className={classes.rows} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          const place = {
            index: row.index,
            count: hasNextPage ? -1 : items.length,
            top: row.start,
            selected: item.message_id === selectedMessage,
          };
          return <Fragment key={row.key}>{show(item, place)}</Fragment>;
        })}
      </ul>
      {isFetchingNextPage && searching}
      {!hasNextPage && footer}
    </div>
  );
}
