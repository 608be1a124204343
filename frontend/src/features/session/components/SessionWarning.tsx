import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { getCurrentSession, recordActivity } from "~/api/gen/sdk.gen";
import type { SessionView } from "~/api/gen/types.gen";
import { toProblem } from "~/api/problemError";
import { FormProblem } from "~/shared/forms/FormProblem";
import { sessionOptions } from "~/shared/session";
import { Dialog } from "~/shared/ui/Dialog";
import { useLogOff } from "../logOff";
import { useSessionPhase } from "../useSessionPhase";
import classes from "./SessionKeeper.module.css";

/** Warns two minutes before the session ends, unless another tab or a request has moved its end. */
export function SessionWarning({ session }: { session: SessionView }) {
  const { t } = useLingui();
  const { phase, msLeft, extendable } = useSessionPhase(session);
  const confirmed = useConfirmedEnd(session, phase);
  const [dismissed, setDismissed] = useState(false);
  const queryClient = useQueryClient();
  const logOff = useLogOff();
  const stay = useMutation({
    mutationFn: () => recordActivity(),
    onSuccess: (renewed) => queryClient.setQueryData(sessionOptions().queryKey, renewed),
  });

  const time = formatCountdown(msLeft);
  return (
    <Dialog
      opened={confirmed && phase === "warning" && !dismissed}
      onClose={() => (extendable ? stay.mutate() : setDismissed(true))}
      title={extendable ? t`Are you still there?` : t`This session ends soon`}
    >
      <p className={classes.text}>
        {extendable ? (
          <Trans>
            To protect your messages, you are logged off after a time without activity. That is in{" "}
            <b>{time}</b>.
          </Trans>
        ) : (
          <Trans>
            A session lasts 12 hours at most; this one ends in <b>{time}</b>. You can log on again
            at once, and find what you were writing.
          </Trans>
        )}
      </p>
      <FormProblem error={stay.error} />
      <div className={classes.actions}>
        <Button variant="default" onClick={logOff}>
          <Trans>Log off</Trans>
        </Button>
        {extendable ? (
          <Button data-autofocus loading={stay.isPending} onClick={() => stay.mutate()}>
            <Trans>Stay logged on</Trans>
          </Button>
        ) : (
          <Button data-autofocus onClick={() => setDismissed(true)}>
            <Trans>Carry on</Trans>
          </Button>
        )}
      </div>
    </Dialog>
  );
}

/**
 * Before it warns and before it ends anything, the page asks the server: another tab, or any
 * request since, may have moved the end. Without an answer the end is taken as reached.
 */
function useConfirmedEnd(session: SessionView, phase: "quiet" | "warning" | "over"): boolean {
  const queryClient = useQueryClient();
  const [confirmedFor, setConfirmedFor] = useState<string | null>(null);
  const end = session.idle_ends_at;
  useEffect(() => {
    if (phase === "quiet") return;
    const key = sessionOptions().queryKey;
    getCurrentSession().then(
      (current) => {
        queryClient.setQueryData(key, current);
        if (current.idle_ends_at === end) setConfirmedFor(end);
      },
      (error: unknown) => {
        if (phase === "over" || toProblem(error).status === 401)
          queryClient.setQueryData(key, null);
        else setConfirmedFor(end);
      },
    );
  }, [phase, end, queryClient]);
  return confirmedFor === end;
}

function formatCountdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
