import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { serverNow } from "~/api/client";
import { getMessageQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { getMessage, openMessage } from "~/api/gen/sdk.gen";
import type { MessageView } from "~/api/gen/types.gen";
import { type ProblemError, toProblem } from "~/api/problemError";
import { useChange } from "~/shared/changes/useChanges";
import type { MailFolder } from "~/shared/paths";

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A message on screen: not there yet, there, or ended; whatever else went wrong is `problem`. */
export type Opened =
  | { state: "loading" }
  | { state: "open"; message: MessageView }
  | { state: "gone"; problem: ProblemError }
  | { state: "failed"; problem: ProblemError; retry: () => void };

/**
 * Opens a message: the one call by which it counts as read. Later looks, such as after a change was
 * reported, do not count again. Nothing of it stays in memory once the screen is left.
 */
export function useOpenedMessage(messageId: string, folder: MailFolder): Opened {
  const client = useQueryClient();
  const key = getMessageQueryKey({ path: { id: messageId } });
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => {
      const path = { id: messageId };
      const again = client.getQueryData(key) !== undefined;
      // The sender's own copy is looked at, not opened.
      return again || folder === "sent" ? getMessage({ path, signal }) : openMessage({ path });
    },
    gcTime: 0,
  });
  const expiresAt = query.data?.direction === "received" ? query.data.expires_at : undefined;
  useLookAgainAt(expiresAt, query.refetch);
  const ended = useEnded(messageId);

  const opened = openedFrom(query.data, query.error, () => void query.refetch());
  // Between being told of the end and hearing the server's words for it, nothing is shown.
  const received = query.data?.direction === "received";
  return ended && received && opened.state === "open" ? { state: "loading" } : opened;
}

/** What to show, given the last answer and the last refusal: an ended message hides what was there before. */
export function openedFrom(
  message: MessageView | undefined,
  error: unknown,
  retry: () => void,
): Opened {
  if (error !== null && error !== undefined) {
    const problem = toProblem(error);
    if (problem.status === 410 || problem.status === 404) return { state: "gone", problem };
    // A hiccup of the network takes nothing away from who is reading.
    if (message === undefined) return { state: "failed", problem, retry };
  }
  return message === undefined ? { state: "loading" } : { state: "open", message };
}

/** Whether the change feed has told that this message was recalled or has expired while it was open. */
function useEnded(messageId: string): boolean {
  const [ended, setEnded] = useState(false);
  useChange(({ kind, message_id }) => {
    if (message_id !== messageId) return;
    if (kind === "message_recalled" || kind === "message_expired") setEnded(true);
    // More time was given: what had ended may be there again.
    if (kind === "message_expiry_changed") setEnded(false);
  });
  return ended;
}

/** Asks the server once more when a message's time is over. */
function useLookAgainAt(time: string | undefined, look: () => Promise<unknown>): void {
  useEffect(() => {
    if (time === undefined) return;
    const left = new Date(time).getTime() - serverNow();
    if (left > LONGEST_TIMER_MS) return;
    const timer = setTimeout(() => void look(), Math.max(left, 0) + 500);
    return () => clearTimeout(timer);
  }, [time, look]);
}
