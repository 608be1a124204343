import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea } from "@mantine/core";
import { IconUserOff } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { changeGroupMembers, listGroupMembers } from "~/api/gen/sdk.gen";
import type { Group, GroupMember } from "~/api/gen/types.gen";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useEditForm } from "~/shared/console/useEditForm";
import { formatDate } from "~/shared/format";
import { EmptyState } from "~/shared/ui/EmptyState";
import { infoToast, problemToast, undoToast } from "~/shared/ui/toast";
import { AT_ONCE, memberFault, parseMembers } from "../members";
import { useRefreshGroups } from "../queries";

const stored = { add: "" };

/** Who is in a group, the last added first. */
export function Members({ group }: { group: Group }) {
  const { t } = useLingui();
  return (
    <Panel
      title={t`Members`}
      hint={<Plural value={group.member_count} one="# member" other="# members" />}
    >
      <AddMembers group={group} />
      <MemberTable group={group} />
    </Panel>
  );
}

function AddMembers({ group }: { group: Group }) {
  const { t } = useLingui();
  const refresh = useRefreshGroups();
  const form = useEditForm({
    stored,
    save: ({ add }) =>
      changeGroupMembers({ path: { id: group.id }, body: { add: parseMembers(add) } }),
    onSaved: async () => {
      infoToast(t`Members added`);
      await refresh();
    },
  });
  const typed = parseMembers(form.values.add);
  const reason = typed.length === 0 ? t`Type whom to add first.` : null;
  return (
    <EditForm form={form} submit={<Trans>Add</Trans>} reason={reason}>
      <Textarea
        size="md"
        label={t`Add members`}
        description={t`Mail addresses and domains, such as ann@example.org or example.net; one a line, or separated by commas. At most 500 at once.`}
        autosize
        minRows={2}
        maxRows={10}
        spellCheck={false}
        value={form.values.add}
        error={memberFault(form.problem, "add", typed)}
        onChange={(event) => form.set("add", event.currentTarget.value)}
      />
    </EditForm>
  );
}

function MemberTable({ group }: { group: Group }) {
  const { t } = useLingui();
  const refresh = useRefreshGroups();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const path = { id: group.id };
  const remove = useMutation({
    mutationFn: async (members: string[]) => {
      await changeGroupMembers({ path, body: { remove: members } });
      setSelected(new Set());
      undoToast(t`Taken out of the group`, async () => {
        await changeGroupMembers({ path, body: { add: members } });
        await refresh();
      });
      await refresh();
    },
    onError: problemToast,
  });
  const columns: Column<GroupMember>[] = [
    {
      key: "member",
      title: t`Address or domain`,
      cell: ({ member }) => member,
      text: ({ member }) => member,
    },
    {
      key: "kind",
      title: t`Stands for`,
      cell: ({ member }) => (member.includes("@") ? t`One address` : t`Everyone in the domain`),
      narrow: true,
    },
    {
      key: "added",
      title: t`Added`,
      cell: ({ added_at }) => <time dateTime={added_at}>{formatDate(added_at)}</time>,
      text: ({ added_at }) => added_at,
      narrow: true,
    },
  ];
  return (
    <>
      {selected.size > 0 && (
        <div>
          <Button
            variant="default"
            loading={remove.isPending}
            disabled={selected.size > AT_ONCE}
            onClick={() => remove.mutate([...selected])}
          >
            <Plural
              value={selected.size}
              one="Take # member out of the group"
              other="Take # members out of the group"
            />
          </Button>
        </div>
      )}
      <DataTable
        caption={t`Members of the group`}
        queryKey={[{ _id: "listGroupMembers", group: group.id }]}
        load={({ after, limit }, signal) =>
          listGroupMembers({
            path,
            query: { limit, ...(after !== undefined && { after }) },
            ...(signal && { signal }),
          })
        }
        columns={columns}
        rowKey={({ member }) => member}
        selection={{ selected, onChange: setSelected }}
        empty={
          <EmptyState icon={IconUserOff} title={t`Nobody is in it yet`}>
            <Trans>Add addresses or domains above.</Trans>
          </EmptyState>
        }
      />
    </>
  );
}
