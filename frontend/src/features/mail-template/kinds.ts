import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MailTemplateKind } from "~/api/gen/types.gen";

/** What each mail is called, and who gets it when. */
export const kinds: Record<MailTemplateKind, { name: MessageDescriptor; when: MessageDescriptor }> =
  {
    notification: {
      name: msg`Notification`,
      when: msg`To each recipient of a message. Where the definition shows the subject, it stands above the link.`,
    },
    unread_reminder: {
      name: msg`Unread reminder`,
      when: msg`To recipients who have not opened a message after some days.`,
    },
    expiry_reminder: {
      name: msg`Expiry reminder`,
      when: msg`To recipients who have not opened a message that is about to expire.`,
    },
    fresh_link: {
      name: msg`Fresh link`,
      when: msg`To whoever asked for a new link to their messages.`,
    },
    code: { name: msg`One-time code`, when: msg`To whoever logs on with a code.` },
    password_reset: {
      name: msg`Password reset`,
      when: msg`To whoever has forgotten their password.`,
    },
    permissions_changed: {
      name: msg`Permissions changed`,
      when: msg`To people whose password or log-on an administrator changed.`,
    },
    second_factor_reset: {
      name: msg`Second factor reset`,
      when: msg`To whoever must set up a new authenticator.`,
    },
    extension_granted: {
      name: msg`More time given`,
      when: msg`To recipients who asked for more time, once the sender agrees.`,
    },
    extension_declined: {
      name: msg`More time declined`,
      when: msg`To recipients who asked for more time, once the sender declines.`,
    },
    extension_requested: {
      name: msg`More time asked for`,
      when: msg`To the sender, when a recipient asks for more time.`,
    },
    read_receipt: {
      name: msg`Read receipt`,
      when: msg`To the sender, when a recipient opens a message.`,
    },
    not_delivered: {
      name: msg`Returned notification`,
      when: msg`To the sender, when a recipient could not be told of a message.`,
    },
    bcc_copy: {
      name: msg`Copy for the mail server`,
      when: msg`To the sender: what stands above the copy of their message.`,
    },
    retention_approval: {
      name: msg`Shorter retention, to be approved`,
      when: msg`To the administrators, when one of them wants messages to be kept for less time.`,
    },
    retention_coming: {
      name: msg`Shorter retention, to come`,
      when: msg`To the administrators, while it can still be cancelled.`,
    },
    retention_cancelled: {
      name: msg`Shorter retention cancelled`,
      when: msg`To the administrators, when it was cancelled.`,
    },
    retention_in_force: {
      name: msg`Retention in force`,
      when: msg`To the administrators, when another retention is in force.`,
    },
    quota_warning: {
      name: msg`Quota warning`,
      when: msg`To senders who have used 80 % or 95 % of their quota.`,
    },
    quota_warning_administrator: {
      name: msg`Quota warning for administrators`,
      when: msg`To the administrators, about a sender who nears the quota.`,
    },
  };

/** The mails in the order of the list. */
export const allKinds = Object.keys(kinds) as MailTemplateKind[];

/** The languages mails are written in. */
export const languages: Record<string, MessageDescriptor> = {
  en: msg`English`,
  de: msg`German`,
};

/** What each variable puts in. */
export const variables: Record<string, MessageDescriptor> = {
  account: msg`The organisation’s name`,
  portal: msg`The portal’s name`,
  sender: msg`Who sent the message`,
  reader: msg`Who opened it, with address`,
  asker: msg`Who asks, with address`,
  person: msg`Whom it is about, with address`,
  link: msg`Where the mail leads: a paragraph of its own`,
  code: msg`The code: a paragraph of its own`,
  reference: msg`The message’s reference, which the portal shows, too`,
  recipient: msg`Who could not be told`,
  answer: msg`The mail server’s words`,
  expires_at: msg`Until when the message can be read`,
  valid_until: msg`Until when it can be used`,
  opened_at: msg`When it was opened`,
  percent: msg`How much is used, in per cent`,
  used: msg`How many recipients there were`,
  limit: msg`How many there may be`,
  resets_at: msg`When the count begins anew`,
  from_days: msg`How many days messages were kept`,
  to_days: msg`How many days messages are kept from then on`,
  applies_at: msg`When it takes effect by itself`,
  put_into_force: msg`The paragraph stands only if somebody put it into force`,
  period_over: msg`The paragraph stands only if the time to cancel it has passed`,
  password_set: msg`The paragraph stands only if the password was set`,
  logon_allowed: msg`The paragraph stands only if log-on was allowed`,
  logon_withdrawn: msg`The paragraph stands only if log-on was withdrawn`,
};

/** Why a wording is better changed. */
export const reasons: Record<string, { name: MessageDescriptor; why: MessageDescriptor }> = {
  urgency: {
    name: msg`Hurry`,
    why: msg`Hurry is the mark of phishing: careful readers delete such mails, and filters count it against them.`,
  },
  threat: {
    name: msg`Threat`,
    why: msg`Threatening with a closed account is what phishing does; trained readers report it.`,
  },
  credentials: {
    name: msg`Asks for credentials`,
    why: msg`Many filters refuse mails that ask for a password or to confirm an account, and people learn never to follow them.`,
  },
  click_here: {
    name: msg`Asks to click`,
    why: msg`“Click here” hides where a link leads. The mail shows the whole address; say what is there.`,
  },
  reward: {
    name: msg`Promise`,
    why: msg`Filters count promises of money or prizes against a mail.`,
  },
  greeting: {
    name: msg`Greets nobody`,
    why: msg`A greeting that fits everybody tells readers that the writer does not know them.`,
  },
  capitals: { name: msg`Capitals`, why: msg`Filters count words in capitals against a mail.` },
  marks: {
    name: msg`Rows of marks`,
    why: msg`Filters count rows of exclamation marks against a mail.`,
  },
  further_link: {
    name: msg`Another address`,
    why: msg`A second address beside the portal’s makes readers unsure which to trust.`,
  },
};
