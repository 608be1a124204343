import { Trans, useLingui } from "@lingui/react/macro";
import { IconArrowBackUp, IconClockOff, IconFileOff, IconMailQuestion } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { ProblemError } from "~/api/problemError";
import { formatDateTime } from "~/shared/format";
import { EmptyState } from "~/shared/ui/EmptyState";
import { AskForTime } from "./AskForTime";
import classes from "./GonePage.module.css";

interface GonePageProps {
  messageId: string;
  problem: ProblemError;
}

/** In place of a message that was recalled, has expired, or was never there; announced if it was open. */
export function GonePage({ messageId, problem }: GonePageProps) {
  const { t } = useLingui();
  const kind = kindOf(problem);
  const icons = {
    recalled: IconArrowBackUp,
    expired: IconClockOff,
    destroyed: IconFileOff,
    unknown: IconMailQuestion,
  };
  const titles = {
    recalled: t`This message was recalled`,
    expired: t`This message has expired`,
    destroyed: t`This message is no longer kept`,
    unknown: t`There is no such message`,
  };
  return (
    <div role="alert" className={classes.page}>
      <EmptyState order={1} icon={icons[kind]} title={titles[kind]}>
        {kind === "recalled" && (
          <Trans>
            The sender has taken it back. Its text and attachments are no longer available here.
          </Trans>
        )}
        {kind === "expired" && (
          <Trans>
            Messages can be opened for a limited time. If you still need this one, ask its sender
            and name the reference.
          </Trans>
        )}
        {kind === "destroyed" && (
          <Trans>Its content was destroyed when the time for keeping messages was over.</Trans>
        )}
        {kind === "unknown" && <Trans>It does not exist, or it was not sent to you.</Trans>}
      </EmptyState>
      <Facts problem={problem} />
      {problem.extras.may_ask_extension === true && (
        <div className={classes.ask}>
          <AskForTime messageId={messageId} />
        </div>
      )}
    </div>
  );
}

function kindOf({ code, status }: ProblemError): "recalled" | "expired" | "destroyed" | "unknown" {
  if (code === "message_recalled") return "recalled";
  if (code === "message_destroyed") return "destroyed";
  return status === 410 ? "expired" : "unknown";
}

/** Whose message it was: the server tells its recipient, though not a mere holder of the link. */
function senderOf({ extras: { from } }: ProblemError): string | null {
  if (typeof from !== "object" || from === null) return null;
  if ("name" in from && typeof from.name === "string" && from.name !== "") return from.name;
  return "address" in from && typeof from.address === "string" ? from.address : null;
}

function Facts({ problem }: { problem: ProblemError }) {
  const reference = problem.text("reference");
  const endedAt = problem.text("ended_at");
  const reason = problem.text("reason");
  const sender = senderOf(problem);
  if (reference === null) return null;
  return (
    <dl className={classes.facts}>
      <Fact label={<Trans>Reference</Trans>}>{reference}</Fact>
      {sender !== null && <Fact label={<Trans>From</Trans>}>{sender}</Fact>}
      {endedAt !== null && (
        <Fact label={<Trans>On</Trans>}>
          <time dateTime={endedAt}>{formatDateTime(endedAt)}</time>
        </Fact>
      )}
      {reason !== null && <Fact label={<Trans>Reason</Trans>}>{reason}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
