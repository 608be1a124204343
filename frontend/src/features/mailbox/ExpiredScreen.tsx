import { Trans, useLingui } from "@lingui/react/macro";
import { Title } from "@mantine/core";
import { IconClockOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ExpiredItem } from "~/api/gen/types.gen";
import { formatDate, formatDateTime } from "~/shared/format";
import { nameOf } from "~/shared/people";
import { Avatar } from "~/shared/ui/Avatar";
import { EmptyState } from "~/shared/ui/EmptyState";
import { useTitle } from "~/shared/useTitle";
import { PlainList } from "./components/PlainList";
import classes from "./components/PlainList.module.css";
import { useExpiredItems, useRows } from "./queries";

/** Received messages whose time is over: from whom and when, and nothing of what they said. */
export function ExpiredScreen({ slug }: { slug: string }) {
  const { t } = useLingui();
  const pages = useExpiredItems();
  const items = useRows(pages.data);
  useTitle(t`Expired`);
  return (
    <div className={classes.page}>
      <Title order={1} size="h2" className={classes.title}>
        <Trans>Expired</Trans>
      </Title>
      <p className={classes.intro}>
        <Trans>
          These messages can no longer be opened. If you still need one, choose it and ask its
          sender for more time.
        </Trans>
      </p>
      <PlainList
        pages={pages}
        count={items.length}
        empty={
          <EmptyState icon={IconClockOff} title={t`Nothing has expired`}>
            <Trans>Messages that can no longer be opened are listed here, without content.</Trans>
          </EmptyState>
        }
      >
        {items.map((item) => (
          <ExpiredRow key={item.id} slug={slug} item={item} />
        ))}
      </PlainList>
    </div>
  );
}

function ExpiredRow({ slug, item }: { slug: string; item: ExpiredItem }) {
  return (
    <li className={classes.row}>
      <Avatar name={nameOf(item.from)} />
      <Link
        className={classes.main}
        to="/p/$slug/$folder/$messageId"
        params={{ slug, folder: "inbox", messageId: item.message_id }}
      >
        <span className={classes.first}>{nameOf(item.from)}</span>
        <span className={classes.reference}>{item.reference}</span>
      </Link>
      <span className={classes.dates}>
        <span>
          <Trans>
            Sent{" "}
            <time dateTime={item.sent_at} title={formatDateTime(item.sent_at)}>
              {formatDate(item.sent_at)}
            </time>
          </Trans>
        </span>
        <span>
          <Trans>
            Expired{" "}
            <time dateTime={item.expired_at} title={formatDateTime(item.expired_at)}>
              {formatDate(item.expired_at)}
            </time>
          </Trans>
        </span>
      </span>
    </li>
  );
}
