import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { onProofRequired, onSessionEnd } from "~/api/client";
import type { SessionView } from "~/api/gen/types.gen";
import { useChangeFeed } from "~/shared/changes/useChanges";
import { owesFactor, SessionContext, sessionOptions } from "~/shared/session";
import { isLoggingOff } from "../logOff";
import { useActivity } from "../useActivity";
import type { ProofWanted } from "./LogonAgain";

// Seldom needed, so a reader does not wait for them.
const LogonAgain = lazy(async () => ({ default: (await import("./LogonAgain")).LogonAgain }));
const SecondFactorGate = lazy(async () => ({
  default: (await import("./SecondFactorGate")).SecondFactorGate,
}));
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
  const gate = useGate(data ?? last);
  const passGate = async () => {
    await queryClient.invalidateQueries({ queryKey: sessionOptions().queryKey });
    gate.open();
    void queryClient.invalidateQueries();
    proof?.settle(true);
  };
  const covered = over || proof !== null || gate.closed;
  useActivity(!over);
  useChangeFeed(!over && !gate.closed);

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
  if (last !== null && !mustChange && !gate.closed && !shown) setShown(true);
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
        <Cover
          session={last}
          over={over}
          proof={proof}
          atGate={gate.closed}
          onGatePassed={() => void passGate()}
        />
      </Suspense>
    </SessionContext>
  );
}

interface CoverProps {
  session: SessionView;
  over: boolean;
  proof: ProofWanted | null;
  atGate: boolean;
  onGatePassed: () => void;
}

/** What comes first, over everything else; without anything, the warning before the session ends. */
function Cover({ session, over, proof, atGate, onGatePassed }: CoverProps) {
  if (over) return <LogonAgain session={session} proof={null} />;
  if (atGate) return <SecondFactorGate key={session.id} onDone={onGatePassed} />;
  if (proof !== null) return <LogonAgain session={session} proof={proof} />;
  if (session.must_change_password) return <MustChangePassword />;
  return <SessionWarning session={session} />;
}

/**
 * Closed while the session owes the second factor, and until whoever set one up has seen the recovery codes.
 */
function useGate(session: SessionView | null) {
  const owed = session !== null && owesFactor(session);
  const [closed, setClosed] = useState(owed);
  if (owed && !closed) setClosed(true);
  return { closed: closed || owed, open: () => setClosed(false) };
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
