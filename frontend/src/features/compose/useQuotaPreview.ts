import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { previewQuota } from "~/api/gen/sdk.gen";
import type { QuotaPreview } from "~/api/gen/types.gen";
import { useSession } from "~/shared/session";
import type { DraftContent } from "./autosave";
import type { DraftStart } from "./useDraft";

/** What the message as addressed so far would count; null while unknown, and for people without a quota. */
export function useQuotaPreview(draft: DraftStart, content: DraftContent): QuotaPreview | null {
  const { user } = useSession();
  const { to, cc, bcc } = content;
  const answered = draft.origin !== null && draft.origin.kind !== "again";
  const typed = { to, cc, bcc, in_reply_to: answered ? draft.origin?.message_id : undefined };
  // Typing on must not ask anew at every letter; the addresses are compared by what they say.
  const [asked] = useDebouncedValue(JSON.stringify(typed), 400);
  const preview = useQuery({
    queryKey: [{ _id: "previewQuota" }, asked],
    queryFn: ({ signal }) => previewQuota({ body: JSON.parse(asked), signal }),
    placeholderData: keepPreviousData,
    enabled: user.licensed,
  });
  return preview.data ?? null;
}

/** The addresses that would be new this month, as they were typed. */
export function newAddresses(preview: QuotaPreview | null, content: DraftContent): string[] {
  const places = preview?.new ?? [];
  return places.flatMap(({ pointer, address }) => {
    const [, field, place] = pointer.split("/");
    const typed =
      field === "to" || field === "cc" || field === "bcc" ? content[field][Number(place)] : null;
    // What was typed since the answer may stand in this place now.
    return typed?.trim().toLowerCase() === address ? [typed] : [];
  });
}
