import { useLingui } from "@lingui/react/macro";
import type { Role } from "~/api/gen/types.gen";

/** What each role is called. */
export function useRoleNames(): Record<Role, string> {
  const { t } = useLingui();
  return {
    member: t`Member`,
    help_desk: t`Help desk`,
    auditor: t`Auditor`,
    administrator: t`Administrator`,
  };
}

const all: readonly Role[] = ["member", "help_desk", "auditor", "administrator"];

/** The role of this name, or else another one. */
export function roleOf(name: string, otherwise: Role): Role {
  return all.find((role) => role === name) ?? otherwise;
}
