import { Trans, useLingui } from "@lingui/react/macro";
import { Kbd, Switch } from "@mantine/core";
import { useState } from "react";
import { setShortcutsEnabled, shortcutsEnabled } from "~/shared/shortcuts";
import { Dialog } from "./Dialog";
import classes from "./ShortcutDialog.module.css";

/** All single-key shortcuts, and the switch that turns them off. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function ShortcutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [enabled, setEnabled] = useState(shortcutsEnabled);
  const keys: [keys: string[], meaning: string][] = [
    [["j", "k"], t`Next and previous message in the list`],
    [["Enter"], t`Open the message`],
    [["Esc"], t`Close the message`],
    [["r"], t`Reply`],
    [["a"], t`Reply to all`],
    [["#"], t`Delete`],
    [["c"], t`Write a message`],
    [["/"], t`Search messages`],
    [["f"], t`Choose which messages to show`],
    [["?"], t`Show this page`],
  ];
  return (
    <Dialog opened onClose={onClose} title={t`Keyboard`}>
      <dl className={classes.keys}>
        {keys.map(([names, meaning]) => (
          <div className={classes.key} key={meaning}>
            <dt>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={<Trans>Use single keys as shortcuts</Trans>}
        checked={enabled}
        onChange={(event) => {
          setEnabled(event.currentTarget.checked);
          setShortcutsEnabled(event.currentTarget.checked);
        }}
      />
    </Dialog>
  );
}
