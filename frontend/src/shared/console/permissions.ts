import type { Role, SessionView } from "~/api/gen/types.gen";
import { useSession } from "~/shared/session";

/** What the console's screens may depend on; the names are those of the API's permissions. */
export type Permission =
  | "read_dashboard"
  | "read_directory"
  | "help_users"
  | "manage_directory"
  | "read_tracking"
  | "manage_tracked"
  | "manage_account"
  | "read_audit"
  | "manage_queue";

const helpDesk: readonly Permission[] = ["read_dashboard", "read_directory", "help_users"];
const auditor: readonly Permission[] = ["read_dashboard", "read_tracking", "read_audit"];

function permits(role: Role, permission: Permission): boolean {
  if (role === "administrator") return true;
  if (role === "help_desk") return helpDesk.includes(permission);
  return role === "auditor" && auditor.includes(permission);
}

/** Whether whoever is logged on may do this; the server decides again at every request. */
export function may(session: SessionView, permission: Permission): boolean {
  return permits(session.user.role, permission);
}

/** Whether whoever is logged on may do this. */
export function useMay(permission: Permission): boolean {
  return may(useSession(), permission);
}
