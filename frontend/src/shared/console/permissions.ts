import type { Permission, SessionView } from "~/api/gen/types.gen";
import { useSession } from "~/shared/session";

/** Whether whoever is logged on may do this; the server decides again at every request. */
export function may(session: SessionView, permission: Permission): boolean {
  return session.permissions.includes(permission);
}

/** Whether whoever is logged on may do this. */
export function useMay(permission: Permission): boolean {
  return may(useSession(), permission);
}
