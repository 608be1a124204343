import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import { useState } from "react";
import { recallMessages } from "~/api/gen/sdk.gen";
import type { SeveralResults } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import classes from "./SelectionBar.module.css";

const REASON_LENGTH = 500;

interface RecallDialogProps {
  ids: readonly string[];
  opened: boolean;
  onClose: () => void;
  onDone: (results: SeveralResults) => unknown;
}

/** Asks before messages are taken back: how many, what it reaches, and that there is no way back. */
export function RecallDialog({ ids, opened, onClose, onDone }: RecallDialogProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  const count = ids.length;
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={plural(count, { one: "Recall this message?", other: "Recall # messages?" })}
      confirm={plural(count, { one: "Recall the message", other: "Recall # messages" })}
      onConfirm={async () => {
        const why = reason.trim();
        const body = { message_ids: [...ids], ...(why !== "" && { reason: why }) };
        await onDone(await recallMessages({ body }));
        setReason("");
      }}
    >
      <p className={classes.text}>
        <Plural
          value={count}
          one="It disappears at once for all recipients, also for who has it open. Replies that quote it and files already downloaded stay."
          other="They disappear at once for all recipients, also for who has one open. Replies that quote them and files already downloaded stay."
        />{" "}
        <strong>
          <Trans>It cannot be undone.</Trans>
        </strong>
      </p>
      <Textarea
        label={t`Reason (optional)`}
        description={t`Recipients see it when they try to open the message.`}
        maxLength={REASON_LENGTH}
        autosize
        minRows={2}
        maxRows={6}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
