import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import type { RefObject } from "react";
import { deleteDraft } from "~/api/gen/sdk.gen";
import { Dialog } from "~/shared/ui/Dialog";
import type { Autosaver } from "../autosave";
import classes from "./Dialog.module.css";

interface LeaveGuardProps {
  saver: Autosaver;
  leaving: RefObject<boolean>;
  draftId: string;
  /** Whether nothing was written: then nothing is kept. */
  blank: boolean;
  uploading: boolean;
}

/** Saves before the writer goes elsewhere, and asks only if that fails. */
export function LeaveGuard({ saver, leaving, draftId, blank, uploading }: LeaveGuardProps) {
  const { t } = useLingui();
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: () => !leaving.current && (saver.state() !== "saved" || uploading),
    shouldBlockFn: async () => {
      if (leaving.current) return false;
      if (blank) {
        saver.stop();
        // An empty draft left over is no loss, and one that stays no harm.
        await deleteDraft({ path: { id: draftId } }).catch(() => undefined);
        return false;
      }
      return uploading || !(await saver.flush());
    },
  });
  return (
    <Dialog
      opened={blocker.status === "blocked"}
      onClose={() => blocker.reset?.()}
      title={uploading ? t`A file is still on its way` : t`This draft is not saved`}
    >
      <p className={classes.text}>
        {uploading ? (
          <Trans>If you leave now, what has not arrived is not attached.</Trans>
        ) : (
          <Trans>If you leave now, your last changes are lost.</Trans>
        )}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          <Trans>Leave</Trans>
        </Button>
        <Button onClick={() => blocker.reset?.()}>
          <Trans>Stay here</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
