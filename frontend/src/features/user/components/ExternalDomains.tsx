import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconBan, IconSearch, IconUpload, IconWorld } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { listExternalDomains } from "~/api/gen/sdk.gen";
import type { ExternalDomain } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { useMay } from "~/shared/console/permissions";
import { formatDateTime, formatListTime } from "~/shared/format";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ReasonedLink } from "~/shared/ui/ReasonedLink";
import { places } from "../places";

/** The domains that people outside have their addresses in. */
export function ExternalDomains() {
  const { t, i18n } = useLingui();
  const { slug } = useSession().account;
  const barred = useMay("manage_directory") ? null : t`Only administrators can do this.`;
  const columns: Column<ExternalDomain>[] = [
    {
      key: "domain",
      title: t`Domain`,
      cell: (row) => row.domain,
      text: (row) => row.domain,
    },
    {
      key: "users",
      title: t`Users`,
      cell: (row) => i18n.number(row.users),
      text: (row) => row.users,
      align: "end",
      narrow: true,
    },
    {
      key: "activity",
      title: t`Last log-on`,
      cell: (row) =>
        row.last_activity_at === null ? (
          t`Never`
        ) : (
          <time dateTime={row.last_activity_at} title={formatDateTime(row.last_activity_at)}>
            {formatListTime(row.last_activity_at)}
          </time>
        ),
      text: (row) => row.last_activity_at,
      narrow: true,
    },
  ];
  return (
    <ConsolePage
      title={t`External directories`}
      intro={
        <Trans>
          People outside whom somebody has written to, by the domain of their address. They are
          added with the first message to them.
        </Trans>
      }
      actions={
        <>
          <Button
            component={Link}
            to={places.external(slug, "all")}
            variant="default"
            leftSection={<IconSearch size={16} aria-hidden />}
          >
            <Trans>Find a user</Trans>
          </Button>
          <Button
            component={Link}
            to={places.external(slug, "blocked")}
            variant="default"
            leftSection={<IconBan size={16} aria-hidden />}
          >
            <Trans>Domains never allowed</Trans>
          </Button>
          <ReasonedLink
            to={places.external(slug, "import")}
            reason={barred}
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            <Trans>Import</Trans>
          </ReasonedLink>
        </>
      }
    >
      <DataTable
        caption={t`External domains`}
        queryKey={[{ _id: "listExternalDomains" }]}
        load={({ filters, after, limit }, signal) =>
          listExternalDomains({
            query: {
              limit,
              ...(after !== undefined && { after }),
              ...(filters.prefix !== undefined && { prefix: nameOf(filters.prefix) }),
            },
            ...(signal && { signal }),
          })
        }
        columns={columns}
        rowKey={(row) => row.domain}
        rowLink={(row) => places.external(slug, row.domain)}
        filters={[{ kind: "search", key: "prefix", label: t`Domain begins with`, maxLength: 253 }]}
        empty={
          <EmptyState icon={IconWorld} title={t`Nobody outside yet`}>
            <Trans>A domain appears here with the first message to somebody in it.</Trans>
          </EmptyState>
        }
      />
    </ConsolePage>
  );
}

/** Of what was typed, perhaps a whole address, what may stand in a domain's name. */
function nameOf(typed: string): string {
  return typed.slice(typed.lastIndexOf("@") + 1).replaceAll(/[^A-Za-z0-9.-]/g, "");
}
