import { queryOptions } from "@tanstack/react-query";
import { createContext, use } from "react";
import { getCurrentSessionQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { getCurrentSession } from "~/api/gen/sdk.gen";
import type { SessionView } from "~/api/gen/types.gen";
import { toProblem } from "~/api/problemError";

/** The session of this browser, or null where nobody is logged on. Asking is no activity. */
export function sessionOptions() {
  return queryOptions({
    queryKey: getCurrentSessionQueryKey(),
    queryFn: async ({ signal }): Promise<SessionView | null> => {
      try {
        return await getCurrentSession({ signal });
      } catch (error) {
        if (toProblem(error).status === 401) return null;
        throw error;
      }
    },
  });
}

/** Whether nothing may be done in this session before the second factor is set up, or given. */
export function owesFactor(session: SessionView): boolean {
  return session.second_factor === "to_enrol" || session.second_factor === "to_give";
}

/** Filled by the keeper of the session, around everything inside the portal. */
export const SessionContext = createContext<SessionView | null>(null);

/**
 * Whose portal this is and who is logged on, for what is only shown inside the portal. After the
 * session's end it is still the last one, so that a half-written message stays until its writer is back.
 */
export function useSession(): SessionView {
  const session = use(SessionContext);
  if (session === null) throw new Error("useSession is for what is shown inside the portal");
  return session;
}
