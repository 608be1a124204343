import { Trans, useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { getMessageQueryKey, recallMessageMutation } from "~/api/gen/@tanstack/react-query.gen";
import type { MessageView } from "~/api/gen/types.gen";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";
import { infoToast, problemToast } from "~/shared/ui/toast";
import classes from "./RecallDialog.module.css";

const REASON_LENGTH = 500;

interface RecallDialogProps {
  message: MessageView;
  onClose: () => void;
}

/** Asks before a message is taken back: which one, what it reaches, and that there is no way back. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function RecallDialog({ message, onClose }: RecallDialogProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const recall = useMutation({
    ...recallMessageMutation(),
    onSuccess: (recalled) => {
      client.setQueryData(getMessageQueryKey({ path: { id: message.id } }), recalled);
      infoToast(t`The message was recalled`);
      onClose();
    },
    onError: problemToast,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [{ _id: "listMailboxItems" }] }),
        client.invalidateQueries({ queryKey: [{ _id: "getMessageTracking" }] }),
      ]),
  });
  const confirm = () =>
    recall.mutate({
      path: { id: message.id },
      body: reason.trim() === "" ? {} : { reason: reason.trim() },
    });
  return (
    <Dialog opened onClose={onClose} title={t`Recall this message?`}>
      <p className={classes.subject}>{message.subject || t`(no subject)`}</p>
      <ul className={classes.facts}>
        <li>
          <Trans>It disappears at once for everyone, even where it is open.</Trans>
        </li>
        <li>
          <Trans>
            It does not reach replies that quote it, files already downloaded, or what someone
            remembers.
          </Trans>
        </li>
        {message.mail_copied && (
          <li>
            <Trans>
              It takes the copy out of your Inbox. A copy that is already at your mail server stays
              there.
            </Trans>
          </li>
        )}
        <li>
          <strong>
            <Trans>It cannot be undone.</Trans>
          </strong>{" "}
          <Trans>To share it again, send it again as new.</Trans>
        </li>
      </ul>
      <Textarea
        data-autofocus
        label={t`Reason (optional)`}
        description={t`Recipients see it when they try to open the message.`}
        maxLength={REASON_LENGTH}
        autosize
        minRows={2}
        maxRows={6}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DialogButtons
        onCancel={onClose}
        confirm={t`Recall the message`}
        onConfirm={confirm}
        busy={recall.isPending}
      />
    </Dialog>
  );
}
