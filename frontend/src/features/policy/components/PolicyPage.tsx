import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconTrash } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { getPolicyOptions } from "~/api/gen/@tanstack/react-query.gen";
import { deletePolicy, updatePolicy } from "~/api/gen/sdk.gen";
import type { Policy } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { useEditForm } from "~/shared/console/useEditForm";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";
import { fieldsOf, requestOf } from "../fields";
import { PolicyForm } from "./PolicyForm";

/** One policy: what it says, what changing it would alter, and its end. */
export function PolicyPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { account } = useSession();
  const policy = useQuery(getPolicyOptions({ path: { id } }));
  return (
    <ConsolePage
      title={policy.data?.name ?? t`Policy`}
      trail={[{ title: t`Policies`, to: paths.console(account.slug, "policies") }]}
      actions={policy.data && <Delete policy={policy.data} />}
    >
      {policy.isPending && (
        <Skeleton height={420} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {policy.isError && !policy.data && (
        <ErrorState error={policy.error} onRetry={() => void policy.refetch()} />
      )}
      {policy.data && <Known policy={policy.data} />}
    </ConsolePage>
  );
}

function Known({ policy }: { policy: Policy }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useEditForm({
    stored: fieldsOf(policy),
    save: async (values) => {
      const body = requestOf(values);
      if (body !== null) await updatePolicy({ path: { id: policy.id }, body });
    },
    onSaved: async () => {
      infoToast(t`Saved`);
      await Promise.all(
        ["getPolicy", "listPolicies"].map((_id) =>
          client.invalidateQueries({ queryKey: [{ _id }] }),
        ),
      );
    },
  });
  return <PolicyForm form={form} stored={policy} />;
}

function Delete({ policy: { id, name, enabled } }: { policy: Policy }) {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asked, { open, close }] = useDisclosure(false);
  return (
    <>
      <ReasonedButton
        variant="default"
        align="end"
        leftSection={<IconTrash size={18} stroke={1.7} aria-hidden />}
        reason={enabled ? t`Switch it off and save; what is switched off can be deleted.` : null}
        onClick={open}
      >
        <Trans>Delete…</Trans>
      </ReasonedButton>
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t`Delete the policy “${name}”?`}
        confirm={t`Delete the policy`}
        onConfirm={async () => {
          await deletePolicy({ path: { id } });
          infoToast(t`The policy “${name}” is deleted.`);
          await navigate({ to: paths.console(account.slug, "policies") });
          void client.invalidateQueries({ queryKey: [{ _id: "listPolicies" }] });
        }}
      >
        <Trans>It decides nothing already. This cannot be undone.</Trans>
      </ConfirmDialog>
    </>
  );
}
