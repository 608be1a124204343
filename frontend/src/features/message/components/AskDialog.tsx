import { Trans, useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { requestExtensionMutation } from "~/api/gen/@tanstack/react-query.gen";
import { toProblem } from "~/api/problemError";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";
import { infoToast } from "~/shared/ui/toast";
import classes from "./AskDialog.module.css";

const NOTE_LENGTH = 500;

interface AskDialogProps {
  messageId: string;
  onClose: () => void;
}

/** Asks the sender for more time, with a few words if one likes. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function AskDialog({ messageId, onClose }: AskDialogProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [note, setNote] = useState("");
  const ask = useMutation({
    ...requestExtensionMutation(),
    onSuccess: () => {
      infoToast(t`The sender is asked; you get a mail with the answer`);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: [{ _id: "listExtensionRequests" }] }),
  });
  const problem = ask.error === null ? null : toProblem(ask.error);
  const text = note.trim();
  const confirm = () =>
    ask.mutate({ path: { id: messageId }, body: text === "" ? {} : { note: text } });
  return (
    <Dialog opened onClose={onClose} title={t`Ask for more time?`}>
      <p className={classes.text}>
        <Trans>
          The sender gets a mail and decides. Until then nothing changes about the message.
        </Trans>
      </p>
      <Textarea
        label={t`A few words to the sender (optional)`}
        description={t`Only the sender can read them.`}
        maxLength={NOTE_LENGTH}
        autosize
        minRows={2}
        maxRows={6}
        value={note}
        error={fieldText(problem, "/note")}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormProblem error={problem} fields={["/note"]} />
      <DialogButtons
        onCancel={onClose}
        confirm={t`Ask the sender`}
        onConfirm={confirm}
        busy={ask.isPending}
        danger={false}
      />
    </Dialog>
  );
}
