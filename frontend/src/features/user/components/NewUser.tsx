import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createUser } from "~/api/gen/sdk.gen";
import type { CreateUserBody } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useMay } from "~/shared/console/permissions";
import { roleOf, useRoleNames } from "~/shared/console/roles";
import { useEditForm } from "~/shared/console/useEditForm";
import { useSession } from "~/shared/session";
import { infoToast } from "~/shared/ui/toast";
import { places } from "../places";

type Fields = Pick<CreateUserBody, "address" | "name" | "role" | "licensed">;

const stored: Fields = { address: "", name: "", role: "member", licensed: true };

/** Makes an internal user, who then logs on with a mailed code or a reset link. */
export function NewUser() {
  const { t } = useLingui();
  const { slug } = useSession().account;
  const roles = useRoleNames();
  const mayManage = useMay("manage_directory");
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useEditForm({
    stored,
    save: async (values) => {
      const { id } = await createUser({ body: values });
      infoToast(t`User created`);
      void queryClient.invalidateQueries({ queryKey: [{ _id: "listUsers" }] });
      await navigate({ to: places.internal(slug, id), replace: true, ignoreBlocker: true });
    },
  });
  return (
    <ConsolePage
      title={t`New user`}
      trail={[{ title: t`Internal directory`, to: places.internal(slug) }]}
    >
      <Panel
        title={t`User`}
        hint={
          <Trans>
            They log on at the portal’s page with a mailed code, or with a password once they have
            one.
          </Trans>
        }
      >
        <EditForm
          form={form}
          submit={<Trans>Create the user</Trans>}
          reason={mayManage ? null : t`Only administrators can do this.`}
        >
          <TextInput
            label={t`Mail address`}
            description={t`In one of your organisation’s own domains.`}
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            value={form.values.address}
            error={form.fault("address")}
            onChange={(event) => form.set("address", event.currentTarget.value)}
          />
          <TextInput
            label={t`Name`}
            maxLength={120}
            value={form.values.name}
            error={form.fault("name")}
            onChange={(event) => form.set("name", event.currentTarget.value)}
          />
          <NativeSelect
            size="md"
            label={t`Role`}
            value={form.values.role}
            error={form.fault("role")}
            data={Object.entries(roles).map(([value, label]) => ({ value, label }))}
            onChange={(event) => form.set("role", roleOf(event.currentTarget.value, "member"))}
          />
          <Checkbox
            label={t`Licensed: may start secure messages to anyone`}
            checked={form.values.licensed}
            error={form.fault("licensed")}
            onChange={(event) => form.set("licensed", event.currentTarget.checked)}
          />
        </EditForm>
      </Panel>
    </ConsolePage>
  );
}
