import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { getDraft } from "~/api/gen/sdk.gen";
import { Dialog } from "~/shared/ui/Dialog";
import { problemToast } from "~/shared/ui/toast";
import type { Autosaver, SaveState } from "../autosave";
import classes from "./Dialog.module.css";

interface ConflictDialogProps {
  currentId: () => string | null;
  state: SaveState;
  saver: Autosaver;
  onReload: () => void;
}

/** Two windows wrote the same draft: nobody but the writer knows which one is right. */
export function ConflictDialog({ currentId, state, saver, onReload }: ConflictDialogProps) {
  const { t } = useLingui();
  const keep = useMutation({
    mutationFn: async () => {
      const id = currentId();
      return id !== null && saver.overwrite((await getDraft({ path: { id } })).version);
    },
    onError: problemToast,
  });
  return (
    <Dialog
      opened={state === "conflict"}
      onClose={() => undefined}
      mustAnswer
      title={t`This draft was changed in another window`}
    >
      <p className={classes.text}>
        <Trans>Which one do you want to go on with? The other one is lost.</Trans>
      </p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={() => {
            saver.stop();
            onReload();
          }}
        >
          <Trans>Take the other version</Trans>
        </Button>
        <Button loading={keep.isPending} onClick={() => keep.mutate()}>
          <Trans>Keep this version</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
