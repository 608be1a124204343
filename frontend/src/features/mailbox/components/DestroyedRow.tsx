import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DestroyedMessage } from "~/api/gen/types.gen";
import { formatDate, formatDateTime, formatListTime } from "~/shared/format";
import { nameOf } from "~/shared/people";
import { Avatar } from "~/shared/ui/Avatar";
import type { RowPlace } from "./ItemList";
import classes from "./ItemRow.module.css";
import { Opened } from "./ItemState";

interface DestroyedRowProps {
  slug: string;
  message: DestroyedMessage;
  place: RowPlace;
}

/** A sent message without content: to whom and when, by which reference, and when and why its content went. */
export function DestroyedRow({ slug, message, place }: DestroyedRowProps) {
  const { index, count, top, selected } = place;
  const people = useRecipients(message);
  const [first] = message.first_recipients;
  const day = formatDate(message.destroyed_at);
  return (
    <li
      className={classes.row}
      data-row={index}
      data-selected={selected || undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Link
        className={classes.link}
        to="/p/$slug/$folder/$messageId"
        params={{ slug, folder: "sent", messageId: message.message_id }}
        search={(search) => search}
        preload={false}
        aria-current={selected}
      >
        <Avatar name={first === undefined ? "" : nameOf(first)} />
        <span className={classes.text}>
          <span className={classes.line}>
            <span className={classes.people}>
              <Trans>To: {people}</Trans>
            </span>
            <time
              className={classes.time}
              dateTime={message.sent_at}
              title={formatDateTime(message.sent_at)}
            >
              {formatListTime(message.sent_at)}
            </time>
          </span>
          <span className={classes.line}>
            <span className={classes.subject}>{message.reference}</span>
            <Opened opened={message.opened_count} of={message.recipient_count} />
          </span>
          <span className={classes.line}>
            <span className={classes.preview}>
              {message.rule === "retention_ended" ? (
                <Trans>Destroyed {day}: no longer kept</Trans>
              ) : (
                <Trans>Destroyed {day}: deleted for good</Trans>
              )}
            </span>
          </span>
        </span>
      </Link>
    </li>
  );
}

function useRecipients({ first_recipients, recipient_count }: DestroyedMessage): string {
  const { t } = useLingui();
  const names = first_recipients.map(nameOf).join(", ");
  const more = recipient_count - first_recipients.length;
  return more > 0 ? t`${names} and ${more} more` : names;
}
