import { useLingui } from "@lingui/react/macro";
import type { SaveState } from "../autosave";
import classes from "../ComposeScreen.module.css";

/** Whether what is on the screen is safe, in words, for eyes and ears. */
export function SaveStatus({ state, begun }: { state: SaveState; begun: boolean }) {
  const { t } = useLingui();
  const texts: Record<SaveState, string> = {
    saved: t`Saved`,
    waiting: t`Saving…`,
    saving: t`Saving…`,
    failed: t`Not saved yet. It is tried again.`,
    conflict: t`Changed in another window`,
    missing: t`This draft is gone`,
  };
  return (
    <span className={classes.status} role="status" data-state={state}>
      {state === "saved" && !begun ? "" : texts[state]}
    </span>
  );
}
