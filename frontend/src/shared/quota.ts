import { i18n } from "@lingui/core";
import { useQuery } from "@tanstack/react-query";
import { getQuotaOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { Quota } from "~/api/gen/types.gen";
import { useSession } from "~/shared/session";

/** One's own quota this month; nothing is asked for people without a licence, who have none. */
export function useQuota() {
  const { user } = useSession();
  return useQuery({ ...getQuotaOptions(), enabled: user.licensed });
}

/** How near the limit a quota is; people are told at 80 % and 95 %. */
export type QuotaLevel = "ample" | "near" | "nearly_full" | "full";

export function quotaLevel({ used, limit }: Pick<Quota, "used" | "limit">): QuotaLevel {
  if (used >= limit) return "full";
  if (used * 100 >= limit * 95) return "nearly_full";
  return used * 100 >= limit * 80 ? "near" : "ample";
}

/** The day on which counting begins anew. Months are those of UTC, wherever the reader is. */
export function formatReset(resetsAt: string): string {
  return i18n.date(new Date(resetsAt), { day: "numeric", month: "long", timeZone: "UTC" });
}
