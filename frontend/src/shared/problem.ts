import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ProblemError } from "~/api/problemError";

/** What each problem code means to the person at the screen. */
const texts: Record<string, MessageDescriptor> = {
  network: msg`The server cannot be reached. Check your connection and try again.`,
  unreadable: msg`Something went wrong on the server. Try again in a moment.`,
  internal: msg`Something went wrong on the server. Try again in a moment.`,
  unavailable: msg`The server is busy. Try again in a moment.`,
  not_found: msg`This does not exist, or it is not yours.`,
  forbidden: msg`You are not allowed to do this.`,
  invalid_request: msg`Something in this form is not right.`,
  throttled: msg`Too many attempts. Wait a little and try again.`,
  unauthorized: msg`You are no longer logged on.`,
  session_ended: msg`You are no longer logged on.`,
  logon_refused: msg`That did not work. Check what you typed, or ask for a new code.`,
  link_unknown: msg`This link is not known here. It may be incomplete.`,
  reset_dead: msg`This link has been used already, or its 30 minutes are over.`,
  password_too_short: msg`This password is too short.`,
  password_common: msg`This password is on the lists that attackers try first. Choose another one.`,
  password_wrong: msg`This is not your current password.`,
  password_change_required: msg`Choose a new password first.`,
  message_recalled: msg`The sender has recalled this message.`,
  message_expired: msg`This message has expired.`,
  message_not_opened: msg`Open the message first.`,
  download_not_allowed: msg`The sender does not allow attachments of this message to be downloaded.`,
  recall_not_allowed: msg`This message cannot be recalled.`,
  already_recalled: msg`This message has been recalled already.`,
  message_too_large: msg`This is larger than a message may be.`,
  draft_changed: msg`This draft was changed in another window.`,
  not_in_deleted: msg`Only what is in Deleted can be deleted for good.`,
  address_invalid: msg`This is not a mail address.`,
  address_unknown_internal: msg`Nobody in your organisation has this address.`,
  no_recipients: msg`Name at least one recipient.`,
  too_many_recipients: msg`A message can go to 500 addresses at most.`,
  not_licensed: msg`Your account may not start secure messages.`,
  recipients_fixed: msg`The recipients of a reply cannot be changed.`,
};

/** The problem in the reader's language. */
export function problemText(problem: Pick<ProblemError, "code">): string {
  return i18n._(texts[problem.code] ?? msg`Something went wrong. Try again in a moment.`);
}

/** The text for the field at `pointer` (such as `/new_password`), or null if that field is not at fault. */
export function fieldText(problem: ProblemError | null, pointer: string): string | null {
  const fault = problem?.errors.find((error) => error.pointer === pointer);
  return fault === undefined ? null : problemText(fault);
}
