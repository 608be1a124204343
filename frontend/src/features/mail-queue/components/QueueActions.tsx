import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dropMails, retryMails } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast, problemToast } from "~/shared/ui/toast";

/** As many as the API takes at once. */
const AT_ONCE = 100;

interface QueueActionsProps {
  selected: ReadonlySet<string>;
  onDone: () => void;
}

/** What can be done with the mails that are ticked. */
export function QueueActions({ selected, onDone }: QueueActionsProps) {
  const { t } = useLingui();
  const [asked, { open, close }] = useDisclosure(false);
  const done = useDone(onDone);
  const ids = [...selected];
  const reason =
    ids.length === 0
      ? t`Tick the mails first.`
      : ids.length > AT_ONCE
        ? t`At most ${AT_ONCE} mails at once.`
        : null;
  const retry = useMutation({
    mutationFn: () => retryMails({ body: { mail_ids: ids } }),
    onSuccess: async ({ changed_ids }) => {
      const tried = changed_ids.length;
      const all = ids.length;
      infoToast(
        tried === 0
          ? t`None of these waits any more. To reach a recipient again, send a fresh link.`
          : t`Trying again: ${tried} of ${all}`,
      );
      await done();
    },
    onError: problemToast,
  });
  return (
    <>
      <ReasonedButton
        variant="light"
        align="end"
        reason={reason}
        loading={retry.isPending}
        onClick={() => retry.mutate()}
      >
        <Trans>Try again now</Trans>
      </ReasonedButton>
      <ReasonedButton variant="default" align="end" reason={reason} onClick={open}>
        <Trans>Drop…</Trans>
      </ReasonedButton>
      {asked && <DropDialog ids={ids} onClose={close} onDone={done} />}
    </>
  );
}

interface DropDialogProps {
  ids: string[];
  onClose: () => void;
  onDone: () => Promise<void>;
}

function DropDialog({ ids, onClose, onDone }: DropDialogProps) {
  const { t } = useLingui();
  const [why, setWhy] = useState("");
  const [missing, setMissing] = useState(false);
  const count = ids.length;
  const drop = useMutation({
    mutationFn: () => dropMails({ body: { mail_ids: ids, reason: why } }),
    onSuccess: async ({ changed_ids }) => {
      const dropped = changed_ids.length;
      onClose();
      infoToast(t`Dropped: ${dropped} of ${count}`);
      await onDone();
    },
  });
  const fault = drop.error === null ? null : fieldText(toProblem(drop.error), "/reason");
  return (
    <Dialog
      opened
      onClose={onClose}
      title={count === 1 ? t`Drop this mail?` : t`Drop ${count} mails?`}
    >
      <p>
        <Trans>
          What still waits is given up and cannot be sent any more; the sender of a message sees
          that its recipient was not told, and why. What could not be delivered leaves this list.
        </Trans>
      </p>
      <TextInput
        data-autofocus
        label={t`Reason`}
        maxLength={200}
        value={why}
        error={missing && why.trim() === "" ? t`Say why: the sender reads it.` : fault}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <FormProblem error={drop.error} fields={["/reason"]} />
      <DialogButtons
        onCancel={onClose}
        confirm={count === 1 ? t`Drop the mail` : t`Drop ${count} mails`}
        busy={drop.isPending}
        onConfirm={() => {
          setMissing(true);
          if (why.trim() !== "") drop.mutate();
        }}
      />
    </Dialog>
  );
}

function useDone(onDone: () => void): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    onDone();
    await Promise.all(
      ["listMailQueue", "getMailQueueAlarm"].map((_id) =>
        queryClient.invalidateQueries({ queryKey: [{ _id }] }),
      ),
    );
  };
}
