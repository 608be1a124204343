import { Trans, useLingui } from "@lingui/react/macro";
import { IconUsers } from "@tabler/icons-react";
import type { User } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import type { Column } from "~/shared/console/DataTable";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { places } from "../places";
import { UserTable } from "./UserTable";
import { useUserColumns } from "./userColumns";

/** The users of one external domain, or of all of them. */
export function ExternalUsers({ domain }: { domain: string | null }) {
  const { t } = useLingui();
  const { slug } = useSession().account;
  const { address, logon, lastLogon, created } = useUserColumns();
  const columns: Column<User>[] = [
    address,
    { key: "name", title: t`Name`, cell: (user) => user.name, text: (user) => user.name },
    logon,
    {
      key: "password",
      title: t`Password`,
      cell: (user) => (user.has_password ? t`Set` : t`None`),
      text: (user) => (user.has_password ? t`Set` : t`None`),
      narrow: true,
    },
    lastLogon,
    created,
  ];
  return (
    <ConsolePage
      title={domain ?? t`All external users`}
      trail={[{ title: t`External directories`, to: places.external(slug) }]}
    >
      <UserTable
        caption={t`External users`}
        kind="external"
        domain={domain}
        columns={columns}
        rowName={(user) => user.address}
        rowLink={(user) => places.external(slug, domainOf(user.address), user.id)}
        empty={
          <EmptyState icon={IconUsers} title={t`Nobody is here yet`}>
            <Trans>People appear here with the first message to them.</Trans>
          </EmptyState>
        }
      />
    </ConsolePage>
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
