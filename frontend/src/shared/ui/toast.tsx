import { t } from "@lingui/core/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { toProblem } from "~/api/problemError";
import { problemText } from "~/shared/problem";
import classes from "./toast.module.css";

/** How long a toast offers to do something. */
export const UNDO_MS = 8000;

/** Says that something is done, and offers to take it back for a few seconds. */
export function undoToast(text: string, undo: () => void): void {
  actionToast(text, t`Undo`, undo);
}

/** Says that something is done, and offers what one may want next. */
export function actionToast(text: string, label: string, action: () => void): void {
  const id = notifications.show({
    autoClose: UNDO_MS,
    withCloseButton: true,
    closeButtonProps: { "aria-label": t`Close` },
    role: "status",
    message: (
      <div className={classes.undo}>
        <span>{text}</span>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            action();
          }}
        >
          {label}
        </Button>
      </div>
    ),
  });
}

/** Says that something is done. */
export function infoToast(text: string): void {
  notifications.show({
    message: text,
    role: "status",
    closeButtonProps: { "aria-label": t`Close` },
  });
}

/** Says why an action outside a form was not done. */
export function problemToast(error: unknown): void {
  notifications.show({
    color: "red",
    message: problemText(toProblem(error)),
    role: "alert",
    autoClose: UNDO_MS,
    closeButtonProps: { "aria-label": t`Close` },
  });
}
