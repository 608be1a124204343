import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getUserAliasesOptions, getUserAliasesQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { setUserAliases } from "~/api/gen/sdk.gen";
import type { User } from "~/api/gen/types.gen";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useMay } from "~/shared/console/permissions";
import { useEditForm } from "~/shared/console/useEditForm";
import { problemText } from "~/shared/problem";
import { ErrorState } from "~/shared/ui/ErrorState";
import { infoToast } from "~/shared/ui/toast";

/** The further addresses of somebody inside. */
export function Aliases({ user }: { user: User }) {
  const { t } = useLingui();
  const aliases = useQuery(getUserAliasesOptions({ path: { id: user.id } }));
  return (
    <Panel
      title={t`Aliases`}
      hint={
        <Trans>
          Further addresses of the same mailbox. Messages to them arrive here, count as the same
          recipient, and whoever logs on may type them.
        </Trans>
      }
    >
      {aliases.isPending && <Skeleton height={90} aria-label={t`Loading`} role="status" />}
      {aliases.isError && (
        <ErrorState error={aliases.error} onRetry={() => void aliases.refetch()} />
      )}
      {aliases.data && <AliasForm user={user} stored={aliases.data.aliases} />}
    </Panel>
  );
}

function AliasForm({ user, stored }: { user: User; stored: string[] }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const mayManage = useMay("manage_directory");
  const path = { id: user.id };
  const form = useEditForm({
    stored: { aliases: stored.join("\n") },
    save: ({ aliases }) => setUserAliases({ path, body: { aliases: linesOf(aliases) } }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await queryClient.invalidateQueries({ queryKey: getUserAliasesQueryKey({ path }) });
    },
  });
  const fault = form.problem?.errors[0];
  const wrong = fault?.pointer.match(/^\/aliases\/(\d+)$/)?.[1];
  const name = wrong === undefined ? undefined : linesOf(form.values.aliases)[Number(wrong)];
  const text =
    fault === undefined
      ? null
      : name === undefined
        ? problemText(fault)
        : `${name}: ${problemText(fault)}`;
  return (
    <EditForm
      form={text === null ? form : { ...form, problem: null }}
      reason={mayManage ? null : t`Only administrators can do this.`}
    >
      <Textarea
        label={t`One address a line`}
        autosize
        minRows={2}
        maxRows={20}
        spellCheck={false}
        readOnly={!mayManage}
        value={form.values.aliases}
        error={text}
        onChange={(event) => form.set("aliases", event.currentTarget.value)}
      />
    </EditForm>
  );
}

function linesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((line) => line !== "");
}
