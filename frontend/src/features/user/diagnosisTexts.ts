import { i18n, type MessageDescriptor } from "@lingui/core";
import { msg, plural, t } from "@lingui/core/macro";
import type { LogonDiagnosis, LogonDiagnosisEvent } from "~/api/gen/types.gen";

type MailEvent = Extract<LogonDiagnosisEvent, { kind: "mail" }>;
type ShownEvent = Extract<LogonDiagnosisEvent, { kind: "link_shown" }>;
type AttemptEvent = Extract<LogonDiagnosisEvent, { kind: "attempt" }>;
type Texts = Record<string, MessageDescriptor>;

const findings: Texts = {
  logon_not_allowed: msg`Log-on is not allowed for this user.`,
  address_bounced: msg`The address bounced: its mail server refused the newest mail for good.`,
  mail_failed: msg`The newest mail could not be delivered, and was given up.`,
  mail_deferred: msg`The newest mail has not got through yet. It is tried again by itself.`,
  mail_waiting: msg`The newest mail is on its way.`,
  code_not_entered: msg`A code was mailed and has not been entered.`,
  no_code_asked: msg`The link was opened in a browser, but no code was asked for.`,
  only_scanners: msg`Only programs such as mail scanners have opened the link, no person yet.`,
  link_not_followed: msg`The mail was accepted, but nobody has opened its link.`,
  logged_on: msg`The last log-on succeeded.`,
  nothing_sent: msg`Nothing has been mailed to this user that would let them in.`,
};

const refusals: Texts = {
  no_such_user: msg`nobody has this address`,
  unknown_link: msg`the link is not known or too old`,
  logon_not_allowed: msg`log-on was not allowed`,
  wrong_password: msg`the password was wrong`,
  no_password: msg`there is no password yet`,
  wrong_code: msg`the code was wrong`,
  expired_code: msg`the code had expired`,
  used_code: msg`the code had been used already`,
  code_tried_too_often: msg`the code was tried too often`,
  codes_not_allowed: msg`codes are not allowed for users with a password`,
  wrong_second_factor: msg`the second factor was wrong`,
  enough_in_flight: msg`enough of these mails are on their way already`,
  nothing_to_read: msg`there is no message that could be read`,
  registration_closed: msg`registration is closed`,
  wrong_registration_code: msg`the registration code was wrong`,
  address_not_internal: msg`it is no address of the organisation`,
  throttled: msg`too many attempts lately`,
};

const mails: Texts = {
  notification: msg`Notification of a message`,
  fresh_link: msg`Fresh link`,
  code: msg`One-time code`,
  password_reset: msg`Reset link`,
  unread_reminder: msg`Reminder of an unread message`,
  permissions_changed: msg`Notice of changed permissions`,
};

const methods: Texts = {
  password: msg`Log-on by password`,
  code: msg`Log-on by code`,
  code_request: msg`Wish for a code`,
  password_reset: msg`Wish for a reset link`,
  fresh_link: msg`Wish for a fresh link`,
  second_factor: msg`Second factor`,
  registration: msg`Wish to register`,
};

const outcomes: Texts = {
  logged_on: msg`Logged on`,
  code_sent: msg`Asked for a code`,
  reset_sent: msg`Asked for a reset link`,
  fresh_link_sent: msg`Asked for a fresh link`,
};

function named(texts: Texts, name: string): string {
  const text = texts[name];
  return text === undefined ? name : i18n._(text);
}

/** The finding in one sentence. */
export function findingText({ finding, reason }: LogonDiagnosis): string {
  if (finding !== "refused") return named(findings, finding);
  const why = named(refusals, reason ?? "");
  return t`The newest log-on was refused: ${why}.`;
}

export function isFine(finding: string): boolean {
  return finding === "logged_on";
}

export function isWaiting(finding: string): boolean {
  return ["mail_waiting", "mail_deferred", "nothing_sent"].includes(finding);
}

/** What a mail was for. */
export function mailText(mail: string): string {
  return named(mails, mail);
}

/** How a mail fares. */
export function mailStateText({ state, attempts }: MailEvent): string {
  if (state === "sent") return t`Accepted by the mail server:`;
  if (state === "bounced") return t`Refused by the mail server for good:`;
  if (state === "failed") return t`Given up:`;
  if (state === "queued") return t`Waiting to be sent.`;
  return plural(attempts, {
    one: "Put off by the mail server after # attempt:",
    other: "Put off by the mail server after # attempts:",
  });
}

/** Who opened a link's page, as far as that can be guessed. */
export function shownText({ agent, views }: ShownEvent): string {
  const times = plural(views, { one: "once", other: "# times" });
  if (agent === "browser") return t`The link was opened in a browser, ${times}`;
  if (agent === "scanner") return t`The link was opened by a scanner, it seems, ${times}`;
  return t`The link was opened by a program, ${times}`;
}

/** What was tried, and what came of it. */
export function attemptText({ method, outcome, reason }: AttemptEvent): string {
  if (outcome !== "refused") return named(outcomes, outcome);
  const what = named(methods, method);
  const why = named(refusals, reason ?? "");
  return t`${what} refused: ${why}`;
}
