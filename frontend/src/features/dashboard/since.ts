import { formatTimeLeft } from "~/shared/format";

/** How long ago `time` was, in the largest unit that is not zero. */
export function formatTimeSince(time: string, now: number = Date.now()): string {
  const since = Math.max(0, now - new Date(time).getTime());
  return formatTimeLeft(new Date(now + since).toISOString(), now);
}
