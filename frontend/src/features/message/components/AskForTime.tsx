import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { listExtensionRequestsOptions } from "~/api/gen/@tanstack/react-query.gen";
import { formatDate } from "~/shared/format";
import classes from "./AskForTime.module.css";

const AskDialog = lazy(() => import("./AskDialog"));

/** A recipient's way to more time: the question, or what became of the last one. */
export function AskForTime({ messageId }: { messageId: string }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const requests = useQuery(
    listExtensionRequestsOptions({ path: { id: messageId }, query: { limit: 1 } }),
  );
  const last = requests.data?.items[0];
  // Until it is known whether they have asked, nothing is offered twice.
  if (requests.isPending) return null;
  if (last?.state === "pending") {
    return (
      <p className={classes.state} role="status">
        <Trans>
          You asked for more time on {formatDate(last.requested_at)}. You get a mail when the sender
          answers.
        </Trans>
      </p>
    );
  }
  return (
    <div className={classes.ask}>
      {last?.state === "declined" && last.decided_at !== null && (
        <p className={classes.state}>
          <Trans>The sender declined to give more time on {formatDate(last.decided_at)}.</Trans>
        </p>
      )}
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {last?.state === "declined" ? t`Ask again…` : t`Ask for more time…`}
      </Button>
      {asking && (
        <Suspense>
          <AskDialog messageId={messageId} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}
