import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "~/api/client";
import type { MessageView } from "~/api/gen/types.gen";
import { formatDateTime } from "~/shared/format";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";
import { daysIn, endOn, type Preset, presetsIn, roomOf } from "../extension";
import classes from "./ExtendDialog.module.css";

interface ExtendDialogProps {
  message: MessageView;
  extension: NonNullable<MessageView["extension"]>;
  busy: boolean;
  onChoose: (expiresAt: string) => void;
  onClose: () => void;
}

/** Asks until when a message is to be readable: one of a few dates, or any day there is room for. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function ExtendDialog(props: ExtendDialogProps) {
  const { message, extension, busy, onChoose, onClose } = props;
  const { t } = useLingui();
  const room = roomOf(message, extension, serverNow());
  const presets = presetsIn(room);
  const days = daysIn(room);
  const [choice, setChoice] = useState<Preset["id"] | "day">(presets[0]?.id ?? "latest");
  const [day, setDay] = useState(days?.min ?? "");
  const [refused, setRefused] = useState(false);
  const chosen =
    choice === "day" ? endOn(day, room) : (presets.find(({ id }) => id === choice)?.at ?? null);
  const names = {
    week: t`7 more days`,
    month: t`30 more days`,
    latest: t`As long as possible`,
  };
  const confirm = () => {
    if (chosen === null) setRefused(true);
    else onChoose(chosen.toISOString());
  };
  return (
    <Dialog opened onClose={onClose} title={t`Until when can it be read?`}>
      <p className={classes.now}>
        <Trans>Now: until {formatDateTime(message.expires_at)}</Trans>
        <br />
        <Trans>Latest possible: {formatDateTime(extension.latest_expiry)}</Trans>
      </p>
      <Radio.Group
        aria-label={t`Until when can it be read?`}
        value={choice}
        onChange={(value) => {
          const known = [...presets.map(({ id }) => id), "day" as const];
          setChoice(known.find((id) => id === value) ?? choice);
          setRefused(false);
        }}
      >
        <div className={classes.choices}>
          {presets.map(({ id, at }) => (
            <Radio
              key={id}
              value={id}
              label={names[id]}
              description={formatDateTime(at.toISOString())}
            />
          ))}
          {days !== null && <Radio value="day" label={t`Another day`} />}
        </div>
      </Radio.Group>
      {choice === "day" && days !== null && (
        <TextInput
          className={classes.day}
          type="date"
          label={t`Day`}
          description={t`At the same time of day as now.`}
          min={days.min}
          max={days.max}
          value={day}
          error={
            refused && chosen === null
              ? t`Choose a day after the present end and not past the latest possible one.`
              : null
          }
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      )}
      <p className={classes.once}>
        <Trans>
          This uses the one extension of the message. It counts for all its recipients, and cannot
          be taken back.
        </Trans>
      </p>
      <DialogButtons
        onCancel={onClose}
        confirm={t`Extend the message`}
        onConfirm={confirm}
        busy={busy}
        danger={false}
      />
    </Dialog>
  );
}
