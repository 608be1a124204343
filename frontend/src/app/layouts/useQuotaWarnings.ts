import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { getQuotaOptions } from "~/api/gen/@tanstack/react-query.gen";
import { useChange } from "~/shared/changes/useChanges";
import { quotaLevel } from "~/shared/quota";
import { useSession } from "~/shared/session";
import { infoToast } from "~/shared/ui/toast";

/** Tells a user whose own quota has come near its limit; administrators learn of others by mail. */
export function useQuotaWarnings(): void {
  const { t } = useLingui();
  const client = useQueryClient();
  const { user } = useSession();
  useChange(async ({ kind }) => {
    if (kind !== "quota_warning" || !user.licensed) return;
    const quota = await client.fetchQuery(getQuotaOptions());
    if (quotaLevel(quota) === "ample") return;
    const { used, limit } = quota;
    infoToast(t`You have used ${used} of your ${limit} recipients this month.`);
  });
}
