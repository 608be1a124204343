import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCalendarPlus,
  IconCheck,
  IconClockHour4,
  IconDownload,
  IconEyeCheck,
  IconEyeOff,
  IconHourglassHigh,
  IconHourglassOff,
  IconMailForward,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { TimelineEvent, TrackedRecipient } from "~/api/gen/types.gen";
import { formatDateTime } from "~/shared/format";
import { nameOf } from "~/shared/people";
import { Avatar } from "~/shared/ui/Avatar";
import classes from "./TrackedPerson.module.css";

interface TrackedPersonProps {
  recipient: TrackedRecipient;
  resending: boolean;
  /** Null when there is nothing left to notify of. */
  onResend: (() => void) | null;
}

/** One recipient's way: notified, opened, downloaded. */
export function TrackedPerson({ recipient, resending, onResend }: TrackedPersonProps) {
  const { t } = useLingui();
  const name = nameOf(recipient.person);
  return (
    <li className={classes.person}>
      <Avatar name={name} />
      <div className={classes.content}>
        <div className={classes.who}>
          <span className={classes.name}>{name}</span>
          {recipient.kind !== "to" && (
            <Badge size="xs" color="gray">
              {recipient.kind === "cc" ? <Trans>Cc</Trans> : <Trans>Bcc</Trans>}
            </Badge>
          )}
          {recipient.person.name !== "" && (
            <span className={classes.address}>{recipient.person.address}</span>
          )}
        </div>
        <ol className={classes.steps}>
          {recipient.notification.state === "none" && (
            <Step icon={IconClockHour4} tone="quiet">
              <Trans>No notification</Trans>
            </Step>
          )}
          {recipient.timeline.map((event) => (
            <Happening key={`${event.kind} ${event.at} ${event.attachment_name}`} event={event} />
          ))}
          {recipient.first_opened_at === null && (
            <Step icon={IconEyeOff} tone="quiet">
              <Trans>Not opened yet</Trans>
            </Step>
          )}
        </ol>
      </div>
      {onResend !== null && (
        <Button
          className={classes.resend}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconMailForward size={16} stroke={1.7} aria-hidden />}
          aria-label={t`Notify ${name} again`}
          loading={resending}
          onClick={onResend}
        >
          <Trans>Notify again</Trans>
        </Button>
      )}
    </li>
  );
}

function Happening({ event }: { event: TimelineEvent }) {
  const when = formatDateTime(event.at);
  const times = event.count ?? 0;
  const name = event.attachment_name ?? "";
  switch (event.kind) {
    case "notified":
      return <Mailed event={event} sent={<Trans>Notified {when}</Trans>} />;
    case "link_sent":
      return <Mailed event={event} sent={<Trans>A fresh link was sent {when}</Trans>} />;
    case "reminded_unread":
      return <Mailed event={event} sent={<Trans>Reminded {when}</Trans>} />;
    case "reminded_expiry":
      return <Mailed event={event} sent={<Trans>Reminded of the expiry {when}</Trans>} />;
    case "opened":
      return (
        <Step icon={IconEyeCheck} tone="good">
          <Trans>Opened {when}</Trans>
        </Step>
      );
    case "opened_again":
      return (
        <Step icon={IconEyeCheck} tone="good">
          <Plural value={times} one="Opened # time" other="Opened # times" />
          {" · "}
          <Trans>last {when}</Trans>
        </Step>
      );
    case "downloaded":
      return (
        <Step icon={IconDownload} tone="good">
          {name === "" ? (
            <Trans>Downloaded an attachment · {when}</Trans>
          ) : (
            <Trans>
              Downloaded {name} · {when}
            </Trans>
          )}
          {times > 1 && (
            <>
              {" · "}
              <Plural value={times} one="# time" other="# times" />
            </>
          )}
        </Step>
      );
    case "extension_asked":
      return (
        <Step icon={IconHourglassHigh} tone="quiet">
          <Trans>Asked for more time {when}</Trans>
        </Step>
      );
    case "extension_granted":
      return (
        <Step icon={IconCalendarPlus} tone="good">
          <Trans>
            Given more time until {formatDateTime(event.until ?? event.at)} · {when}
          </Trans>
        </Step>
      );
    case "extension_declined":
      return (
        <Step icon={IconHourglassOff} tone="quiet">
          <Trans>Declined to give more time {when}</Trans>
        </Step>
      );
  }
}

interface MailedProps {
  event: TimelineEvent;
  /** What is said once the mail server has taken it. */
  sent: ReactNode;
}

/** A mail to the recipient, and how far it has come. */
function Mailed({ event, sent }: MailedProps) {
  const { mail_state: state, answer } = event;
  const when = formatDateTime(event.at);
  switch (state) {
    case "queued":
      return (
        <Step icon={IconClockHour4} tone="quiet">
          {event.kind === "notified" ? (
            <Trans>Notification is waiting to be sent</Trans>
          ) : (
            <Trans>A mail is waiting to be sent</Trans>
          )}
        </Step>
      );
    case "deferred":
      return (
        <Step icon={IconClockHour4} tone="warning" answer={answer}>
          <Trans>The mail server asks to wait; it is tried again by itself</Trans>
        </Step>
      );
    case "bounced":
    case "failed":
      return (
        <Step icon={IconAlertTriangle} tone="bad" answer={answer}>
          {event.kind === "notified" ? (
            <Trans>The notification could not be delivered · {when}</Trans>
          ) : (
            <Trans>A mail could not be delivered · {when}</Trans>
          )}
        </Step>
      );
    default:
      return (
        <Step icon={IconCheck} tone="good">
          {sent}
        </Step>
      );
  }
}

interface StepProps {
  icon: typeof IconCheck;
  tone: "good" | "quiet" | "warning" | "bad";
  /** The other server's own words. */
  answer?: string | null;
  children: ReactNode;
}

function Step({ icon: Icon, tone, answer = null, children }: StepProps) {
  return (
    <li className={classes.step} data-tone={tone}>
      <Icon className={classes.icon} size={16} stroke={1.8} aria-hidden />
      <span>
        {children}
        {answer !== null && <q className={classes.answer}>{answer}</q>}
      </span>
    </li>
  );
}
