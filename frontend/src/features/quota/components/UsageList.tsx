import { useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { listQuotaUsage } from "~/api/gen/sdk.gen";
import type { QuotaUsage } from "~/api/gen/types.gen";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { useMay } from "~/shared/console/permissions";
import { quotaLevel } from "~/shared/quota";
import { EmptyState } from "~/shared/ui/EmptyState";
import { MailAddress } from "~/shared/ui/MailAddress";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { AssignDialog } from "./AssignDialog";

/** Everybody with a quota, and how much of it they have used. */
export function UsageList() {
  const { t, i18n } = useLingui();
  const mayManage = useMay("manage_directory");
  const [raised, setRaised] = useState<QuotaUsage | null>(null);
  const name = ({ person }: QuotaUsage) => person.name || person.address;
  const columns: Column<QuotaUsage>[] = [
    { key: "name", title: t`Name`, cell: name, text: ({ person }) => person.name },
    {
      key: "address",
      title: t`Mail address`,
      cell: ({ person }) => <MailAddress address={person.address} />,
      text: ({ person }) => person.address,
    },
    {
      key: "used",
      title: t`Used`,
      align: "end",
      narrow: true,
      cell: ({ quota }) => i18n.number(quota.used),
      text: ({ quota }) => quota.used,
    },
    {
      key: "limit",
      title: t`Limit`,
      align: "end",
      narrow: true,
      cell: ({ quota }) => i18n.number(quota.limit),
      text: ({ quota }) => quota.limit,
    },
    {
      key: "level",
      title: t`Level`,
      narrow: true,
      cell: ({ quota }) => <Level quota={quota} />,
    },
    {
      key: "raise",
      title: t`Quota`,
      narrow: true,
      cell: (usage) => (
        <ReasonedButton
          variant="default"
          size="compact-sm"
          align="end"
          aria-label={t`Raise the quota of ${name(usage)}`}
          reason={mayManage ? null : t`Only administrators can do this.`}
          onClick={() => setRaised(usage)}
        >
          {t`Raise`}
        </ReasonedButton>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t`Usage this month`}
        prefix="usage-"
        queryKey={[{ _id: "listQuotaUsage" }]}
        load={({ filters, after, limit }, signal) =>
          listQuotaUsage({
            query: {
              limit,
              ...(after !== undefined && { after }),
              ...(filters.near === "true" && { near: true }),
            },
            ...(signal && { signal }),
          })
        }
        columns={columns}
        rowKey={({ user_id }) => user_id}
        rowName={name}
        filters={[
          {
            kind: "choice",
            key: "near",
            label: t`Who`,
            options: [{ value: "true", label: t`From 80% of their limit on` }],
          },
        ]}
        empty={<EmptyState icon={IconUsers} title={t`Nobody is licensed to send yet`} />}
      />
      <AssignDialog usage={raised} onClose={() => setRaised(null)} />
    </>
  );
}

function Level({ quota }: { quota: QuotaUsage["quota"] }) {
  const { t, i18n } = useLingui();
  const level = quotaLevel(quota);
  if (level === "ample") return <span>{t`Ample`}</span>;
  // Rounded down: nobody is at 100 % before nothing is left.
  const share = quota.limit === 0 ? 100 : Math.floor((quota.used * 100) / quota.limit);
  return (
    <Badge color={level === "near" ? "orange" : "red"}>
      {i18n.number(share / 100, { style: "percent" })}
    </Badge>
  );
}
