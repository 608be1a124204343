import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { endCurrentSession } from "~/api/gen/sdk.gen";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { problemToast } from "~/shared/ui/toast";

const LOG_OFF = ["logOff"];

/** Whether the session is being ended on purpose, from this tab. */
export function isLoggingOff(queryClient: QueryClient): boolean {
  return queryClient.isMutating({ mutationKey: LOG_OFF }) > 0;
}

/** Ends the session and leaves. A fresh page, so that nothing of the mailbox stays in this tab's memory. */
export function useLogOff(): () => void {
  const queryClient = useQueryClient();
  const { account } = useSession();
  const { mutate } = useMutation({
    mutationKey: LOG_OFF,
    mutationFn: () => endCurrentSession(),
    onSuccess: () => {
      queryClient.clear();
      window.location.assign(paths.logon(account.slug));
    },
    onError: problemToast,
  });
  return () => mutate();
}
