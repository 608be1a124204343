import { useLingui } from "@lingui/react/macro";
import type { Me, Scope } from "~/api/gen/types.gen";

/** What each scope lets a key do, in words. */
export function useScopeNames(): Record<Scope, string> {
  const { t } = useLingui();
  return {
    "messages:read": t`Read messages`,
    "messages:send": t`Send messages`,
    "messages:manage": t`Recall, delete and restore messages`,
    "tracking:read": t`See who has opened messages`,
    "directory:read": t`Read the directory of users`,
    "directory:manage": t`Change the directory of users`,
    "audit:read": t`Read the audit log`,
    "account:manage": t`Change the account’s settings`,
  };
}

const ownScopes: Scope[] = ["messages:read", "messages:send", "messages:manage", "tracking:read"];

/** The scopes that make sense for a role; the server refuses the others. */
export function scopesFor(role: Me["role"]): Scope[] {
  switch (role) {
    case "member":
      return ownScopes;
    case "help_desk":
      return [...ownScopes, "directory:read"];
    case "auditor":
      return [...ownScopes, "directory:read", "audit:read"];
    case "administrator":
      return [...ownScopes, "directory:read", "directory:manage", "audit:read", "account:manage"];
  }
}
