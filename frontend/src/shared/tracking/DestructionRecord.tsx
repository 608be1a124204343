import { Plural, Trans } from "@lingui/react/macro";
import type { DestructionCertificate } from "~/api/gen/types.gen";
import { formatBytes, formatDateTime } from "~/shared/format";
import classes from "./DestructionRecord.module.css";

/** The record of a destruction: of which message, what went, when, why, and what remains. */
export function DestructionRecord({ certificate }: { certificate: DestructionCertificate }) {
  return (
    <dl className={classes.facts}>
      <dt>
        <Trans>Message</Trans>
      </dt>
      <dd>
        {certificate.reference}
        <br />
        <Trans>
          Sent <time dateTime={certificate.sent_at}>{formatDateTime(certificate.sent_at)}</time>
        </Trans>
      </dd>
      <dt>
        <Trans>What</Trans>
      </dt>
      <dd>
        <What certificate={certificate} />
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
        <Why certificate={certificate} />
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

function What({ certificate }: { certificate: DestructionCertificate }) {
  const { attachment_count: attachments, size_bytes } = certificate;
  const size = formatBytes(size_bytes);
  if (attachments === 0) {
    return <Trans>The key of the message, and with it subject and text ({size})</Trans>;
  }
  return (
    <Plural
      value={attachments}
      one={`The key of the message, and with it subject, text and # attachment (${size})`}
      other={`The key of the message, and with it subject, text and # attachments (${size})`}
    />
  );
}

function Why({
  certificate: { rule, retention_days: days },
}: {
  certificate: DestructionCertificate;
}) {
  if (rule === "retention_ended" && days !== null) {
    return (
      <Plural
        value={days}
        one="Messages are kept for # day, which was over"
        other="Messages are kept for # days, which were over"
      />
    );
  }
  return <Trans>It had ended, and its sender deleted the last copy for good</Trans>;
}
