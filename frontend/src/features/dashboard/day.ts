import { i18n } from "@lingui/core";

/** A day in UTC, as short as it stays clear. */
export function formatDay(day: string): string {
  return i18n.date(new Date(`${day}T00:00:00Z`), {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
}
