import type { Effects } from "~/api/gen/types.gen";

/** The fields of the form, each by its place in the request, so that a fault finds its field. */
export type DefinitionFields = { name: string } & {
  [Effect in keyof Effects as `effects/${Effect}`]: Effects[Effect];
};

/** What a new definition begins with: what the built-in default does. */
export const BEGINNING: Effects = {
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

export function fieldsOf(name: string, effects: Effects): DefinitionFields {
  return {
    name,
    "effects/expire_after_days": effects.expire_after_days,
    "effects/allow_reply": effects.allow_reply,
    "effects/allow_reply_all": effects.allow_reply_all,
    "effects/allow_print": effects.allow_print,
    "effects/allow_download": effects.allow_download,
    "effects/allow_recall": effects.allow_recall,
    "effects/allow_extension": effects.allow_extension,
    "effects/read_receipt": effects.read_receipt,
    "effects/unread_reminder_after_days": effects.unread_reminder_after_days,
    "effects/expiry_reminder_before_days": effects.expiry_reminder_before_days,
    "effects/show_subject": effects.show_subject,
  };
}

export function effectsOf(fields: DefinitionFields): Effects {
  return {
    expire_after_days: fields["effects/expire_after_days"],
    allow_reply: fields["effects/allow_reply"],
    allow_reply_all: fields["effects/allow_reply_all"],
    allow_print: fields["effects/allow_print"],
    allow_download: fields["effects/allow_download"],
    allow_recall: fields["effects/allow_recall"],
    allow_extension: fields["effects/allow_extension"],
    read_receipt: fields["effects/read_receipt"],
    unread_reminder_after_days: fields["effects/unread_reminder_after_days"],
    expiry_reminder_before_days: fields["effects/expiry_reminder_before_days"],
    show_subject: fields["effects/show_subject"],
  };
}
