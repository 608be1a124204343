import { Trans, useLingui } from "@lingui/react/macro";
import { NativeSelect, Skeleton } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  listBulkSenderPacksOptions,
  listQuotaUsageQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { assignBulkSenderPack } from "~/api/gen/sdk.gen";
import type { BulkSenderPack, QuotaUsage } from "~/api/gen/types.gen";
import { FormProblem } from "~/shared/forms/FormProblem";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";
import { infoToast } from "~/shared/ui/toast";

interface AssignDialogProps {
  /** Whose quota is raised; null while nobody's is. */
  usage: QuotaUsage | null;
  onClose: () => void;
}

/** Raises somebody's quota by one of the packs that nobody has. */
export function AssignDialog({ usage, onClose }: AssignDialogProps) {
  const { t } = useLingui();
  const name = usage === null ? "" : usage.person.name || usage.person.address;
  return (
    <Dialog opened={usage !== null} onClose={onClose} title={t`Raise the quota of ${name}`}>
      {usage !== null && <Choice key={usage.user_id} usage={usage} name={name} onClose={onClose} />}
    </Dialog>
  );
}

function Choice({ usage, name, onClose }: AssignDialogProps & { usage: QuotaUsage; name: string }) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const free = useQuery(listBulkSenderPacksOptions({ query: { assigned: false, limit: 100 } }));
  const packs = bySize(free.data?.items ?? []);
  const [size, setSize] = useState<string | null>(null);
  const chosen = packs.find((pack) => String(pack.size) === size) ?? packs.at(0);
  const assign = useMutation({
    mutationFn: (pack: BulkSenderPack) =>
      assignBulkSenderPack({ path: { id: pack.id }, body: { user_id: usage.user_id } }),
    onSuccess: async (_, pack) => {
      onClose();
      const limit = i18n.number(usage.quota.limit + pack.size);
      infoToast(t`${name} may write to ${limit} addresses a month now.`);
      await Promise.all([
        client.invalidateQueries({ queryKey: [{ _id: listQuotaUsageQueryKey()[0]._id }] }),
        client.invalidateQueries({ queryKey: [{ _id: "listBulkSenderPacks" }] }),
        client.invalidateQueries({ queryKey: [{ _id: "getDashboard" }] }),
      ]);
    },
  });
  if (free.isPending) return <Skeleton height={96} aria-label={t`Loading`} role="status" />;
  if (chosen === undefined && !free.isError) {
    return (
      <p>
        <Trans>
          No pack is free. Withdraw one from somebody else, or ask whoever operates this portal for
          more.
        </Trans>
      </p>
    );
  }
  const { used, limit } = usage.quota;
  return (
    <>
      <p>
        <Trans>
          {used} of {limit} used this month.
        </Trans>
      </p>
      {chosen !== undefined && (
        <NativeSelect
          size="md"
          data-autofocus
          label={t`Bulk sender pack`}
          value={String(chosen.size)}
          data={packs.map((pack) => ({
            value: String(pack.size),
            label: t`${i18n.number(pack.size)} more addresses a month`,
          }))}
          onChange={(event) => setSize(event.currentTarget.value)}
        />
      )}
      <FormProblem error={assign.error ?? free.error} />
      <DialogButtons
        onCancel={onClose}
        confirm={t`Assign the pack`}
        danger={false}
        busy={assign.isPending}
        onConfirm={() => {
          if (chosen !== undefined) assign.mutate(chosen);
        }}
      />
    </>
  );
}

/** One pack of each size, the smallest first: which of the same size is assigned is all the same. */
function bySize(packs: readonly BulkSenderPack[]): BulkSenderPack[] {
  const sizes = new Map(packs.map((pack) => [pack.size, pack]));
  return [...sizes.values()].sort((one, other) => one.size - other.size);
}
