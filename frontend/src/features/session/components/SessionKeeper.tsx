import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { onProofRequired, onSessionEnd } from "~/api/client";
import type { SessionView } from "~/api/gen/types.gen";
import { useChangeFeed } from "~/shared/changes/useChanges";
import { SessionContext, sessionOptions } from "~/shared/session";
import { isLoggingOff } from "../logOff";
import { useActivity } from "../useActivity";
import type { ProofWanted } from "./LogonAgain";

// Seldom needed, so a reader does not wait for them.
const LogonAgain = lazy(async () => ({ default: (await import("./LogonAgain")).LogonAgain }));
const MustChangePassword = lazy(async () => ({
  default: (await import("./MustChangePassword")).MustChangePassword,
}));
const SessionWarning = lazy(async () => ({
  default: (await import("./SessionWarning")).SessionWarning,
}));

const COVERED = { visibility: "hidden" } as const;
const AWAY = { display: "none" } as const;

/**
 * Stands around the portal while someone is logged on: keeps the session alive by activity, warns
 * before it ends, and, when it is over or something weighty waits, covers the screen and takes the
 * same user back in. What is below stays mounted meanwhile, so that a draft survives.
 */
export function SessionKeeper({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { data } = useQuery(sessionOptions());
  const last = useLast(data);
  const over = data === null;
  const proof = useProof();
  const covered = over || proof !== null;
  useActivity(!over);
  useChangeFeed(!over);

  useEffect(
    () =>
      onSessionEnd(() => {
        if (!isLoggingOff(queryClient)) queryClient.setQueryData(sessionOptions().queryKey, null);
      }),
    [queryClient],
  );

  const mustChange = last?.must_change_password ?? false;
  // Shown once, it stays below whatever covers it.
  const [shown, setShown] = useState(false);
  if (last !== null && !mustChange && !shown) setShown(true);
  if (last === null) return null;
  return (
    <SessionContext value={last}>
      {shown && (
        <div
          inert={covered || mustChange}
          style={mustChange ? AWAY : covered ? COVERED : undefined}
        >
          {children}
        </div>
      )}
      <Suspense>
        {covered ? (
          <LogonAgain session={last} proof={over ? null : proof} />
        ) : mustChange ? (
          <MustChangePassword />
        ) : (
          <SessionWarning session={last} />
        )}
      </Suspense>
    </SessionContext>
  );
}

/** What waits for the user to log on again; several requests at once wait for one log-on. */
function useProof(): ProofWanted | null {
  const [wanted, setWanted] = useState<ProofWanted | null>(null);
  useEffect(() => {
    let asked: Promise<boolean> | undefined;
    return onProofRequired(() => {
      asked ??= new Promise<boolean>((resolve) => {
        setWanted({
          settle: (isProved) => {
            asked = undefined;
            setWanted(null);
            resolve(isProved);
          },
        });
      });
      return asked;
    });
  }, []);
  return wanted;
}

/** The last session there was. A different user means that another tab logged on: everything starts afresh. */
function useLast(current: SessionView | null | undefined): SessionView | null {
  const [last, setLast] = useState(current ?? null);
  const changedHands = Boolean(current && last && current.user.id !== last.user.id);
  useEffect(() => {
    if (changedHands) window.location.reload();
  }, [changedHands]);
  if (current && current !== last && !changedHands) setLast(current);
  return last;
}
