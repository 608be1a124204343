import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  listDestroyedMessagesInfiniteOptions,
  listDraftsInfiniteOptions,
  listExpiredItemsInfiniteOptions,
  listMailboxItemsInfiniteOptions,
} from "~/api/gen/@tanstack/react-query.gen";
import type { Folder } from "~/api/gen/types.gen";
import type { ItemFilter } from "./items";

const PAGE_SIZE = 50;

interface Paged<T> {
  next: string | null;
  items: T[];
}

const nextOf = (page: Paged<unknown>) => page.next ?? undefined;

/** Every row that is loaded, in order. */
export function useRows<T>(pages: { pages: Paged<T>[] } | undefined): T[] {
  return useMemo(() => pages?.pages.flatMap((page) => page.items) ?? [], [pages]);
}

/** A folder's items, page by page; without a filter none are asked for. */
export function useFolderItems(folder: Folder, filter: ItemFilter | null) {
  const query = { folder, filter: filter ?? "all", limit: PAGE_SIZE };
  return useInfiniteQuery({
    ...listMailboxItemsInfiniteOptions({ query }),
    initialPageParam: { query },
    getNextPageParam: nextOf,
    enabled: filter !== null,
    // While another filter loads, its folder's rows stay in view; those of another folder do not.
    placeholderData: (before, last) =>
      last?.queryKey[0].query.folder === folder ? before : undefined,
  });
}

/** The reader's drafts, page by page. */
export function useDrafts() {
  const query = { limit: PAGE_SIZE };
  return useInfiniteQuery({
    ...listDraftsInfiniteOptions({ query }),
    initialPageParam: { query },
    getNextPageParam: nextOf,
  });
}

/** What has expired, page by page: sender and date alone. */
export function useExpiredItems() {
  const query = { limit: PAGE_SIZE };
  return useInfiniteQuery({
    ...listExpiredItemsInfiniteOptions({ query }),
    initialPageParam: { query },
    getNextPageParam: nextOf,
  });
}

/** What is left of the reader's own messages after their content, page by page. */
export function useDestroyedMessages(asked: boolean) {
  const query = { limit: PAGE_SIZE };
  return useInfiniteQuery({
    ...listDestroyedMessagesInfiniteOptions({ query }),
    initialPageParam: { query },
    getNextPageParam: nextOf,
    enabled: asked,
    // The end of a retention is no change that the feed tells of.
    staleTime: 0,
  });
}

/** Asks the server again for what the lists and counts show. */
export function useRefreshMailbox() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [{ _id: "listMailboxItems" }] }),
      client.invalidateQueries({ queryKey: [{ _id: "getMailboxCounts" }] }),
    ]);
}
