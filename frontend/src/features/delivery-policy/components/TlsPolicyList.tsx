import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { IconLock, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { listDeliveryPolicies } from "~/api/gen/sdk.gen";
import type { DeliveryPolicy } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { formatDate } from "~/shared/format";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { TestPanel } from "./TestPanel";

/** Every domain with a policy of its own. */
export function TlsPolicyList() {
  const { t } = useLingui();
  const { account } = useSession();
  const columns: Column<DeliveryPolicy>[] = [
    {
      key: "domain",
      title: t`Domain`,
      cell: (policy) => policy.domain,
      text: (policy) => policy.domain,
    },
    {
      key: "tls",
      title: t`TLS`,
      cell: (policy) =>
        policy.tls === "enforced" ? (
          <Badge color="teal">{t`Enforced`}</Badge>
        ) : (
          <Badge color="gray">{t`Opportunistic`}</Badge>
        ),
      text: (policy) => policy.tls,
      narrow: true,
    },
    {
      key: "updated",
      title: t`Last changed`,
      cell: (policy) => <time dateTime={policy.updated_at}>{formatDate(policy.updated_at)}</time>,
      text: (policy) => policy.updated_at,
      narrow: true,
    },
  ];
  return (
    <ConsolePage
      title={t`TLS policies`}
      intro={
        <Trans>
          How the portal's mails to a domain are protected on their way. Mail to every other domain
          goes through your mail relay, encrypted where the way there offers it.
        </Trans>
      }
      actions={
        <Button
          component={Link}
          to={paths.console(account.slug, "tls-policies", "new")}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          <Trans>Add a TLS policy</Trans>
        </Button>
      }
    >
      <DataTable
        caption={t`TLS policies`}
        queryKey={[{ _id: "listDeliveryPolicies" }]}
        load={(_, signal) => listDeliveryPolicies({ ...(signal && { signal }) })}
        columns={columns}
        rowKey={(policy) => policy.id}
        rowName={(policy) => policy.domain}
        rowLink={(policy) => paths.console(account.slug, "tls-policies", policy.id)}
        empty={
          <EmptyState icon={IconLock} title={t`No TLS policy yet`}>
            <Trans>
              Test a domain below. If its mail server proves who it is, you can enforce TLS for it.
            </Trans>
          </EmptyState>
        }
      />
      <TestPanel />
    </ConsolePage>
  );
}
