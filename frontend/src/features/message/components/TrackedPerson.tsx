import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCheck,
  IconClockHour4,
  IconDownload,
  IconEyeCheck,
  IconEyeOff,
  IconMailForward,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { TrackedRecipient } from "~/api/gen/types.gen";
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
          <Notification notification={recipient.notification} />
          <Opening recipient={recipient} />
          {recipient.downloads.map((download) => (
            <Step key={download.attachment_id} icon={IconDownload} tone="good">
              <Trans>
                Downloaded {download.name} · {formatDateTime(download.first_at)}
              </Trans>
              {download.count > 1 && (
                <>
                  {" · "}
                  <Plural value={download.count} one="# time" other="# times" />
                </>
              )}
            </Step>
          ))}
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

function Opening({ recipient }: { recipient: TrackedRecipient }) {
  const { first_opened_at: first, last_opened_at: last, open_count: count } = recipient;
  if (first === null) {
    return (
      <Step icon={IconEyeOff} tone="quiet">
        <Trans>Not opened yet</Trans>
      </Step>
    );
  }
  return (
    <Step icon={IconEyeCheck} tone="good">
      <Trans>Opened {formatDateTime(first)}</Trans>
      {count > 1 && last !== null && (
        <>
          {" · "}
          <Plural value={count} one="# time" other="# times" />
          {" · "}
          <Trans>last {formatDateTime(last)}</Trans>
        </>
      )}
    </Step>
  );
}

function Notification({ notification }: { notification: TrackedRecipient["notification"] }) {
  const { state, at, answer } = notification;
  const when = at === null ? "" : formatDateTime(at);
  switch (state) {
    case "none":
      return (
        <Step icon={IconClockHour4} tone="quiet">
          <Trans>No notification</Trans>
        </Step>
      );
    case "queued":
      return (
        <Step icon={IconClockHour4} tone="quiet">
          <Trans>Notification is waiting to be sent</Trans>
        </Step>
      );
    case "sent":
      return (
        <Step icon={IconCheck} tone="good">
          <Trans>Notified {when}</Trans>
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
          <Trans>The notification could not be delivered · {when}</Trans>
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
