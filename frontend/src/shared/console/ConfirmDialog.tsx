import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormProblem } from "~/shared/forms/FormProblem";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";
import classes from "./ConfirmDialog.module.css";

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** The question, with the name or the number of what it is about: "Recall 12 messages?" */
  title: string;
  /** What will be gone, and whether it can be undone. */
  children: ReactNode;
  /** What the button does, in its own words, with the number again: "Recall 12 messages". */
  confirm: string;
  /** Does it. A refusal is shown in the dialog, which then stays. */
  onConfirm: () => Promise<unknown>;
  /** Red; for what destroys or locks out (the default). */
  danger?: boolean;
}

/** Asks before something is destroyed; for anything else, do it and offer to undo it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, title, children, confirm, onConfirm, danger = true } = props;
  const act = useMutation({ mutationFn: onConfirm, onSuccess: onClose });
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={title}>
      <div className={classes.text}>{children}</div>
      <FormProblem error={act.error} />
      <DialogButtons
        onCancel={close}
        confirm={confirm}
        danger={danger}
        busy={act.isPending}
        onConfirm={() => act.mutate()}
      />
    </Dialog>
  );
}
