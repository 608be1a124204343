import { Trans, useLingui } from "@lingui/react/macro";
import { IconCertificate, IconFileOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { getDestructionCertificateOptions } from "~/api/gen/@tanstack/react-query.gen";
import { type ProblemError, toProblem } from "~/api/problemError";
import { DestructionRecord } from "~/shared/tracking/DestructionRecord";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";
import classes from "./DestroyedPage.module.css";
import { MessageSkeleton } from "./MessageSkeleton";
import { Tracking } from "./Tracking";

interface DestroyedPageProps {
  messageId: string;
  /** How opening it was refused. */
  problem: ProblemError;
  /** What is shown where it is not a message of the reader's own that was destroyed. */
  otherwise: ReactNode;
}

/** In place of a sent message whose content is gone: the record of that, and who had read it. */
export function DestroyedPage({ messageId, problem, otherwise }: DestroyedPageProps) {
  const { t } = useLingui();
  const certificate = useQuery({
    ...getDestructionCertificateOptions({ path: { id: messageId } }),
    retry: false,
  });
  const refused = certificate.isError ? toProblem(certificate.error).status : null;
  const destroyed = problem.code === "message_destroyed";
  // Whoever deletes their copy for good has no such message any more, whether its content went with it or not.
  if (!destroyed && certificate.isPending) return <MessageSkeleton />;
  if (refused === 403 || refused === 404 || (refused === 409 && !destroyed)) return otherwise;
  return (
    <>
      <div role="alert" className={classes.page}>
        <EmptyState order={1} icon={IconFileOff} title={t`This message is no longer kept`}>
          <Trans>Its content was destroyed, and nobody can bring it back.</Trans>
        </EmptyState>
      </div>
      <section className={classes.card} aria-labelledby="certificate">
        <h2 className={classes.title} id="certificate">
          <IconCertificate size={20} stroke={1.7} aria-hidden />
          <Trans>Record of destruction</Trans>
        </h2>
        {certificate.isPending && <SkeletonRows rows={2} />}
        {refused === 409 && (
          <p className={classes.text}>
            <Trans>The content is being destroyed. The record appears here within minutes.</Trans>
          </p>
        )}
        {certificate.isError && refused !== 409 && (
          <ErrorState error={certificate.error} onRetry={() => void certificate.refetch()} />
        )}
        {certificate.isSuccess && <DestructionRecord certificate={certificate.data} />}
      </section>
      <Tracking messageId={messageId} live={false} />
    </>
  );
}
