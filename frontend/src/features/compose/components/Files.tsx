import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, FileButton, Progress } from "@mantine/core";
import { IconPaperclip, IconReload, IconX } from "@tabler/icons-react";
import { useRef } from "react";
import { formatBytes } from "~/shared/format";
import { problemText } from "~/shared/problem";
import { FileIcon } from "~/shared/ui/FileIcon";
import { bytesOf, type DraftFile, type useAttachments } from "../useAttachments";
import classes from "./Files.module.css";

interface FilesProps {
  attachments: ReturnType<typeof useAttachments>;
  limitBytes: number;
}

/** The files of a draft: how much fits, what is there, what is on its way, and what did not get in. */
export function Files({ attachments, limitBytes }: FilesProps) {
  const { t } = useLingui();
  const reset = useRef<() => void>(null);
  const { files, add, retry, remove } = attachments;
  const used = bytesOf(files);
  return (
    <section className={classes.files} aria-label={t`Attachments`}>
      <div className={classes.head}>
        <FileButton
          multiple
          resetRef={reset}
          onChange={(chosen) => {
            add(chosen);
            // The same file may be chosen again after it was removed.
            reset.current?.();
          }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="sm"
              leftSection={<IconPaperclip size={17} stroke={1.7} aria-hidden />}
            >
              <Trans>Attach files</Trans>
            </Button>
          )}
        </FileButton>
        <span className={classes.limit}>
          {used === 0 ? (
            <Trans>
              <span className={classes.dropping}>or drop them here · </span>up to{" "}
              {formatBytes(limitBytes)} in all
            </Trans>
          ) : (
            <Trans>
              {formatBytes(used)} of {formatBytes(limitBytes)}
            </Trans>
          )}
        </span>
      </div>
      {files.length > 0 && (
        <ul className={classes.list}>
          {files.map((file) => (
            <FileRow
              key={file.key}
              file={file}
              limitBytes={limitBytes}
              onRetry={retry}
              onRemove={() => void remove(file)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FileRowProps {
  file: DraftFile;
  limitBytes: number;
  onRetry: (key: string, file: File) => void;
  onRemove: () => void;
}

function FileRow({ file, limitBytes, onRetry, onRemove }: FileRowProps) {
  const { t } = useLingui();
  const { name, type, size } = describe(file);
  const tooLarge = file.state === "failed" && file.problem.code === "message_too_large";
  return (
    <li className={classes.file} data-failed={file.state === "failed" || undefined}>
      <FileIcon mediaType={type} />
      <span className={classes.text}>
        <span className={classes.name}>{name}</span>
        {file.state === "failed" ? (
          <span className={classes.error} role="alert">
            {tooLarge
              ? t`${formatBytes(size)} is too much: a message holds ${formatBytes(limitBytes)} in all.`
              : problemText(file.problem)}
          </span>
        ) : (
          <span className={classes.size}>{formatBytes(size)}</span>
        )}
        {file.state === "sending" && (
          <Progress
            className={classes.progress}
            value={file.fraction * 100}
            size="xs"
            aria-label={t`Uploading ${name}`}
          />
        )}
      </span>
      {file.state === "failed" && !tooLarge && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Try again: ${name}`}
          title={t`Try again`}
          onClick={() => onRetry(file.key, file.file)}
        >
          <IconReload size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={file.state === "sending" ? t`Cancel: ${name}` : t`Remove: ${name}`}
        onClick={onRemove}
      >
        <IconX size={17} stroke={1.7} aria-hidden />
      </ActionIcon>
    </li>
  );
}

function describe(file: DraftFile): { name: string; type: string; size: number } {
  if (file.state === "there") {
    const { name, media_type, size_bytes } = file.attachment;
    return { name, type: media_type, size: size_bytes };
  }
  return file.file;
}
