import { useMutation, useQueryClient } from "@tanstack/react-query";
import { noteLogon } from "~/api/client";
import { createSession } from "~/api/gen/sdk.gen";
import type { LogonSubject, SessionView } from "~/api/gen/types.gen";
import type { ProblemError } from "~/api/problemError";
import { chooseLanguage, isLanguage } from "~/shared/i18n";
import { sessionOptions } from "~/shared/session";

/** What someone shows to be let in: exactly one of the two. */
type Proof = { password: string } | { code: string };

/** Logs on; on success the session is known everywhere, and the portal speaks the user's language. */
export function useLogon(onLoggedOn?: (session: SessionView) => void) {
  const queryClient = useQueryClient();
  return useMutation<SessionView, ProblemError, { subject: LogonSubject; proof: Proof }>({
    mutationFn: ({ subject, proof }) => createSession({ body: { subject, ...proof } }),
    onSuccess: async (session) => {
      noteLogon();
      const { language } = session.user;
      if (isLanguage(language)) await chooseLanguage(language);
      const { queryKey } = sessionOptions();
      // Asked in the session before this one, it would answer that there is none.
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      if (before?.user.id !== session.user.id) queryClient.removeQueries({ type: "inactive" });
      queryClient.setQueryData(queryKey, session);
      onLoggedOn?.(session);
    },
  });
}
