import type { Effects, MailboxItem } from "~/api/gen/types.gen";

/** One of the received messages of a folder, the first the newest. */
export const mailboxItem = (number: number): MailboxItem => ({
  id: `i${number}`,
  message_id: `m${number}`,
  folder: "inbox",
  direction: "received",
  reference: `LL-0000-000${number}`,
  from: { address: "dana@example.org", name: "Dana" },
  to: [],
  to_count: 1,
  subject: `Message ${number}`,
  preview: "",
  sent_at: `2026-11-2${9 - number}T10:00:00Z`,
  expires_at: "2099-01-01T00:00:00Z",
  state: "active",
  read: true,
  has_attachments: false,
  replied: false,
  opened_count: null,
  recipient_count: null,
});

/** What the built-in definition allows. */
export const defaultEffects: Effects = {
  expire_after_days: 30,
  allow_reply: true,
  allow_reply_all: true,
  allow_print: false,
  allow_download: true,
  allow_recall: true,
  allow_extension: true,
  read_receipt: true,
  unread_reminder_after_days: null,
  expiry_reminder_before_days: null,
  show_subject: false,
};
