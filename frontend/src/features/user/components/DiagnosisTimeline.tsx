import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import {
  type Icon,
  IconEye,
  IconKey,
  IconLogin2,
  IconMail,
  IconMailOff,
  IconRobot,
  IconShieldX,
} from "@tabler/icons-react";
import { useState } from "react";
import type { LogonDiagnosisEvent } from "~/api/gen/types.gen";
import { formatDateTime } from "~/shared/format";
import { attemptText, mailStateText, mailText, shownText } from "../diagnosisTexts";
import { inRuns, type Run } from "../runs";
import classes from "./DiagnosisTimeline.module.css";

/** What is older seldom matters, and would push the rest of the page far down. */
const SHOWN = 8;

/** Everything that is known of somebody's way in, the newest first. */
export function DiagnosisTimeline({ events }: { events: LogonDiagnosisEvent[] }) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const runs = inRuns(events);
  const earlier = runs.length - SHOWN;
  if (events.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>Nothing has happened yet.</Trans>
      </p>
    );
  }
  return (
    <div>
      <ol className={classes.list} aria-label={t`What has happened`}>
        {(all ? runs : runs.slice(0, SHOWN)).map((run) => (
          <Entry key={keyOf(run.event)} run={run} />
        ))}
      </ol>
      {!all && earlier > 0 && (
        <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
          <Plural value={earlier} one="Show # earlier event" other="Show # earlier events" />
        </Button>
      )}
    </div>
  );
}

function Entry({ run: { event, times } }: { run: Run }) {
  const { icon: Sign, bad } = signOf(event);
  return (
    <li className={classes.entry} data-bad={bad || undefined}>
      <Sign className={classes.icon} size={18} stroke={1.8} aria-hidden />
      <div className={classes.text}>
        <What event={event} times={times} />
      </div>
      <time className={classes.time} dateTime={event.at}>
        {formatDateTime(event.at)}
      </time>
    </li>
  );
}

function What({ event, times }: { event: LogonDiagnosisEvent; times: number }) {
  const { t } = useLingui();
  if (event.kind === "mail") {
    return (
      <>
        <div>{mailText(event.mail)}</div>
        <div className={classes.detail}>
          {mailStateText(event)}
          {event.answer !== null && event.answer !== "" && (
            <>
              {" "}
              <q>{event.answer}</q>
            </>
          )}
        </div>
      </>
    );
  }
  const network = event.network;
  return (
    <>
      <div>{event.kind === "link_shown" ? shownText(event) : attemptText(event)}</div>
      <div className={classes.detail}>
        {t`From ${network}`}
        {times > 1 && (
          <>
            {" · "}
            <Plural value={times} one="# time" other="# times" />
          </>
        )}
      </div>
    </>
  );
}

function signOf(event: LogonDiagnosisEvent): { icon: Icon; bad: boolean } {
  if (event.kind === "mail") {
    const bad = event.state === "bounced" || event.state === "failed";
    return { icon: bad ? IconMailOff : IconMail, bad };
  }
  if (event.kind === "link_shown") {
    return { icon: event.agent === "browser" ? IconEye : IconRobot, bad: false };
  }
  if (event.outcome === "refused") return { icon: IconShieldX, bad: true };
  return { icon: event.outcome === "logged_on" ? IconLogin2 : IconKey, bad: false };
}

function keyOf(event: LogonDiagnosisEvent): string {
  return JSON.stringify(event);
}
