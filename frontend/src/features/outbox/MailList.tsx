import { UnstyledButton } from "@mantine/core";
import type { OutboxMail } from "~/api/gen/types.gen";
import { formatDateTime, formatListTime } from "~/shared/format";
import classes from "./MailList.module.css";

interface MailListProps {
  mails: OutboxMail[];
  selectedId: string | null;
  onSelect: (id: string) => void;
}

/** The mails, newest first: to whom, about what, when. */
export function MailList({ mails, selectedId, onSelect }: MailListProps) {
  return (
    <ul className={classes.list}>
      {mails.map((mail) => (
        <li key={mail.id}>
          <UnstyledButton
            className={classes.row}
            aria-current={mail.id === selectedId}
            onClick={() => onSelect(mail.id)}
          >
            <span className={classes.to}>{mail.to}</span>
            <time
              className={classes.time}
              dateTime={mail.sent_at}
              title={formatDateTime(mail.sent_at)}
            >
              {formatListTime(mail.sent_at)}
            </time>
            <span className={classes.subject}>{mail.subject}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
