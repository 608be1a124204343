import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { getMailboxCountsQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import type {
  Folder,
  ListMailboxItemsData,
  MailboxCounts,
  MailboxItem,
  PageViewMailboxItem,
} from "~/api/gen/types.gen";

export type ItemFilter = NonNullable<ListMailboxItemsData["query"]["filter"]>;
/** What the list of a folder shows: items, or what is left of sent messages after their content. */
export type FolderFilter = ItemFilter | "destroyed";
export type ItemPages = InfiniteData<PageViewMailboxItem>;

const filters: readonly ItemFilter[] = ["all", "unread", "attachments"];

/** The pages without an item. */
function withoutItem(pages: ItemPages, id: string): ItemPages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.filter((item) => item.id !== id),
    })),
  };
}

/** The pages with an item in its place: the newest first. What is older than everything loaded stays away. */
export function withItem(pages: ItemPages, item: MailboxItem): ItemPages {
  const rest = withoutItem(pages, item.id).pages;
  const home = rest.findIndex(
    (page, index) =>
      page.items.some((other) => isBefore(item, other)) ||
      (index === rest.length - 1 && page.next === null),
  );
  return {
    ...pages,
    pages: rest.map((page, index) => {
      if (index !== home) return page;
      const at = page.items.findIndex((other) => isBefore(item, other));
      const items =
        at < 0
          ? [...page.items, item]
          : [...page.items.slice(0, at), item, ...page.items.slice(at)];
      return { ...page, items };
    }),
  };
}

function isBefore(item: MailboxItem, other: MailboxItem): boolean {
  return item.sent_at === other.sent_at ? item.id > other.id : item.sent_at > other.sent_at;
}

function matches(item: MailboxItem, filter: ItemFilter): boolean {
  if (filter === "unread") return !item.read;
  return filter === "all" || item.has_attachments;
}

/** The loaded lists: all, or those whose question has these parts. */
function lists(query: { folder?: Folder; filter?: ItemFilter } = {}) {
  return { queryKey: [{ _id: "listMailboxItems", _infinite: true, query }] };
}

/** What searches have found. */
const hits = { queryKey: [{ _id: "searchMailbox", _infinite: true }] };

/** The pages with a change to an item, wherever it stands. */
function withChange(pages: ItemPages, id: string, change: Partial<MailboxItem>): ItemPages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((other) => (other.id === id ? { ...other, ...change } : other)),
    })),
  };
}

/** Shows an item as if it stood in `folder`, or nowhere, ahead of the server's answer. */
export function showIn(client: QueryClient, item: MailboxItem, folder: Folder | null): void {
  client.setQueriesData<ItemPages>(lists(), (pages) => pages && withoutItem(pages, item.id));
  client.setQueriesData<ItemPages>(hits, (pages) => {
    if (pages === undefined) return pages;
    return folder === null ? withoutItem(pages, item.id) : withChange(pages, item.id, { folder });
  });
  if (folder === null) return;
  for (const filter of filters.filter((name) => matches(item, name))) {
    client.setQueriesData<ItemPages>(
      lists({ folder, filter }),
      (pages) => pages && withItem(pages, { ...item, folder }),
    );
  }
}

/** Moves an unread item's one from one count to the other. */
export function moveCount(
  client: QueryClient,
  item: MailboxItem,
  from: Folder | null,
  to: Folder | null,
): void {
  if (item.read) return;
  client.setQueryData<MailboxCounts>(getMailboxCountsQueryKey(), (counts) => {
    if (counts === undefined) return counts;
    const change = (folder: Folder) => Number(to === folder) - Number(from === folder);
    return {
      ...counts,
      inbox_unread: Math.max(0, counts.inbox_unread + change("inbox")),
      deleted_unread: Math.max(0, counts.deleted_unread + change("deleted")),
    };
  });
}

/** Shows an item as read or unread, where it stands, ahead of the server's answer. */
export function showRead(client: QueryClient, item: MailboxItem, read: boolean): void {
  for (const filter of [lists(), hits]) {
    client.setQueriesData<ItemPages>(
      filter,
      (pages) => pages && withChange(pages, item.id, { read }),
    );
  }
  const unread = { ...item, read: false };
  if (item.read !== read) {
    moveCount(client, unread, read ? item.folder : null, read ? null : item.folder);
  }
}
