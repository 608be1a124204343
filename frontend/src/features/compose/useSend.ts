import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";
import { sendDraft } from "~/api/gen/sdk.gen";
import { type ProblemError, toProblem } from "~/api/problemError";
import { actionToast } from "~/shared/ui/toast";
import type { Autosaver } from "./autosave";
import { SEND_OPTIONS } from "./useSendOptions";

interface Sending {
  slug: string;
  saver: Autosaver;
  /** Saves what is on the screen; gives no id where that fails. */
  savedId: () => Promise<string | null>;
  /** Set once the draft may be left without asking. */
  leaving: RefObject<boolean>;
}

/** Sends the draft as it is on the screen, and leaves it. */
export function useSend({ slug, saver, savedId, leaving }: Sending) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const mutation = useMutation({
    mutationFn: async (definition: string | undefined) => {
      // What could not be saved cannot be sent; the status line says why.
      const id = await savedId();
      if (id === null) return null;
      const body = { version: saver.version, definition_id: definition };
      return sendDraft({ path: { id }, body });
    },
    onSuccess: async (message) => {
      if (message === null) return;
      leaving.current = true;
      actionToast(t`Message sent`, t`Show`, () =>
        navigate({
          to: "/p/$slug/$folder/$messageId",
          params: { slug, folder: "sent", messageId: message.id },
        }),
      );
      await navigate({ to: "/p/$slug/$folder", params: { slug, folder: "inbox" } });
      for (const _id of ["listMailboxItems", "getMailboxCounts", "listDrafts"]) {
        void client.invalidateQueries({ queryKey: [{ _id }] });
      }
    },
  });
  const { error } = mutation;
  // What is offered has changed since it was asked for.
  useEffect(() => {
    if (error === null || !toProblem(error).code.startsWith("definition")) return;
    void client.invalidateQueries({ queryKey: SEND_OPTIONS });
  }, [client, error]);
  const problem: ProblemError | null = mutation.isError ? toProblem(mutation.error) : null;
  return {
    mutate: (definition: string | undefined) => mutation.mutate(definition),
    reset: () => mutation.reset(),
    isPending: mutation.isPending,
    problem,
  };
}
