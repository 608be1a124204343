import { formatDate, formatTime } from "~/shared/format";
import classes from "./DataTable.module.css";

/** A date and time in a table: where the column is tight, the time goes below the date. */
export function TableTime({ at }: { at: string }) {
  return (
    <time className={classes.time} dateTime={at}>
      <span>{formatDate(at)}</span> <span>{formatTime(at)}</span>
    </time>
  );
}
