import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ImportCellFault } from "~/api/gen/types.gen";

const texts: Record<string, MessageDescriptor> = {
  ragged_line: msg`The line has another number of cells than the heading.`,
  address_invalid: msg`This is not a mail address.`,
  address_not_internal: msg`This address is in none of the organisation’s domains.`,
  address_internal: msg`This address is in one of the organisation’s own domains.`,
  address_taken: msg`Someone else has this address already.`,
  address_twice: msg`This address stands in the file before.`,
  address_domain_blocked: msg`Nothing is ever sent to this domain.`,
  name_invalid: msg`A name has at most 120 characters.`,
  role_invalid: msg`A role is member, help_desk, auditor or administrator.`,
  switch_invalid: msg`Write yes or no.`,
  language_invalid: msg`Write a language such as en or de.`,
  not_for_external: msg`People outside have no role, no licence and no aliases.`,
  too_many_aliases: msg`A user has at most 20 aliases.`,
};

/** What is wrong with a cell of an import, in the reader's language. */
export function useFaultText(): (fault: ImportCellFault) => string {
  const { i18n } = useLingui();
  return ({ code, detail }) => {
    const text = texts[code];
    return text === undefined ? detail : i18n._(text);
  };
}
