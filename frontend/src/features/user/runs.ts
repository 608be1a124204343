import type { LogonDiagnosisEvent } from "~/api/gen/types.gen";

/** Something that happened, and how often in a row; the event is the newest of them. */
export interface Run {
  event: LogonDiagnosisEvent;
  times: number;
}

/** Events with those that only repeat the one before folded into it; they come newest first. */
export function inRuns(events: readonly LogonDiagnosisEvent[]): Run[] {
  const runs: Run[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last !== undefined && repeats(last.event, event)) last.times += 1;
    else runs.push({ event, times: 1 });
  }
  return runs;
}

/** Only what somebody tried: each mail and each look at a link has something of its own to tell. */
function repeats(one: LogonDiagnosisEvent, other: LogonDiagnosisEvent): boolean {
  return (
    one.kind === "attempt" &&
    other.kind === "attempt" &&
    one.method === other.method &&
    one.outcome === other.outcome &&
    one.reason === other.reason &&
    one.network === other.network
  );
}
