import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { endCurrentSession } from "~/api/gen/sdk.gen";
import { sessionOptions, useSession } from "~/shared/session";
import { problemToast } from "~/shared/ui/toast";

/** Ends the session, forgets everything that was loaded, and goes to the log-on page of the portal. */
export function useLogOff(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { account } = useSession();
  const { mutate } = useMutation({
    mutationFn: () => endCurrentSession(),
    onSuccess: async () => {
      await navigate({ to: "/p/$slug", params: { slug: account.slug }, search: {} });
      queryClient.clear();
      queryClient.setQueryData(sessionOptions().queryKey, null);
    },
    onError: problemToast,
  });
  return () => mutate();
}
