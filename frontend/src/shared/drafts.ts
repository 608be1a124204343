import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { createDraftMutation } from "~/api/gen/@tanstack/react-query.gen";
import { deleteDraft } from "~/api/gen/sdk.gen";
import { problemToast, UNDO_MS } from "~/shared/ui/toast";

/** Stands in the composer's path for a draft of which nothing is written yet. */
export const NEW_DRAFT = "new";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** What is written here, by a name that it keeps when its draft gets an id. */
    writing?: string;
  }
}

/** Goes to the composer for a new message. Its draft begins with the first thing written. */
export function useNewMessage(slug: string): () => void {
  const navigate = useNavigate();
  return () =>
    void navigate({
      to: "/p/$slug/compose/$draftId",
      params: { slug, draftId: NEW_DRAFT },
      state: { writing: crypto.randomUUID() },
    });
}

/** Starts a draft that grows out of a message, and goes there. */
export function useStartDraft(slug: string) {
  const navigate = useNavigate();
  return useMutation({
    ...createDraftMutation(),
    onSuccess: ({ id }) =>
      navigate({ to: "/p/$slug/compose/$draftId", params: { slug, draftId: id } }),
    onError: problemToast,
  });
}

// The server deletes a draft for good. So that discarding can be undone, a draft is only hidden
// until the offer to undo is over.
const waiting = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();
let hidden: ReadonlySet<string> = new Set();

function changed(next: ReadonlySet<string>): void {
  hidden = next;
  for (const listener of listeners) listener();
}

/** The drafts that are about to be deleted, which no list shows any more. */
export function useHiddenDrafts(): ReadonlySet<string> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => hidden,
  );
}

/** Discards drafts in a way that can be undone for a few seconds. */
export function useDiscardDraft() {
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: [{ _id: "listDrafts" }] }),
      queryClient.invalidateQueries({ queryKey: [{ _id: "getMailboxCounts" }] }),
    ]);
  const finish = async (id: string) => {
    clearTimeout(waiting.get(id));
    waiting.delete(id);
    try {
      await deleteDraft({ path: { id } });
    } catch (error) {
      problemToast(error);
    }
    await refresh();
    changed(new Set([...hidden].filter((other) => other !== id)));
  };
  return {
    discard: (id: string) => {
      changed(new Set([...hidden, id]));
      waiting.set(
        id,
        setTimeout(() => void finish(id), UNDO_MS),
      );
    },
    /** False when it is too late. */
    undo: (id: string): boolean => {
      if (!waiting.has(id)) return false;
      clearTimeout(waiting.get(id));
      waiting.delete(id);
      changed(new Set([...hidden].filter((other) => other !== id)));
      return true;
    },
  };
}

// A page that is closed while the offer stands keeps its promise.
window.addEventListener("pagehide", () => {
  for (const [id, timer] of waiting) {
    clearTimeout(timer);
    void deleteDraft({ path: { id }, keepalive: true }).catch(() => undefined);
  }
  waiting.clear();
});
