import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { setMessageExpiries } from "~/api/gen/sdk.gen";
import type { SeveralResults } from "~/api/gen/types.gen";
import { ProblemError } from "~/api/problemError";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { dayStart } from "~/shared/console/days";
import classes from "./SelectionBar.module.css";

interface ExpiryDialogProps {
  ids: readonly string[];
  opened: boolean;
  onClose: () => void;
  onDone: (results: SeveralResults) => unknown;
}

/** Asks until when messages can be read: to the end of a day. */
export function ExpiryDialog({ ids, opened, onClose, onDone }: ExpiryDialogProps) {
  const { t } = useLingui();
  const [day, setDay] = useState("");
  const count = ids.length;
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      danger={false}
      title={plural(count, {
        one: "Set the expiry of this message?",
        other: "Set the expiry of # messages?",
      })}
      confirm={plural(count, {
        one: "Set the expiry",
        other: "Set the expiry of # messages",
      })}
      onConfirm={async () => {
        const expires_at = dayStart(day, 1);
        if (expires_at === null) throw new ProblemError({ code: "empty", status: 422 });
        await onDone(await setMessageExpiries({ body: { message_ids: [...ids], expires_at } }));
      }}
    >
      <p className={classes.text}>
        <Trans>
          Earlier or later than now, also for what has expired, as long as it is kept and was not
          recalled. The sender’s own extension stays as it is.
        </Trans>
      </p>
      <TextInput
        type="date"
        label={t`Last day`}
        description={t`Until the end of this day.`}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
