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

  const tellOfOthers = async () => {
    const near = await client.fetchQuery(
      listQuotaUsageOptions({ query: { near: true, limit: 100 } }),
    );
    // Whose warning it was, the feed does not say: of several nobody is named.
    const others = near.items.filter(({ user_id }) => user_id !== user.id);
    const [other] = others;
    if (other === undefined) return;
    const count = others.length;
    const who = other.person.name || other.person.address;
    const { used, limit } = other.quota;
    const text =
      count === 1
        ? t`${who} has used ${used} of ${limit} recipients this month.`
        : t`${count} people are near their limit of recipients this month.`;
    actionToast(text, t`Show`, () => {
      void navigate({ to: `${paths.console(account.slug, "account/licences")}` });
    });
  };

  const tellOfOwn = async () => {
    const quota = await client.fetchQuery(getQuotaOptions());
    if (quotaLevel(quota) === "ample") return;
    const { used, limit } = quota;
    infoToast(t`You have used ${used} of your ${limit} recipients this month.`);
  };

  useChange(async ({ kind }) => {
    if (kind !== "quota_warning") return;
    if (user.role === "administrator") await tellOfOthers();
    if (user.licensed) await tellOfOwn();
  });
}
