import { useEffect, useState } from "react";
import { serverNow } from "~/api/client";
import type { SessionView } from "~/api/gen/types.gen";
import { phaseAt, type SessionPhase, WARNING_MS } from "./sessionClock";

const SECOND_MS = 1000;

/** The phase of the session, kept current: once before the warning, every second during it. */
export function useSessionPhase(session: SessionView): SessionPhase {
  const [now, setNow] = useState(serverNow);
  const { idle_ends_at, ends_at } = session;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const current = serverNow();
      setNow(current);
      const { phase, msLeft } = phaseAt({ idle_ends_at, ends_at }, current);
      if (phase === "over") return;
      timer = setTimeout(tick, phase === "quiet" ? msLeft - WARNING_MS : SECOND_MS);
    };
    tick();
    return () => clearTimeout(timer);
  }, [idle_ends_at, ends_at]);

  return phaseAt(session, now);
}
