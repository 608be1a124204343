import { useLingui } from "@lingui/react/macro";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import {
  deleteItem,
  destroyItem,
  markItemRead,
  markItemUnread,
  restoreItem,
} from "~/api/gen/sdk.gen";
import type { Folder, MailboxItem } from "~/api/gen/types.gen";
import { infoToast, problemToast, undoToast } from "~/shared/ui/toast";
import { moveCount, showIn, showRead } from "./items";
import { useRefreshMailbox } from "./queries";

/** Where an item goes back to: received ones to the inbox, sent ones to Sent. */
function homeOf(item: MailboxItem): Folder {
  return item.direction === "sent" ? "sent" : "inbox";
}

/** What can be done to an item of a list: shown at once, taken back if the server refuses. */
export function useItemActions() {
  const { t } = useLingui();
  const client = useQueryClient();
  const refresh = useRefreshMailbox();

  const move = async (item: MailboxItem, to: Folder | null, call: () => Promise<unknown>) => {
    await show(client, item, item.folder, to);
    try {
      await call();
      return true;
    } catch (error) {
      await show(client, item, to, item.folder);
      problemToast(error);
      return false;
    } finally {
      void refresh();
    }
  };

  const restore = (item: MailboxItem) =>
    move(item, homeOf(item), () => restoreItem({ path: { id: item.id } }));

  return {
    /** Moves an item to Deleted and offers to undo that. */
    remove: (item: MailboxItem) => {
      const done = move(item, "deleted", () => deleteItem({ path: { id: item.id } }));
      undoToast(t`Moved to Deleted`, async () => {
        if (await done) await restore({ ...item, folder: "deleted" });
      });
      return done;
    },
    restore: async (item: MailboxItem) => {
      const done = await restore(item);
      if (done) infoToast(item.direction === "sent" ? t`Moved to Sent` : t`Moved to the inbox`);
    },
    destroy: (item: MailboxItem) => move(item, null, () => destroyItem({ path: { id: item.id } })),
    /** Shows an item as read that the server has marked so. */
    showRead: (item: MailboxItem) => showRead(client, item, true),
    mark: async (item: MailboxItem, read: boolean) => {
      await client.cancelQueries({ queryKey: [{ _id: "listMailboxItems" }] });
      showRead(client, item, read);
      const path = { id: item.id };
      try {
        await (read ? markItemRead({ path }) : markItemUnread({ path }));
      } catch (error) {
        showRead(client, { ...item, read }, item.read);
        problemToast(error);
      } finally {
        void refresh();
      }
    },
  };
}

export type ItemActions = ReturnType<typeof useItemActions>;

async function show(
  client: QueryClient,
  item: MailboxItem,
  from: Folder | null,
  to: Folder | null,
): Promise<void> {
  // An answer under way would bring back what is shown as gone.
  await client.cancelQueries({ queryKey: [{ _id: "listMailboxItems" }] });
  showIn(client, item, to);
  moveCount(client, item, from, to);
}
