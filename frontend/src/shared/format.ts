import { i18n } from "@lingui/core";
import { plural } from "@lingui/core/macro";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A date and time in full, in the reader's zone: for titles, details and the machine-readable hover. */
export function formatDateTime(time: string): string {
  return i18n.date(new Date(time), { dateStyle: "medium", timeStyle: "short" });
}

/** A date alone, in the reader's zone. */
export function formatDate(time: string): string {
  return i18n.date(new Date(time), { dateStyle: "medium" });
}

/** A time of day alone, in the reader's zone. */
export function formatTime(time: string): string {
  return i18n.date(new Date(time), { timeStyle: "short" });
}

/** As short as it stays clear, for lists: the time today, the weekday this week, else the date. */
export function formatListTime(time: string, now: number = Date.now()): string {
  const date = new Date(time);
  const days = calendarDaysBetween(date, new Date(now));
  if (days === 0) return i18n.date(date, { hour: "2-digit", minute: "2-digit" });
  if (days > 0 && days < 7) return i18n.date(date, { weekday: "short" });
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return i18n.date(date, sameYear ? { day: "numeric", month: "short" } : { dateStyle: "short" });
}

/** How long until `time`, in the largest unit that is not zero: "3 days", "5 hours", "12 minutes". */
export function formatTimeLeft(time: string, now: number = Date.now()): string {
  const left = Math.max(0, new Date(time).getTime() - now);
  if (left >= DAY_MS) return plural(Math.floor(left / DAY_MS), { one: "# day", other: "# days" });
  if (left >= HOUR_MS)
    return plural(Math.floor(left / HOUR_MS), { one: "# hour", other: "# hours" });
  return plural(Math.ceil(left / 60_000), { one: "# minute", other: "# minutes" });
}

/** From when on a reader is told that a message is about to expire. */
const SOON_MS = 3 * DAY_MS;

/** Whether what ends at `time` ends within the next days. */
export function expiresSoon(time: string, now: number): boolean {
  return new Date(time).getTime() - now <= SOON_MS;
}

/** A size in the unit people use for it. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return plural(bytes, { one: "# byte", other: "# bytes" });
  const units = ["kB", "MB", "GB", "TB"];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = value < 10 ? 1 : 0;
  const number = i18n.number(value, { maximumFractionDigits: digits });
  return `${number}\u00a0${units[unit] ?? ""}`;
}

function calendarDaysBetween(earlier: Date, later: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / DAY_MS);
}
