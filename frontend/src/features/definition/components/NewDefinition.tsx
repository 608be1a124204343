import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createDefinition } from "~/api/gen/sdk.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { useEditForm } from "~/shared/console/useEditForm";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { infoToast } from "~/shared/ui/toast";
import { BEGINNING, effectsOf, fieldsOf } from "../effects";
import { DefinitionForm } from "./DefinitionForm";

const stored = fieldsOf("", BEGINNING);

/** Makes a definition. */
export function NewDefinition() {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useEditForm({
    stored,
    save: async (values) => {
      const { id } = await createDefinition({
        body: { name: values.name, effects: effectsOf(values) },
      });
      infoToast(t`Definition created`);
      void queryClient.invalidateQueries({ queryKey: [{ _id: "listDefinitions" }] });
      await navigate({
        to: paths.console(account.slug, "definitions", id),
        replace: true,
        ignoreBlocker: true,
      });
    },
  });
  return (
    <ConsolePage
      title={t`New definition`}
      trail={[{ title: t`Definitions`, to: paths.console(account.slug, "definitions") }]}
      intro={
        <Trans>
          Nobody is offered it until a policy names it. It begins as what the default does.
        </Trans>
      }
    >
      <DefinitionForm form={form} submit={<Trans>Create the definition</Trans>} />
    </ConsolePage>
  );
}
