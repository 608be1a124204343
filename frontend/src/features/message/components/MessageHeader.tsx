import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Title, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconClockOff, IconShieldLock } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { MessageView, Person } from "~/api/gen/types.gen";
import { definitionName } from "~/shared/definitions";
import { formatDateTime } from "~/shared/format";
import { nameOf } from "~/shared/people";
import { Avatar } from "~/shared/ui/Avatar";
import { AskForTime } from "./AskForTime";
import classes from "./MessageHeader.module.css";

const SHOWN_PEOPLE = 3;

/** What the message is about, under which definition, from whom and to whom. */
export function MessageHeader({ message }: { message: MessageView }) {
  const { t } = useLingui();
  const subject = useRef<HTMLHeadingElement>(null);
  const [expanded, setExpanded] = useState(false);
  useEffect(() => subject.current?.focus({ preventScroll: true }), []);
  const everyone = [...message.to, ...message.cc, ...message.bcc];
  const shown = everyone.slice(0, SHOWN_PEOPLE).map(nameOf).join(", ");
  const more = everyone.length - SHOWN_PEOPLE;
  return (
    <header>
      <Title order={1} ref={subject} tabIndex={-1} className={classes.subject}>
        {message.subject || t`(no subject)`}
      </Title>
      <div className={classes.badges}>
        <DefinitionBadge message={message} />
        {message.state === "expired" && (
          <Badge color="gray" leftSection={<IconClockOff size={13} aria-hidden />}>
            <Trans>Expired</Trans>
          </Badge>
        )}
        <span className={classes.reference} title={t`Reference`}>
          {message.reference}
        </span>
      </div>
      <div className={classes.people}>
        <Avatar name={nameOf(message.from)} size={42} />
        <div className={classes.names}>
          <div className={classes.from}>
            <span className={classes.name}>{nameOf(message.from)}</span>
            {message.from.name !== "" && (
              <span className={classes.address}>{message.from.address}</span>
            )}
          </div>
          <UnstyledButton
            className={classes.to}
            aria-expanded={expanded}
            onClick={() => setExpanded(!expanded)}
          >
            <span className={classes.recipients}>
              {more > 0 ? (
                <Trans>
                  to {shown} and {more} more
                </Trans>
              ) : (
                <Trans>to {shown}</Trans>
              )}
            </span>
            <IconChevronDown className={classes.chevron} size={15} aria-hidden />
          </UnstyledButton>
        </div>
        <time className={classes.time} dateTime={message.sent_at}>
          {formatDateTime(message.sent_at)}
        </time>
      </div>
      {expanded && <Details message={message} />}
    </header>
  );
}

function DefinitionBadge({ message }: { message: MessageView }) {
  const { t } = useLingui();
  const name = definitionName(message.definition);
  return (
    <details className={classes.definition}>
      <summary aria-label={t`Sent as ${name}: what it means`}>
        <Badge color="teal" leftSection={<IconShieldLock size={13} aria-hidden />}>
          {name}
        </Badge>
      </summary>
      <p className={classes.effects}>{message.definition.sentence}</p>
    </details>
  );
}

function Details({ message }: { message: MessageView }) {
  return (
    <dl className={classes.details}>
      <People label={<Trans>From</Trans>} people={[message.from]} />
      <People label={<Trans>To</Trans>} people={message.to} />
      <People label={<Trans>Cc</Trans>} people={message.cc} />
      <People label={<Trans>Bcc</Trans>} people={message.bcc} />
      <dt>
        <Trans>Sent</Trans>
      </dt>
      <dd>{formatDateTime(message.sent_at)}</dd>
      <dt>
        <Trans>Expires</Trans>
      </dt>
      <dd>
        {formatDateTime(message.expires_at)}
        {message.can.ask_extension && <AskForTime messageId={message.id} />}
      </dd>
    </dl>
  );
}

function People({ label, people }: { label: React.ReactNode; people: Person[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul className={classes.list}>
          {people.map((person) => (
            <li key={person.address}>
              {person.name !== "" && <span className={classes.name}>{person.name} </span>}
              <span className={classes.address}>{person.address}</span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
