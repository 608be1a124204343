import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, VisuallyHidden } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconMailPlus,
  IconPaperclip,
  IconTrash,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { MailboxItem, SearchPlace } from "~/api/gen/types.gen";
import { formatDateTime, formatListTime } from "~/shared/format";
import { nameOf } from "~/shared/people";
import { Avatar } from "~/shared/ui/Avatar";
import type { ItemActions } from "../actions";
import { useFolderName } from "../folderNames";
import type { ListedItem } from "../search";
import type { RowPlace } from "./ItemList";
import classes from "./ItemRow.module.css";
import { ItemState } from "./ItemState";
import { Marked } from "./Marked";

interface ItemRowProps {
  slug: string;
  item: ListedItem;
  place: RowPlace;
  actions: ItemActions;
  onRemove: (item: MailboxItem) => void;
}

/** One message in a list. Pointing at it or tabbing into it brings out what can be done with it. */
export function ItemRow(props: ItemRowProps) {
  const { slug, item } = props;
  const { index, count, top, selected } = props.place;
  const { t } = useLingui();
  const people = usePeople(item);
  const unread = !item.read && item.direction === "received";
  return (
    <li
      className={classes.row}
      data-row={index}
      data-selected={selected || undefined}
      data-unread={unread || undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Link
        className={classes.link}
        to="/p/$slug/$folder/$messageId"
        params={{ slug, folder: item.folder, messageId: item.message_id }}
        search={(search) => search}
        preload={false}
        aria-current={selected}
      >
        <Avatar name={faceOf(item)} />
        <span className={classes.text}>
          <span className={classes.line}>
            {unread && <VisuallyHidden>{t`Unread`}: </VisuallyHidden>}
            <span className={classes.people}>
              {item.direction === "sent" ? <Trans>To: {people}</Trans> : people}
            </span>
            <time
              className={classes.time}
              dateTime={item.sent_at}
              title={formatDateTime(item.sent_at)}
            >
              {formatListTime(item.sent_at)}
            </time>
          </span>
          <span className={classes.line}>
            <span className={classes.subject}>
              {found(item, "subject") ?? (item.subject || t`(no subject)`)}
            </span>
            <RowMarks item={item} />
            {item.excerpts !== undefined && <WhereItLies item={item} />}
          </span>
          <span className={classes.line}>
            <span className={classes.preview}>{found(item, ...BELOW_SUBJECT) ?? item.preview}</span>
            {(item.excerpts === undefined || item.state !== "active") && <ItemState item={item} />}
          </span>
        </span>
      </Link>
      <RowActions {...props} />
    </li>
  );
}

/** What a search found is shown in place of the preview, the text before all else. */
const BELOW_SUBJECT: SearchPlace[] = ["body", "attachment", "person"];

function found({ excerpts = [] }: ListedItem, ...places: SearchPlace[]): ReactNode {
  const [place] = places.filter((name) => excerpts.some((excerpt) => excerpt.place === name));
  const excerpt = excerpts.find((excerpt) => excerpt.place === place);
  return excerpt === undefined ? null : <Marked excerpt={excerpt} />;
}

/** The folder, where a list is of several. */
function WhereItLies({ item }: { item: MailboxItem }) {
  return <span className={classes.folder}>{useFolderName(item.folder)}</span>;
}

function usePeople(item: MailboxItem): string {
  const { t } = useLingui();
  if (item.direction === "received") return nameOf(item.from);
  const names = item.to.map(nameOf).join(", ");
  const more = item.to_count - item.to.length;
  return more > 0 ? t`${names} and ${more} more` : names;
}

/** Whose initials stand beside the row. */
function faceOf(item: MailboxItem): string {
  if (item.direction === "received") return nameOf(item.from);
  const [first] = item.to;
  return first === undefined ? "" : nameOf(first);
}

function RowMarks({ item }: { item: MailboxItem }) {
  const { t } = useLingui();
  return (
    <span className={classes.marks}>
      {item.replied && (
        <span title={t`Replied`}>
          <IconArrowForwardUp size={16} aria-hidden />
          <VisuallyHidden>{t`Replied`}</VisuallyHidden>
        </span>
      )}
      {item.has_attachments && (
        <span title={t`With attachments`}>
          <IconPaperclip size={16} aria-hidden />
          <VisuallyHidden>{t`With attachments`}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

function RowActions({ item, actions, onRemove }: ItemRowProps) {
  const { t } = useLingui();
  const subject = item.subject;
  const markable = item.direction === "received" && item.folder === "inbox" && item.read;
  const deleted = item.folder === "deleted";
  const RemoveIcon = deleted ? IconArrowBackUp : IconTrash;
  return (
    <span className={classes.actions}>
      {markable && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Mark as unread: ${subject}`}
          title={t`Mark as unread`}
          onClick={() => void actions.mark(item, false)}
        >
          <IconMailPlus size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={deleted ? t`Restore: ${subject}` : t`Delete: ${subject}`}
        title={deleted ? t`Restore` : t`Delete (#)`}
        onClick={() => onRemove(item)}
      >
        <RemoveIcon size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </span>
  );
}
