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
  currentId: () => string | null;
  /** Whether nothing was written: then nothing is kept. */
  isBlank: () => boolean;
  uploading: boolean;
}

/** Saves before the writer goes elsewhere, and asks only if that fails. */
export function LeaveGuard({ saver, leaving, currentId, isBlank, uploading }: LeaveGuardProps) {
  const { t } = useLingui();
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: () => !leaving.current && (saver.state() !== "saved" || uploading),
    shouldBlockFn: async () => {
      if (leaving.current) return false;
      if (isBlank()) {
        saver.stop();
        // What was written first and taken out again may still be on its way.
        await saver.flush();
        const id = currentId();
        // An empty draft left over is no loss, and one that stays no harm.
        if (id !== null) await deleteDraft({ path: { id } }).catch(() => undefined);
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
