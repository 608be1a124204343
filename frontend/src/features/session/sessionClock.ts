import type { SessionView } from "~/api/gen/types.gen";

/** How long before the end the user is warned. */
export const WARNING_MS = 120_000;

export interface SessionPhase {
  phase: "quiet" | "warning" | "over";
  msLeft: number;
  /** Whether staying is possible: activity moves the idle end, nothing moves the other. */
  extendable: boolean;
}

/** Where in its life a session stands at a moment of the server's clock. */
export function phaseAt(
  session: Pick<SessionView, "idle_ends_at" | "ends_at">,
  now: number,
): SessionPhase {
  const idleEnd = Date.parse(session.idle_ends_at);
  const end = Date.parse(session.ends_at);
  const msLeft = Math.min(idleEnd, end) - now;
  const extendable = idleEnd < end;
  if (msLeft <= 0) return { phase: "over", msLeft: 0, extendable: false };
  return { phase: msLeft <= WARNING_MS ? "warning" : "quiet", msLeft, extendable };
}
