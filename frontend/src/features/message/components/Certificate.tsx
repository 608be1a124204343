import { Plural, Trans } from "@lingui/react/macro";
import { IconCertificate } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getDestructionCertificateOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { DestructionCertificate } from "~/api/gen/types.gen";
import { toProblem } from "~/api/problemError";
import { formatBytes, formatDateTime } from "~/shared/format";
import { ErrorState } from "~/shared/ui/ErrorState";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";
import classes from "./Certificate.module.css";

/** What remains of a sent message for its sender: the record that its content was destroyed. */
export function Certificate({ messageId }: { messageId: string }) {
  const certificate = useQuery({
    ...getDestructionCertificateOptions({ path: { id: messageId } }),
    retry: false,
  });
  const refused = certificate.isError ? toProblem(certificate.error).status : null;
  // Not theirs: nothing is said about it.
  if (refused === 403 || refused === 404) return null;
  return (
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
      {certificate.isSuccess && <Record certificate={certificate.data} />}
    </section>
  );
}

function Record({ certificate }: { certificate: DestructionCertificate }) {
  const { attachment_count: attachments, retention_days: days, size_bytes: size } = certificate;
  return (
    <dl className={classes.facts}>
      <dt>
        <Trans>What</Trans>
      </dt>
      <dd>
        {attachments === 0 ? (
          <Trans>The key of the message, and with it subject and text ({formatBytes(size)})</Trans>
        ) : (
          <>
            <Trans>The key of the message, and with it subject, text and</Trans>{" "}
            <Plural value={attachments} one="# attachment" other="# attachments" /> (
            {formatBytes(size)})
          </>
        )}
      </dd>
      <dt>
        <Trans>When</Trans>
      </dt>
      <dd>
        <time dateTime={certificate.destroyed_at}>{formatDateTime(certificate.destroyed_at)}</time>
      </dd>
      <dt>
        <Trans>Why</Trans>
      </dt>
      <dd>
        {certificate.rule === "retention_ended" && days !== null ? (
          <Plural
            value={days}
            one="Messages are kept for # day, which was over"
            other="Messages are kept for # days, which were over"
          />
        ) : (
          <Trans>It had ended, and its sender deleted the last copy for good</Trans>
        )}
      </dd>
      <dt>
        <Trans>What remains</Trans>
      </dt>
      <dd>
        <Trans>Who it was sent to, and who has opened it</Trans>
      </dd>
    </dl>
  );
}
