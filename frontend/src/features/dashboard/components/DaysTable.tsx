import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DayFigures } from "~/api/gen/types.gen";
import { formatDay } from "../day";
import { useLists } from "../lists";
import classes from "./FiguresTable.module.css";

/** Every figure of every day, the newest first. */
export function DaysTable({ days }: { days: DayFigures[] }) {
  const { t, i18n } = useLingui();
  const lists = useLists();
  const number = (count: number, to: string | null) =>
    count === 0 || to === null ? i18n.number(count) : <Link to={to}>{i18n.number(count)}</Link>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard must be able to come here.
    <section className={classes.scroll} tabIndex={0} aria-label={t`Figures of each day`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t`Day`}</th>
            <th scope="col">{t`Sent`}</th>
            <th scope="col">{t`Read`}</th>
            <th scope="col">{t`Recalled`}</th>
            <th scope="col">{t`Expired`}</th>
            <th scope="col">{t`Failed notifications`}</th>
            <th scope="col">{t`Refused log-ons`}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => {
            const at = { since: day.day, until: day.day };
            return (
              <tr key={day.day}>
                <th scope="row">
                  <time dateTime={day.day}>{formatDay(day.day)}</time>
                </th>
                <td data-title={t`Sent`}>{number(day.sent, lists.sent(at))}</td>
                <td data-title={t`Read`}>{number(day.read, lists.acts("message.opened", at))}</td>
                <td data-title={t`Recalled`}>
                  {number(day.recalled, lists.acts("message.recalled", at))}
                </td>
                <td data-title={t`Expired`}>{number(day.expired, lists.inState("expired"))}</td>
                <td data-title={t`Failed notifications`}>
                  {number(day.failed_notifications, lists.acts("mail.failed", at))}
                </td>
                <td data-title={t`Refused log-ons`}>
                  {number(day.refused_logons, lists.acts("session.refused", at))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
