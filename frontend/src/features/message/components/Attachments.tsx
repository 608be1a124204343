import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconDownload, IconLock } from "@tabler/icons-react";
import type { Attachment, MessageView } from "~/api/gen/types.gen";
import { formatBytes } from "~/shared/format";
import { paths } from "~/shared/paths";
import { FileIcon } from "~/shared/ui/FileIcon";
import classes from "./Attachments.module.css";

/** The files of a message, to download where its definition allows it. */
export function Attachments({ message }: { message: MessageView }) {
  const { attachments, can } = message;
  if (attachments.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>
        <Plural value={attachments.length} one="# attachment" other="# attachments" />
        {!can.download && (
          <span className={classes.locked}>
            <IconLock size={14} aria-hidden />
            <Trans>The sender does not allow downloads.</Trans>
          </span>
        )}
      </h2>
      <ul className={classes.cards}>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <AttachmentCard
              attachment={attachment}
              href={can.download ? paths.attachment(message.id, attachment.id) : null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AttachmentCard({ attachment, href }: { attachment: Attachment; href: string | null }) {
  const { t } = useLingui();
  const { name, media_type, size_bytes } = attachment;
  const content = (
    <>
      <FileIcon mediaType={media_type} />
      <span className={classes.text}>
        <span className={classes.name}>{name}</span>
        <span className={classes.size}>{formatBytes(size_bytes)}</span>
      </span>
    </>
  );
  if (href === null) return <div className={classes.card}>{content}</div>;
  return (
    <a className={classes.card} href={href} download={name} title={t`Download ${name}`}>
      {content}
      <IconDownload className={classes.download} size={18} stroke={1.7} aria-hidden />
    </a>
  );
}
