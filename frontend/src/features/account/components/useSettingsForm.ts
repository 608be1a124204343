import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { getAccountQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { updateAccount } from "~/api/gen/sdk.gen";
import type { AccountView, UpdateSettingsBody } from "~/api/gen/types.gen";
import { useEditForm } from "~/shared/console/useEditForm";
import { infoToast } from "~/shared/ui/toast";

/** A form on some of the account's settings; what is stored is what the server answers. */
export function useSettingsForm<T extends UpdateSettingsBody>(stored: T) {
  const { t } = useLingui();
  const keep = useKeepAccount();
  return useEditForm<T>({
    stored,
    under: "/settings",
    save: async (_, changed) => keep(await updateAccount({ body: { settings: changed } })),
    onSaved: () => infoToast(t`Saved`),
  });
}

/** Shows the account as the server has just answered it. */
export function useKeepAccount() {
  const client = useQueryClient();
  return (account: AccountView) => {
    client.setQueryData(getAccountQueryKey(), account);
  };
}

/** A whole number as typed; what is none, or out of all bounds, the server refuses beside the field. */
export function wholeNumber(typed: string): number {
  const number = Number.parseInt(typed, 10);
  return Number.isNaN(number) ? 0 : Math.max(0, Math.min(number, 65_535));
}
