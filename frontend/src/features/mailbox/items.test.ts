import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import {
  getMailboxCountsQueryKey,
  listMailboxItemsInfiniteQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import type { Folder, MailboxItem } from "~/api/gen/types.gen";
import { type ItemFilter, type ItemPages, moveCount, showIn, showRead, withItem } from "./items";

const item = (id: string, sent_at: string, read = true): MailboxItem => ({
  id,
  message_id: `m-${id}`,
  folder: "inbox",
  direction: "received",
  reference: "LL-0000-0000",
  from: { address: "dana@example.org", name: "" },
  to: [],
  to_count: 0,
  subject: "",
  preview: "",
  sent_at,
  expires_at: "2099-01-01T00:00:00Z",
  state: "active",
  read,
  has_attachments: false,
  replied: false,
  opened_count: null,
  recipient_count: null,
});
const newest = item("c", "2026-11-23T12:00:00Z");
const middle = item("b", "2026-11-22T12:00:00Z", false);
const oldest = item("a", "2026-11-21T12:00:00Z");
const pagesOf = (items: MailboxItem[], next: string | null = null): ItemPages => ({
  pages: [{ items, next }],
  pageParams: [{}],
});
const ids = (pages: ItemPages | undefined) =>
  pages?.pages.flatMap((page) => page.items.map(({ id }) => id));

function clientWith(lists: [Folder, ItemFilter, MailboxItem[]][]) {
  const client = new QueryClient();
  const key = (folder: Folder, filter: ItemFilter) =>
    listMailboxItemsInfiniteQueryKey({ query: { folder, filter, limit: 50 } });
  for (const [folder, filter, items] of lists) {
    client.setQueryData(key(folder, filter), pagesOf(items));
  }
  client.setQueryData(getMailboxCountsQueryKey(), {
    inbox_unread: 1,
    deleted_unread: 0,
    drafts: 0,
  });
  return {
    client,
    shown: (folder: Folder, filter: ItemFilter) =>
      ids(client.getQueryData<ItemPages>(key(folder, filter))),
    counts: () => client.getQueryData(getMailboxCountsQueryKey()),
  };
}

describe("withItem", () => {
  it("puts an item in its place by date", () => {
    expect(ids(withItem(pagesOf([newest, oldest]), middle))).toEqual(["c", "b", "a"]);
    expect(ids(withItem(pagesOf([newest, middle]), oldest))).toEqual(["c", "b", "a"]);
    expect(ids(withItem(pagesOf([]), oldest))).toEqual(["a"]);
  });

  it("leaves an item to a page that is not loaded yet", () => {
    expect(ids(withItem(pagesOf([newest, middle], "more"), oldest))).toEqual(["c", "b"]);
  });
});

describe("showIn", () => {
  it("moves an item between folders, and only into the filters that let it through", () => {
    const { client, shown } = clientWith([
      ["inbox", "all", [newest, middle]],
      ["inbox", "unread", [middle]],
      ["deleted", "all", [oldest]],
      ["deleted", "attachments", []],
    ]);
    showIn(client, middle, "deleted");
    expect(shown("inbox", "all")).toEqual(["c"]);
    expect(shown("inbox", "unread")).toEqual([]);
    expect(shown("deleted", "all")).toEqual(["b", "a"]);
    expect(shown("deleted", "attachments")).toEqual([]);
    showIn(client, { ...middle, folder: "deleted" }, "inbox");
    expect(shown("inbox", "all")).toEqual(["c", "b"]);
    expect(shown("inbox", "unread")).toEqual(["b"]);
    expect(shown("deleted", "all")).toEqual(["a"]);
  });
});

describe("the unread counts", () => {
  it("follow an unread item, and only that", () => {
    const { client, counts } = clientWith([]);
    moveCount(client, newest, "inbox", "deleted");
    expect(counts()).toEqual({ inbox_unread: 1, deleted_unread: 0, drafts: 0 });
    moveCount(client, middle, "inbox", "deleted");
    expect(counts()).toEqual({ inbox_unread: 0, deleted_unread: 1, drafts: 0 });
    moveCount(client, middle, "deleted", null);
    expect(counts()).toEqual({ inbox_unread: 0, deleted_unread: 0, drafts: 0 });
  });

  it("follow reading and marking as unread", () => {
    const { client, counts } = clientWith([["inbox", "all", [middle]]]);
    showRead(client, middle, true);
    expect(counts()).toEqual({ inbox_unread: 0, deleted_unread: 0, drafts: 0 });
    showRead(client, { ...middle, read: true }, false);
    expect(counts()).toEqual({ inbox_unread: 1, deleted_unread: 0, drafts: 0 });
  });
});
