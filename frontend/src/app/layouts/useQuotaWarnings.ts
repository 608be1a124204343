import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { getQuotaOptions, listQuotaUsageOptions } from "~/api/gen/@tanstack/react-query.gen";
import { useChange } from "~/shared/changes/useChanges";
import { paths } from "~/shared/paths";
import { quotaLevel } from "~/shared/quota";
import { useSession } from "~/shared/session";
import { actionToast, infoToast } from "~/shared/ui/toast";

/** Tells users whose own quota has come near its limit, and administrators of anybody's. */
export function useQuotaWarnings(): void {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { user, account } = useSession();
  useChange(async ({ kind }) => {
    if (kind !== "quota_warning") return;
    if (user.role === "administrator") {
      const near = await client.fetchQuery(
        listQuotaUsageOptions({ query: { near: true, limit: 100 } }),
      );
      // Whose warning it was, the feed does not say: the one who has used the most stands first.
      const other = near.items.find(({ user_id }) => user_id !== user.id);
      if (other !== undefined) {
        const { address, name } = other.person;
        const who = name || address;
        const { used, limit } = other.quota;
        actionToast(t`${who} has used ${used} of ${limit} recipients this month.`, t`Show`, () => {
          void navigate({ to: `${paths.console(account.slug, "account/licences")}` });
        });
      }
    }
    if (!user.licensed) return;
    const quota = await client.fetchQuery(getQuotaOptions());
    if (quotaLevel(quota) === "ample") return;
    const { used, limit } = quota;
    infoToast(t`You have used ${used} of your ${limit} recipients this month.`);
  });
}
