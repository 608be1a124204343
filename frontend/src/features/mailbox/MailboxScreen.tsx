import { useLingui } from "@lingui/react/macro";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import type { MailboxItem } from "~/api/gen/types.gen";
import type { MailFolder } from "~/shared/paths";
import { useShortcuts } from "~/shared/shortcuts";
import { useTitle } from "~/shared/useTitle";
import { useItemActions } from "./actions";
import { EmptyFolder } from "./components/EmptyFolder";
import { FolderHeader } from "./components/FolderHeader";
import { ItemList, type ItemListHandle } from "./components/ItemList";
import { NothingOpen } from "./components/NothingOpen";
import { useFolderName } from "./folderNames";
import type { ItemFilter } from "./items";
import classes from "./MailboxScreen.module.css";
import { useFolderItems, useRows } from "./queries";

interface MailboxScreenProps {
  slug: string;
  folder: MailFolder;
  filter: ItemFilter;
  /** The open message, if the address names one. */
  children: ReactNode;
}

/** The list of a folder, and beside it (on a phone: in its place) the open message. */
export function MailboxScreen({ slug, folder, filter, children }: MailboxScreenProps) {
  const { t } = useLingui();
  const { messageId } = useParams({ strict: false });
  const navigate = useNavigate();
  const list = useRef<ItemListHandle>(null);
  const filterInput = useRef<HTMLDivElement>(null);
  const pages = useFolderItems(folder, filter);
  const items = useRows(pages.data);
  const actions = useItemActions();
  const name = useFolderName(folder);
  useTitle(name);

  const selected = items.findIndex((item) => item.message_id === messageId);
  useReturnToRow(messageId, selected, list);

  const close = () =>
    navigate({ to: "/p/$slug/$folder", params: { slug, folder }, search: (search) => search });

  const remove = (item: MailboxItem) => {
    const at = items.indexOf(item);
    void (folder === "deleted" ? actions.restore(item) : actions.remove(item));
    if (item.message_id === messageId) void close();
    else list.current?.focus(at);
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
      if (item !== undefined && folder !== "deleted") remove(item);
    },
    "/": () => filterInput.current?.querySelector<HTMLInputElement>("input:checked")?.focus(),
    Escape: messageId === undefined ? undefined : () => void close(),
  });

  return (
    <div className={classes.panes} data-open={messageId !== undefined || undefined}>
      <section className={classes.list} aria-label={name}>
        <FolderHeader
          ref={filterInput}
          name={name}
          slug={slug}
          folder={folder}
          filter={filter}
          order={messageId === undefined ? 1 : 2}
        />
        <ItemList
          ref={list}
          slug={slug}
          pages={pages}
          items={items}
          selectedMessage={messageId}
          actions={actions}
          onRemove={remove}
          label={t`Messages`}
          empty={<EmptyFolder slug={slug} folder={folder} filter={filter} />}
        />
      </section>
      <section className={classes.message} aria-label={t`Message`}>
        {messageId === undefined ? <NothingOpen folder={folder} /> : children}
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
