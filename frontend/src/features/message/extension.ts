const DAY_MS = 86_400_000;

/** A date that is offered for a message's end. */
export interface Preset {
  id: "week" | "month" | "latest";
  at: Date;
}

/** How a message's end may be moved: later than `after`, at most to `latest`. */
export interface Room {
  after: Date;
  latest: Date;
}

/** Where an extension starts from: the present end, or for what has expired, the present. */
export function roomOf(
  message: { expires_at: string },
  extension: { latest_expiry: string },
  now: number,
): Room {
  const expiresAt = new Date(message.expires_at).getTime();
  return { after: new Date(Math.max(expiresAt, now)), latest: new Date(extension.latest_expiry) };
}

/** The dates offered at once, as far as they lie before the latest one; none when there is no room. */
export function presetsIn({ after, latest }: Room): Preset[] {
  if (latest <= after) return [];
  const presets: Preset[] = [
    { id: "week", at: new Date(after.getTime() + 7 * DAY_MS) },
    { id: "month", at: new Date(after.getTime() + 30 * DAY_MS) },
  ];
  return [...presets.filter(({ at }) => at < latest), { id: "latest", at: latest }];
}

/** A calendar day as a date field holds it, in the reader's zone. */
export function toDay(at: Date): string {
  const month = String(at.getMonth() + 1).padStart(2, "0");
  const day = String(at.getDate()).padStart(2, "0");
  return `${at.getFullYear()}-${month}-${day}`;
}

/** The first and last day that can be chosen, or null when there is none between now and the latest time. */
export function daysIn({ after, latest }: Room): { min: string; max: string } | null {
  const next = new Date(after);
  next.setDate(next.getDate() + 1);
  return next > latest ? null : { min: toDay(next), max: toDay(latest) };
}

/** The end of a message on a chosen day: at the time of day it has now, but never past the latest; null if it is not in the room. */
export function endOn(day: string, room: Room): Date | null {
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const end = new Date(room.after);
  end.setFullYear(year, month - 1, date);
  if (Number.isNaN(end.getTime())) return null;
  const sameDay = toDay(end) === toDay(room.latest);
  const bounded = sameDay && end > room.latest ? room.latest : end;
  return bounded > room.after && bounded <= room.latest ? bounded : null;
}
