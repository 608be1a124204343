import { queryOptions, useQuery } from "@tanstack/react-query";
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

/** The session, for what is only ever shown inside the portal. */
export function useSession(): SessionView {
  const { data } = useQuery({
    ...sessionOptions(),
    // The keeper of the session decides when it is over; until then the screen stays as it is.
    structuralSharing: (before, after) => after ?? before,
  });
  if (!data) throw new Error("used outside the portal");
  return data;
}
