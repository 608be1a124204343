import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArchive } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getDefinition, retireDefinition, updateDefinition } from "~/api/gen/sdk.gen";
import type { Definition } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { UsedBy, usePoliciesThat } from "~/shared/console/UsedBy";
import { useEditForm } from "~/shared/console/useEditForm";
import { definitionName } from "~/shared/definitions";
import { formatDateTime } from "~/shared/format";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";
import { effectsOf, fieldsOf } from "../effects";
import { DefinitionForm } from "./DefinitionForm";

/** One definition: what it means, who uses it, and its end. */
export function DefinitionPage({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  const definition = useQuery({
    queryKey: [{ _id: "getDefinition", language: i18n.locale }, id],
    queryFn: ({ signal }) => getDefinition({ path: { id }, signal }),
  });
  return (
    <ConsolePage
      title={definition.data ? definitionName(definition.data) : t`Definition`}
      trail={[{ title: t`Definitions`, to: paths.console(account.slug, "definitions") }]}
      actions={definition.data && <Retire definition={definition.data} />}
    >
      {definition.isPending && (
        <Skeleton height={360} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {definition.isError && !definition.data && (
        <ErrorState error={definition.error} onRetry={() => void definition.refetch()} />
      )}
      {definition.data && <Known definition={definition.data} />}
    </ConsolePage>
  );
}

function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ["listDefinitions", "getDefinition", "listPolicies"].map((_id) =>
        client.invalidateQueries({ queryKey: [{ _id }] }),
      ),
    );
}

function Known({ definition }: { definition: Definition }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const { id, name, effects, built_in, retired_at, sentence } = definition;
  const form = useEditForm({
    stored: fieldsOf(built_in ? definitionName(definition) : name, effects),
    save: (values) =>
      updateDefinition({
        path: { id },
        body: { name: values.name, effects: effectsOf(values) },
      }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await refresh();
    },
  });
  const reason = built_in
    ? t`The built-in default cannot be changed.`
    : retired_at === null
      ? null
      : t`It was retired on ${formatDateTime(retired_at)}, and stays as it was.`;
  return (
    <>
      <DefinitionForm form={form} reason={reason} sentenceNow={sentence} />
      <UsedBy
        uses={(policy) => policy.definitions.some((named) => named.id === id)}
        none={
          built_in
            ? t`Every sender is offered it, unless a policy applies another one.`
            : t`No policy names it: nobody is offered it.`
        }
      />
    </>
  );
}

function Retire({ definition }: { definition: Definition }) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const { id } = definition;
  const [asked, { open, close }] = useDisclosure(false);
  const users = usePoliciesThat((policy) => policy.definitions.some((named) => named.id === id));
  const name = definitionName(definition);
  const reason = useNoRetirement(
    definition,
    users.map((policy) => policy.name),
  );
  return (
    <>
      <ReasonedButton
        variant="default"
        align="end"
        leftSection={<IconArchive size={18} stroke={1.7} aria-hidden />}
        reason={reason}
        onClick={open}
      >
        <Trans>Retire…</Trans>
      </ReasonedButton>
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t`Retire “${name}”?`}
        confirm={t`Retire the definition`}
        onConfirm={async () => {
          await retireDefinition({ path: { id } });
          infoToast(t`“${name}” is retired.`);
          await refresh();
        }}
      >
        <Trans>
          It is offered no more, and cannot be brought back. Messages that were sent under it keep
          what they were sent with.
        </Trans>
      </ConfirmDialog>
    </>
  );
}

function useNoRetirement(
  { built_in, retired_at }: Definition,
  users: readonly string[],
): string | null {
  const { t } = useLingui();
  if (built_in) return t`The built-in default is always there.`;
  if (retired_at !== null) return t`It is retired already.`;
  if (users.length > 0) return t`Policies use it: ${users.join(", ")}. Take it out of them first.`;
  return null;
}
