import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconMailCheck } from "@tabler/icons-react";
import { listMailQueue } from "~/api/gen/sdk.gen";
import type { ListMailQueueData, QueuedMail, QueuedMailState } from "~/api/gen/types.gen";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { formatListTime } from "~/shared/format";
import { EmptyState } from "~/shared/ui/EmptyState";
import { MailAddress } from "~/shared/ui/MailAddress";
import { useKindNames } from "../kinds";
import classes from "./QueueTable.module.css";

type StateFilter = NonNullable<NonNullable<ListMailQueueData["query"]>["state"]>;

const DOMAIN = /^[^\s.@]+(\.[^\s.@]+)+$/;

interface QueueTableProps {
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** The queue, newest first. */
export function QueueTable({ selected, onSelect }: QueueTableProps) {
  const { t } = useLingui();
  const kinds = useKindNames();
  const states = useStateNames();
  const time = (at: string | null) =>
    at === null ? "–" : <time dateTime={at}>{formatListTime(at)}</time>;
  const columns: Column<QueuedMail>[] = [
    {
      key: "recipient",
      title: t`Recipient`,
      cell: (mail) => <MailAddress address={mail.recipient} />,
      text: (mail) => mail.recipient,
    },
    {
      key: "state",
      title: t`State`,
      cell: (mail) => <State mail={mail} name={states[mail.state]} />,
      text: (mail) => states[mail.state],
      narrow: true,
    },
    {
      key: "answer",
      title: t`What the mail server said`,
      cell: (mail) => <span className={classes.answer}>{mail.answer ?? t`Not tried yet`}</span>,
      text: (mail) => mail.answer,
    },
    {
      key: "kind",
      title: t`Mail`,
      cell: (mail) => kinds(mail.kind),
      text: (mail) => kinds(mail.kind),
    },
    {
      key: "attempts",
      title: t`Attempts`,
      cell: (mail) => mail.attempts,
      text: (mail) => mail.attempts,
      align: "end",
      narrow: true,
    },
    {
      key: "next",
      title: t`Next attempt`,
      cell: (mail) => (mail.in_hand ? t`Now` : time(mail.next_attempt_at)),
      text: (mail) => mail.next_attempt_at,
      narrow: true,
    },
    {
      key: "created",
      title: t`Since`,
      cell: (mail) => time(mail.created_at),
      text: (mail) => mail.created_at,
      narrow: true,
    },
  ];
  return (
    <DataTable
      caption={t`Mail queue`}
      queryKey={[{ _id: "listMailQueue" }]}
      load={({ filters, after, limit }, signal) => {
        const { state, domain } = filters;
        // Half a domain is none yet.
        if (domain !== undefined && !DOMAIN.test(domain)) {
          return Promise.resolve({ items: [], next: null });
        }
        return listMailQueue({
          query: {
            limit,
            ...(after !== undefined && { after }),
            ...(isStateFilter(state) && { state }),
            ...(domain !== undefined && { domain }),
          },
          ...(signal && { signal }),
        });
      }}
      columns={columns}
      rowKey={(mail) => mail.id}
      rowName={(mail) => mail.recipient}
      selection={{ selected, onChange: onSelect }}
      filters={[
        {
          kind: "choice",
          key: "state",
          label: t`State`,
          options: [
            { value: "waiting", label: t`Waiting` },
            { value: "deferred", label: states.deferred },
            { value: "undelivered", label: t`Not delivered` },
          ],
        },
        { kind: "search", key: "domain", label: t`Recipients' domain`, maxLength: 253 },
      ]}
      empty={
        <EmptyState icon={IconMailCheck} title={t`Nothing waits`}>
          <Trans>Every mail of the last 30 days was taken by its mail server.</Trans>
        </EmptyState>
      }
    />
  );
}

function State({ mail, name }: { mail: QueuedMail; name: string }) {
  const colors: Record<QueuedMailState, string> = {
    queued: "gray",
    deferred: "orange",
    bounced: "red",
    failed: "red",
  };
  return <Badge color={colors[mail.state]}>{name}</Badge>;
}

function useStateNames(): Record<QueuedMailState, string> {
  const { t } = useLingui();
  return {
    queued: t`Waiting`,
    deferred: t`Deferred`,
    bounced: t`Bounced`,
    failed: t`Given up`,
  };
}

function isStateFilter(value: string | undefined): value is StateFilter {
  return value === "waiting" || value === "deferred" || value === "undelivered";
}
