import type { Query } from "@tanstack/react-query";
import type { Change } from "~/api/gen/types.gen";

const LISTS = ["listMailboxItems", "getMailboxCounts"];
const MESSAGE = ["getMessage", "openMessage", "getMessageTracking"];

/** Which operations' answers are out of date after a change of each kind. */
const operations: Record<Change["kind"], readonly string[]> = {
  message_received: LISTS,
  message_sent: [...LISTS, "listDrafts", "getQuota"],
  message_opened: ["listMailboxItems", ...MESSAGE],
  message_downloaded: ["getMessageTracking"],
  message_recalled: [...LISTS, "searchMailbox", "listExpiredItems", ...MESSAGE],
  message_expired: [...LISTS, "searchMailbox", "listExpiredItems", ...MESSAGE],
  message_expiry_changed: [
    ...LISTS,
    "searchMailbox",
    "listExpiredItems",
    "listExtensionRequests",
    ...MESSAGE,
  ],
  extension_requested: ["listExtensionRequests", "getMessageTracking"],
  extension_decided: ["listExtensionRequests", "getMessageTracking"],
  item_moved: [...LISTS, "listDestroyedMessages"],
  item_read: LISTS,
  draft_saved: ["listDrafts", "getMailboxCounts"],
  draft_deleted: ["listDrafts", "getMailboxCounts"],
  notification_state: ["getMessageTracking"],
  quota_changed: ["getQuota", "previewQuota"],
  quota_warning: ["getQuota", "listQuotaUsage"],
  account_changed: ["getAccount", "getRegistrationCode"],
  definition_changed: ["listDefinitions", "getDefinition"],
  group_changed: ["listGroups", "getGroup", "listGroupMembers"],
  policy_changed: ["listPolicies", "getPolicy", "simulatePolicies"],
  delivery_policy_changed: ["listDeliveryPolicies", "getDeliveryPolicy"],
  branding_changed: ["getAccountPortal", "getBranding"],
  mail_template_changed: ["listMailTemplates", "getMailTemplate"],
  session_ended: [],
};

const everything = new Set(Object.values(operations).flat());

/** Whether a cached answer is out of date after this change; without one, after an unknown gap. */
export function isStaleAfter(change: Change | null): (query: Query) => boolean {
  const stale = change === null ? everything : new Set(operations[change.kind]);
  return (query) => {
    const [head] = query.queryKey;
    return isOperationKey(head) && stale.has(head._id);
  };
}

/** The generated client's keys begin with an object that names the operation. */
function isOperationKey(value: unknown): value is { _id: string } {
  return (
    typeof value === "object" && value !== null && "_id" in value && typeof value._id === "string"
  );
}
