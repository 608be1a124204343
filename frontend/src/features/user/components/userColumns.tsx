import { useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import type { User } from "~/api/gen/types.gen";
import type { Column } from "~/shared/console/DataTable";
import { formatDate, formatDateTime, formatListTime } from "~/shared/format";
import { MailAddress } from "~/shared/ui/MailAddress";

/** The columns that lists of users share. */
export function useUserColumns() {
  const { t } = useLingui();
  return {
    address: {
      key: "address",
      title: t`Mail address`,
      cell: (user) => <MailAddress address={user.address} />,
      text: (user) => user.address,
    },
    logon: {
      key: "logon",
      title: t`Log-on`,
      cell: (user) =>
        user.logon_allowed ? t`Allowed` : <Badge color="red">{t`Not allowed`}</Badge>,
      text: (user) => (user.logon_allowed ? t`Allowed` : t`Not allowed`),
      narrow: true,
    },
    lastLogon: {
      key: "last-logon",
      title: t`Last log-on`,
      cell: (user) =>
        user.last_logon_at === null ? (
          t`Never`
        ) : (
          <time dateTime={user.last_logon_at} title={formatDateTime(user.last_logon_at)}>
            {formatListTime(user.last_logon_at)}
          </time>
        ),
      text: (user) => user.last_logon_at,
      narrow: true,
    },
    created: {
      key: "created",
      title: t`Created`,
      cell: (user) => <time dateTime={user.created_at}>{formatDate(user.created_at)}</time>,
      text: (user) => user.created_at,
      narrow: true,
    },
  } satisfies Record<string, Column<User>>;
}
