import { Trans, useLingui } from "@lingui/react/macro";
import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createGroup } from "~/api/gen/sdk.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useEditForm } from "~/shared/console/useEditForm";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { infoToast } from "~/shared/ui/toast";
import { memberFault, parseMembers } from "../members";

const stored = { name: "", members: "" };

/** Makes a group, with its first members. */
export function NewGroup() {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useEditForm({
    stored,
    save: async ({ name, members }) => {
      const { id } = await createGroup({ body: { name, members: parseMembers(members) } });
      infoToast(t`Group created`);
      void queryClient.invalidateQueries({ queryKey: [{ _id: "listGroups" }] });
      await navigate({
        to: paths.console(account.slug, "directories/groups", id),
        replace: true,
        ignoreBlocker: true,
      });
    },
  });
  const typed = parseMembers(form.values.members);
  return (
    <ConsolePage
      title={t`New group`}
      trail={[{ title: t`Groups`, to: paths.console(account.slug, "directories/groups") }]}
    >
      <Panel title={t`Group`}>
        <EditForm form={form} submit={<Trans>Create the group</Trans>}>
          <TextInput
            label={t`Name`}
            maxLength={60}
            value={form.values.name}
            error={form.fault("name")}
            onChange={(event) => form.set("name", event.currentTarget.value)}
          />
          <Textarea
            size="md"
            label={t`Members`}
            description={t`Mail addresses and domains, such as ann@example.org or example.net; one a line, or separated by commas. At most 500 at once.`}
            autosize
            minRows={4}
            maxRows={14}
            spellCheck={false}
            value={form.values.members}
            error={memberFault(form.problem, "members", typed)}
            onChange={(event) => form.set("members", event.currentTarget.value)}
          />
        </EditForm>
      </Panel>
    </ConsolePage>
  );
}
