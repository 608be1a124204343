import { useLingui } from "@lingui/react/macro";
import type { Dashboard, DayFigures, QueuedMails } from "~/api/gen/types.gen";
import { useLists } from "../lists";
import { formatTimeSince } from "../since";
import { Figure } from "./Figure";
import classes from "./FigureTiles.module.css";

/** The sums of the period and the mail queue, each a link to the list behind it. */
export function FigureTiles({ dashboard }: { dashboard: Dashboard }) {
  const { t, i18n } = useLingui();
  const lists = useLists();
  const period = {
    since: dashboard.days[0]?.day ?? "",
    until: dashboard.days.at(-1)?.day ?? "",
  };
  const sum = (of: (day: DayFigures) => number) =>
    i18n.number(dashboard.days.reduce((total, day) => total + of(day), 0));
  const queue = (state: string) => dashboard.queue.find((mails) => mails.state === state);
  const waiting = (mails: QueuedMails | undefined) =>
    `${i18n.number(mails?.mails ?? 0)}${mails?.more === true ? "+" : ""}`;
  const since = (mails: QueuedMails | undefined) => {
    if (mails?.oldest == null) return t`None waits`;
    const time = formatTimeSince(mails.oldest);
    return t`The oldest for ${time}`;
  };
  const deferred = queue("deferred");
  const failed = dashboard.days.reduce((total, day) => total + day.failed_notifications, 0);
  return (
    <ul className={classes.tiles} aria-label={t`Figures of the period`}>
      <Figure name={t`Sent`} value={sum((day) => day.sent)} to={lists.sent(period)} />
      <Figure
        name={t`Read for the first time`}
        value={sum((day) => day.read)}
        to={lists.acts("message.opened", period)}
      />
      <Figure
        name={t`Recalled`}
        value={sum((day) => day.recalled)}
        to={lists.acts("message.recalled", period)}
      />
      <Figure name={t`Expired`} value={sum((day) => day.expired)} to={lists.inState("expired")} />
      <Figure
        name={t`Failed notifications`}
        value={i18n.number(failed)}
        to={lists.acts("mail.failed", period)}
        alarming={failed > 0}
      />
      <Figure
        name={t`Refused log-ons`}
        value={sum((day) => day.refused_logons)}
        to={lists.acts("session.refused", period)}
      />
      <Figure
        name={t`Mails waiting now`}
        value={waiting(queue("queued"))}
        detail={since(queue("queued"))}
        to={lists.queue}
      />
      <Figure
        name={t`Mails to be tried again`}
        value={waiting(deferred)}
        detail={since(deferred)}
        to={lists.queue}
        alarming={(deferred?.mails ?? 0) > 0}
      />
    </ul>
  );
}
