import { Trans, useLingui } from "@lingui/react/macro";
import { Kbd, Switch } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { setShortcutsEnabled, shortcutsEnabled, useShortcuts } from "~/shared/shortcuts";
import { Dialog } from "./Dialog";
import classes from "./ShortcutSheet.module.css";

/** All single-key shortcuts, on `?`; and the switch that turns them off. */
export function ShortcutSheet() {
  const { t } = useLingui();
  const [opened, { open, close }] = useDisclosure(false);
  const [enabled, setEnabled] = useState(shortcutsEnabled);
  useShortcuts({ "?": open });
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
    <Dialog opened={opened} onClose={close} title={t`Keyboard`}>
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
