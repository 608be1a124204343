import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { onSessionEnd } from "~/api/client";
import type { SessionView } from "~/api/gen/types.gen";
import { useChangeFeed } from "~/shared/changes/useChanges";
import { SessionContext, sessionOptions } from "~/shared/session";
import { isLoggingOff } from "../logOff";
import { useActivity } from "../useActivity";
import { LogonAgain } from "./LogonAgain";
import { MustChangePassword } from "./MustChangePassword";
import classes from "./SessionKeeper.module.css";
import { SessionWarning } from "./SessionWarning";

/**
 * Stands around the portal while someone is logged on: keeps the session alive by activity, warns
 * before it ends, and, when it is over, covers the screen and takes the same user back in. What is
 * below stays mounted meanwhile, so that a draft survives.
 */
export function SessionKeeper({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { data } = useQuery(sessionOptions());
  const last = useLast(data);
  const over = data === null;
  useActivity(!over);
  useChangeFeed(!over);

  useEffect(
    () =>
      onSessionEnd(() => {
        if (!isLoggingOff(queryClient)) queryClient.setQueryData(sessionOptions().queryKey, null);
      }),
    [queryClient],
  );

  if (last === null) return null;
  if (last.must_change_password) {
    return (
      <SessionContext value={last}>
        <MustChangePassword />
      </SessionContext>
    );
  }
  return (
    <SessionContext value={last}>
      <div className={classes.content} inert={over} data-over={over || undefined}>
        {children}
      </div>
      {over ? <LogonAgain session={last} /> : <SessionWarning session={last} />}
    </SessionContext>
  );
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
