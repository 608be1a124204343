import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createPolicy } from "~/api/gen/sdk.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { useEditForm } from "~/shared/console/useEditForm";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { infoToast } from "~/shared/ui/toast";
import { BEGINNING, requestOf } from "../fields";
import { PolicyForm } from "./PolicyForm";

/** Makes a policy. */
export function NewPolicy() {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const toList = paths.console(account.slug, "policies");
  const form = useEditForm({
    stored: BEGINNING,
    save: async (values) => {
      const body = requestOf(values);
      if (body === null) return;
      await createPolicy({ body });
      infoToast(t`Policy created`);
      void queryClient.invalidateQueries({ queryKey: [{ _id: "listPolicies" }] });
      await navigate({ to: toList, replace: true, ignoreBlocker: true });
    },
  });
  return (
    <ConsolePage title={t`New policy`} trail={[{ title: t`Policies`, to: toList }]}>
      <PolicyForm form={form} submit={<Trans>Create the policy</Trans>} />
    </ConsolePage>
  );
}
