import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import classes from "./DialogButtons.module.css";

interface DialogButtonsProps {
  onCancel: () => void;
  /** What the button does, in its own words: never "OK". */
  confirm: string;
  onConfirm: () => void;
  busy?: boolean;
  danger?: boolean;
}

/** The two ways out of a dialog that asks something. */
export function DialogButtons(props: DialogButtonsProps) {
  const { onCancel, confirm, onConfirm, busy = false, danger = true } = props;
  return (
    <div className={classes.buttons}>
      <Button variant="default" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
      <Button color={danger ? "red" : "brand"} loading={busy} onClick={onConfirm}>
        {confirm}
      </Button>
    </div>
  );
}
