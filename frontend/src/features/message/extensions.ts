import { useLingui } from "@lingui/react/macro";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  approveExtensionRequestMutation,
  declineExtensionRequestMutation,
  extendMessageMutation,
  getMessageQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import type { MessageView } from "~/api/gen/types.gen";
import { formatDate } from "~/shared/format";
import { infoToast, problemToast } from "~/shared/ui/toast";

/** Everything on the screen that an answer to a question changes. */
function refresh(client: QueryClient) {
  const stale = [
    "getMessage",
    "getMessageTracking",
    "listExtensionRequests",
    "listMailboxItems",
    "listExpiredItems",
  ];
  return Promise.all(stale.map((_id) => client.invalidateQueries({ queryKey: [{ _id }] })));
}

/** Uses the sender's one extension. */
export function useExtend(onDone: () => void) {
  const { t } = useLingui();
  const client = useQueryClient();
  return useMutation({
    ...extendMessageMutation(),
    onSuccess: (message) => {
      client.setQueryData(getMessageQueryKey({ path: { id: message.id } }), message);
      const until = formatDate(message.expires_at);
      infoToast(t`The message can be read until ${until}`);
      onDone();
    },
    onError: problemToast,
    onSettled: () => refresh(client),
  });
}

/** Answers a recipient's question for more time. */
export function useAnswers(onDone: () => void) {
  const { t } = useLingui();
  const client = useQueryClient();
  const approve = useMutation({
    ...approveExtensionRequestMutation(),
    onSuccess: ({ granted_until }) => {
      const until = granted_until === null ? "" : formatDate(granted_until);
      infoToast(t`The message can be read until ${until}`);
      onDone();
    },
    onError: problemToast,
    onSettled: () => refresh(client),
  });
  const decline = useMutation({
    ...declineExtensionRequestMutation(),
    onSuccess: () => infoToast(t`Declined; the recipient is told`),
    onError: problemToast,
    onSettled: () => refresh(client),
  });
  return { approve, decline };
}

/** Why the sender's message cannot be extended now, or null if it can. */
export function useNoExtension(message: MessageView): string | null {
  const { t } = useLingui();
  if (message.extension === null || !message.definition.effects.allow_extension)
    return t`The definition it was sent under does not allow extending it.`;
  if (message.state === "recalled") return t`It has been recalled.`;
  if (message.extension.used_at !== null)
    return t`Its one extension is used (1 of 1). An administrator can still set another date.`;
  if (message.state !== "active")
    return t`It has expired. When a recipient asks for more time, you can still give it.`;
  if (message.expires_at >= message.extension.latest_expiry)
    return t`It already lasts as long as messages are kept.`;
  return null;
}

/** Why the sender cannot give more time to who asks, or null. */
export function useNoApproval(message: MessageView): string | null {
  const { t } = useLingui();
  if (message.extension === null) return t`Only its sender can do this.`;
  if (message.extension.used_at !== null)
    return t`Its one extension is used (1 of 1). An administrator can still set another date.`;
  if (new Date(message.expires_at) >= new Date(message.extension.latest_expiry))
    return t`It already lasts as long as messages are kept.`;
  return null;
}
