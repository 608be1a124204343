import { useLingui } from "@lingui/react/macro";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import type { MailFolder } from "~/shared/paths";
import { useShortcuts } from "~/shared/shortcuts";
import { ItemList, type ItemListHandle, type Listed, type RowPlace } from "./ItemList";
import classes from "./MailPanes.module.css";

interface MailPanesProps<T extends Listed> {
  slug: string;
  folder: MailFolder;
  name: string;
  /** Above the list; its heading is the page's, or a message's stands above it. */
  header: (order: 1 | 2) => ReactNode;
  /** Null while there is nothing to load. */
  pages: UseInfiniteQueryResult<unknown, unknown> | null;
  items: T[];
  row: (item: T, place: RowPlace, onRemove: (item: T) => void) => ReactNode;
  /** Takes an item out of the list, where one can. */
  remove?: (item: T) => void;
  /** Whether the key for deleting is for this item. */
  deletable?: (item: T) => boolean;
  label: string;
  empty: ReactNode;
  nothingOpen: ReactNode;
  /** Shown while further rows are looked for; rows that load, unless said. */
  searching?: ReactNode;
  /** Below the last row. */
  footer?: ReactNode;
  /** Where Escape leads while no message is open. */
  onLeave?: () => void;
  /** The open message, if the address names one. */
  children: ReactNode;
}

/** A list of messages, and beside it (on a phone: in its place) the open one. */
export function MailPanes<T extends Listed>(props: MailPanesProps<T>) {
  const { slug, folder, name, pages, items, onLeave } = props;
  const { t } = useLingui();
  const { messageId } = useParams({ strict: false });
  const navigate = useNavigate();
  const list = useRef<ItemListHandle>(null);

  const selected = items.findIndex((item) => item.message_id === messageId);
  useReturnToRow(messageId, selected, list);
  const keepPlace = useKeptPlace(items.length, list);

  const close = () =>
    navigate({ to: "/p/$slug/$folder", params: { slug, folder }, search: (search) => search });

  const remove = (item: T) => {
    const at = items.indexOf(item);
    props.remove?.(item);
    if (item.message_id === messageId) void close();
    keepPlace(at);
  };

  const step = (by: number) => {
    const from = list.current?.focusedIndex() ?? -1;
    const at = from >= 0 ? from : selected;
    list.current?.focus(Math.min(Math.max(at + by, 0), items.length - 1));
  };

  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    "#": () => {
      const focused = list.current?.focusedIndex() ?? -1;
      const item = items[focused >= 0 ? focused : selected];
      if (item !== undefined && props.deletable?.(item) === true) remove(item);
    },
    Escape: messageId === undefined ? onLeave : () => void close(),
  });

  return (
    <div className={classes.panes} data-open={messageId !== undefined || undefined}>
      <section className={classes.list} aria-label={name}>
        {props.header(messageId === undefined ? 1 : 2)}
        {pages === null ? (
          <div>{props.empty}</div>
        ) : (
          <ItemList
            ref={list}
            pages={pages}
            items={items}
            selectedMessage={messageId}
            row={(item, place) => props.row(item, place, remove)}
            label={props.label}
            empty={props.empty}
            searching={props.searching}
            footer={props.footer}
          />
        )}
      </section>
      <section className={classes.message} aria-label={t`Message`}>
        {messageId === undefined ? props.nothingOpen : props.children}
      </section>
    </div>
  );
}

/** When the message is closed, the keyboard is back at its row, or where that row was. */
function useReturnToRow(
  messageId: string | undefined,
  selected: number,
  list: React.RefObject<ItemListHandle | null>,
): void {
  const wasOpen = useRef(false);
  const lastIndex = useRef(0);
  useEffect(() => {
    if (selected >= 0) lastIndex.current = selected;
    if (messageId === undefined && wasOpen.current) list.current?.focus(lastIndex.current);
    wasOpen.current = messageId !== undefined;
  }, [messageId, selected, list]);
}

/** When a row is removed from under the keyboard, the next one has it, as soon as the list is without it. */
function useKeptPlace(
  rows: number,
  list: React.RefObject<ItemListHandle | null>,
): (index: number) => void {
  const place = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a shorter list is the reason to look.
  useEffect(() => {
    if (place.current === null) return;
    list.current?.focus(place.current);
    place.current = null;
  }, [rows, list]);
  return (index) => {
    place.current = index;
  };
}
