import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg, plural, t } from "@lingui/core/macro";
import type { Code } from "~/api/gen/types.gen";
import type { ProblemError } from "~/api/problemError";

/** What only the console's screens can meet: its texts come with the console. */
export type ConsoleCode =
  | "address_taken"
  | "built_in_definition"
  | "colour_unreadable"
  | "definition_retired"
  | "domain_taken"
  | "external_user"
  | "import_faulty"
  | "in_use"
  | "last_administrator"
  | "name_taken"
  | "own_permissions"
  | "own_retention_change"
  | "pack_assigned"
  | "retention_change_pending"
  | "too_many";

/** What nobody at a screen can cause or mend: they read what stands for everything unknown. */
type TechnicalCode =
  | "cross_site"
  | "idempotency_key_reused"
  | "method_not_allowed"
  | "range_not_satisfiable"
  | "two_credentials"
  | "unsupported_media_type";

/** What each problem of the API means to the person at the screen. A new code needs its text here. */
const texts: Record<Exclude<Code, ConsoleCode | TechnicalCode>, MessageDescriptor> = {
  malformed_request: msg`Something in this form is not right.`,
  logon_refused: msg`That did not work. Check what you typed, or ask for a new code.`,
  not_logged_on: msg`You are no longer logged on.`,
  forbidden: msg`You are not allowed to do this.`,
  scope_missing: msg`You are not allowed to do this.`,
  session_required: msg`You are not allowed to do this.`,
  proof_required: msg`Log on again before you do this.`,
  password_change_required: msg`Choose a new password first.`,
  second_factor_required: msg`Give your second factor first.`,
  second_factor_enrolled: msg`An authenticator is set up already.`,
  second_factor_missing: msg`No authenticator is set up.`,
  second_factor_wrong: msg`This code is wrong, or was used already. Wait for the next one.`,
  not_found: msg`This does not exist, or it is not yours.`,
  link_unknown: msg`This link is not known here. It may be incomplete.`,
  conflict: msg`This has changed meanwhile. Look again, then try once more.`,
  definitions_conflict: msg`The policies of your organisation decide on different definitions for these recipients. Send to them one by one.`,
  definition_applied: msg`A policy has decided on another definition meanwhile. Look again, then send.`,
  definition_not_offered: msg`The definition you chose is not offered for these recipients.`,
  enough_in_flight: msg`Enough of these are on their way already. Wait for the mail.`,
  nothing_to_read: msg`There is no message that could be read.`,
  logon_not_allowed: msg`This user is not allowed to log on.`,
  too_many_keys: msg`There are too many keys already. Revoke one first.`,
  reset_dead: msg`This link has been used already, or its 30 minutes are over.`,
  body_too_large: msg`This is larger than a message may be.`,
  invalid_fields: msg`Something in this form is not right.`,
  password_wrong: msg`This is not your present password.`,
  password_too_short: msg`This password is too short.`,
  password_too_long: msg`This password is too long.`,
  password_common: msg`This password is on the lists that attackers try first. Choose another one.`,
  passwords_differ: msg`The two passwords are not the same.`,
  address_not_internal: msg`This address is in none of the organisation’s domains.`,
  throttled: msg`Too many attempts. Wait a little and try again.`,
  internal: msg`Something went wrong on the server. Try again in a moment.`,
  recall_not_allowed: msg`This message cannot be recalled.`,
  extension_not_allowed: msg`This message cannot be extended.`,
  already_extended: msg`The one extension of this message is used already.`,
  extension_already_requested: msg`You have asked already. The sender has not answered yet.`,
  extension_request_decided: msg`This has been answered already.`,
  not_destroyed: msg`The content of this message has not been destroyed.`,
  expiry_not_later: msg`Choose a time later than the present end.`,
  expiry_past_retention: msg`No message is kept that long.`,
  expiry_before_sending: msg`A message cannot end before it was sent.`,
  download_not_allowed: msg`The sender does not allow attachments of this message to be downloaded.`,
  message_not_opened: msg`Open the message first.`,
  already_recalled: msg`This message has been recalled already.`,
  draft_changed: msg`This draft was changed in another window.`,
  not_in_deleted: msg`Only what is in Deleted can be deleted for good.`,
  message_recalled: msg`The sender has recalled this message.`,
  message_expired: msg`This message has expired.`,
  message_too_large: msg`This is larger than a message may be.`,
  quota_exceeded: msg`This message would pass your quota for the month.`,
  not_licensed: msg`Your account may not start secure messages.`,
  secret_shown: msg`This was made already, and its secret is shown only once.`,
  message_destroyed: msg`This message is no longer kept.`,
  not_received: msg`You have not received this message.`,
  not_the_sender: msg`Only its sender can do this.`,
  reply_not_allowed: msg`The sender does not allow replies to this message.`,
  tracking_not_allowed: msg`You are not allowed to see who has read this message.`,
  busy: msg`The server is busy. Try again in a moment.`,
};

/** Faults of single fields, and of the way to the server and back. */
const otherTexts: Record<string, MessageDescriptor> = {
  reason_invalid: msg`One line of at most 200 characters.`,
  network: msg`The server cannot be reached. Check your connection and try again.`,
  unreadable: msg`Something went wrong on the server. Try again in a moment.`,
  address_invalid: msg`This is not a mail address.`,
  address_unknown_internal: msg`Nobody in your organisation has this address.`,
  address_domain_blocked: msg`Nothing is ever sent to this domain.`,
  no_recipients: msg`Name at least one recipient.`,
  too_many_recipients: msg`A message can go to 500 addresses at most.`,
  new_this_month: msg`New this month, and your quota does not allow for it.`,
  recipients_fixed: msg`The recipients of a reply cannot be changed.`,
  language_not_offered: msg`This language is not offered.`,
  too_long: msg`This is too long.`,
  empty: msg`This must not be empty.`,
  too_many_words: msg`These are too many words to look for at once.`,
  invalid_characters: msg`One line, without control characters or invisible ones.`,
  before_since: msg`The last day must not come before the first.`,
  out_of_range: msg`This is not within what there may be.`,
};

const known: Record<string, MessageDescriptor> = { ...otherTexts, ...texts };
const unknown = msg`Something went wrong. Try again in a moment.`;

/** Adds the texts of a part of the portal that most people never load. */
export function addProblemTexts(texts: Record<string, MessageDescriptor>): void {
  Object.assign(known, texts);
}

/** The problem in the reader's language. */
export function problemText(problem: { code: string; retryAfterSeconds?: number | null }): string {
  if (problem.code === "throttled" && problem.retryAfterSeconds)
    return waitText(problem.retryAfterSeconds);
  return i18n._(known[problem.code] ?? unknown);
}

/** The text for the field at `pointer` (such as `/new_password`), or null if that field is not at fault. */
export function fieldText(problem: ProblemError | null, pointer: string): string | null {
  const fault = problem?.errors.find((error) => error.pointer === pointer);
  return fault === undefined ? null : problemText(fault);
}

function waitText(seconds: number): string {
  const wait =
    seconds < 60
      ? plural(seconds, { one: "# second", other: "# seconds" })
      : plural(Math.ceil(seconds / 60), { one: "# minute", other: "# minutes" });
  return t`Too many attempts. Try again in ${wait}.`;
}
