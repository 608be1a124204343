import { Trans, useLingui } from "@lingui/react/macro";
import { IconPackages } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listBulkSenderPacks, withdrawBulkSenderPack } from "~/api/gen/sdk.gen";
import type { BulkSenderPack } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { useMay } from "~/shared/console/permissions";
import { formatDate } from "~/shared/format";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";

/** The packs of the account, and whom each is assigned to. */
export function PackList() {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const mayManage = useMay("manage_directory");
  const [taken, setTaken] = useState<BulkSenderPack | null>(null);
  const holder = (pack: BulkSenderPack) =>
    pack.assigned && (pack.assigned.person.name || pack.assigned.person.address);
  const size = (pack: BulkSenderPack) => i18n.number(pack.size);
  const columns: Column<BulkSenderPack>[] = [
    {
      key: "size",
      title: t`Size`,
      cell: (pack) => t`${size(pack)} addresses a month`,
      text: (pack) => pack.size,
    },
    {
      key: "assigned",
      title: t`Assigned to`,
      cell: (pack) => holder(pack) ?? t`Nobody`,
      text: (pack) => pack.assigned?.person.address ?? null,
    },
    {
      key: "since",
      title: t`Since`,
      narrow: true,
      cell: (pack) => (pack.assigned ? formatDate(pack.assigned.at) : "–"),
      text: (pack) => pack.assigned?.at ?? null,
    },
    {
      key: "issued",
      title: t`Issued`,
      narrow: true,
      cell: (pack) => formatDate(pack.issued_at),
      text: (pack) => pack.issued_at,
    },
    {
      key: "withdraw",
      title: t`Assignment`,
      narrow: true,
      cell: (pack) =>
        pack.assigned === null ? (
          t`Free`
        ) : (
          <ReasonedButton
            variant="default"
            size="compact-sm"
            align="end"
            aria-label={t`Withdraw the pack of ${size(pack)} from ${holder(pack)}`}
            reason={mayManage ? null : t`Only administrators can do this.`}
            onClick={() => setTaken(pack)}
          >
            {t`Withdraw`}
          </ReasonedButton>
        ),
    },
  ];
  const name = taken === null ? null : holder(taken);
  return (
    <>
      <DataTable
        caption={t`Bulk sender packs`}
        prefix="packs-"
        queryKey={[{ _id: "listBulkSenderPacks" }]}
        load={({ filters, after, limit }, signal) =>
          listBulkSenderPacks({
            query: {
              limit,
              ...(after !== undefined && { after }),
              ...(filters.assigned !== undefined && { assigned: filters.assigned === "true" }),
            },
            ...(signal && { signal }),
          })
        }
        columns={columns}
        rowKey={(pack) => pack.id}
        filters={[
          {
            kind: "choice",
            key: "assigned",
            label: t`Assignment`,
            options: [
              { value: "false", label: t`Free` },
              { value: "true", label: t`Assigned` },
            ],
          },
        ]}
        empty={
          <EmptyState icon={IconPackages} title={t`There are no packs`}>
            <Trans>Whoever operates this portal issues them to your organisation.</Trans>
          </EmptyState>
        }
      />
      <ConfirmDialog
        opened={taken !== null}
        onClose={() => setTaken(null)}
        title={t`Withdraw the pack from ${name}?`}
        confirm={t`Withdraw the pack`}
        onConfirm={async () => {
          if (taken === null) return;
          await withdrawBulkSenderPack({ path: { id: taken.id } });
          infoToast(t`Withdrawn: the pack is free again.`);
          await Promise.all([
            client.invalidateQueries({ queryKey: [{ _id: "listQuotaUsage" }] }),
            client.invalidateQueries({ queryKey: [{ _id: "listBulkSenderPacks" }] }),
          ]);
        }}
      >
        <Trans>
          Their limit falls at once. What they have sent stays sent, so more may be used than is
          allowed; they can then write to nobody new until the month ends.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
