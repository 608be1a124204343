import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ConsoleCode } from "~/shared/problem";

/** What each problem means that only the console's screens can meet. */
const texts: Record<ConsoleCode, MessageDescriptor> = {
  address_taken: msg`Someone else has this address already.`,
  built_in_definition: msg`The built-in default cannot be changed.`,
  colour_unreadable: msg`Text on this colour, or in it, could not be read by everybody.`,
  definition_retired: msg`This definition is retired.`,
  domain_taken: msg`There is a policy for this domain already.`,
  external_user: msg`Only people inside the organisation can have this.`,
  import_faulty: msg`Some lines cannot be imported. Nothing was imported.`,
  in_use: msg`Policies still use this.`,
  last_administrator: msg`This is the last administrator. Make somebody else one first.`,
  name_taken: msg`Another one has this name already.`,
  own_permissions: msg`You cannot change your own permissions.`,
  own_retention_change: msg`Another administrator must approve this.`,
  pack_assigned: msg`This pack is assigned to someone else. Withdraw it there first.`,
  retention_change_pending: msg`A shorter retention waits already. Cancel it first.`,
  too_many: msg`There are as many as there may be.`,
};

/** Faults of single fields of the console. */
const faults: Record<string, MessageDescriptor> = {
  colour_invalid: msg`A colour is # and six digits or letters from a to f.`,
  not_a_picture: msg`This is not a PNG, JPEG or WebP picture, or not what its name says.`,
  size_invalid: msg`The picture must be 16 to 2048 pixels wide and high.`,
  too_many_paragraphs: msg`At most 20 paragraphs.`,
  braces_unbalanced: msg`A brace is missing or one too many. Double a brace that belongs to no variable.`,
  unknown_variable: msg`There is no such variable.`,
  variable_not_in_this_mail: msg`This mail does not have this variable.`,
  message_content: msg`What a message says never stands in a mail about it. Whether its subject is shown is the definition’s.`,
  variable_not_alone: msg`The link or code must be a paragraph of its own.`,
  variable_not_in_subject: msg`The link or code does not belong in the subject.`,
  variable_repeated: msg`The link or code must stand there only once.`,
  condition_misplaced: msg`A condition stands at the beginning of its paragraph.`,
  variable_missing: msg`A variable that this mail needs is missing.`,
  group_unknown: msg`There is no such group.`,
  member_invalid: msg`This is neither a mail address nor a domain.`,
  domain_invalid: msg`This is no domain.`,
  domain_not_internal: msg`This is none of your organisation’s own domains.`,
  domain_internal: msg`This is one of your organisation’s own domains.`,
  not_one_definition: msg`Choose exactly one definition.`,
  definition_unknown: msg`There is no such definition, or it is retired.`,
  ends_before_start: msg`It must end after it starts.`,
};

export const consoleProblemTexts: Record<string, MessageDescriptor> = { ...faults, ...texts };
