import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { type Icon, IconBolt, IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useState } from "react";
import { useOfferedActions } from "~/shared/console/paletteActions";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { Dialog } from "~/shared/ui/Dialog";
import classes from "./CommandPalette.module.css";
import { useSections } from "./useAreas";

interface Command {
  key: string;
  title: string;
  detail: string | undefined;
  icon: Icon;
  run: () => void;
}

/** Goes to any screen, or does what the screen offers, by typing a few letters. */
export function CommandPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog opened={opened} onClose={onClose} title={t`Go to or do …`}>
      {opened && <Commands onClose={onClose} />}
    </Dialog>
  );
}

function Commands({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const commands = useCommands().filter((command) => matches(command, typed));
  const current = Math.min(at, commands.length - 1);
  const optionId = (index: number) => `${listId}-${index}`;
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && commands.length > 0) {
      event.preventDefault();
      const next = (current + step + commands.length) % commands.length;
      setAt(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter") {
      event.preventDefault();
      run(commands[current]);
    }
  };
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={t`Go to or do …`}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={commands.length > 0 ? optionId(current) : undefined}
        aria-autocomplete="list"
        placeholder={t`Type a few letters`}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div className={classes.list} id={listId} role="listbox" aria-label={t`Screens and actions`}>
        {commands.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
          <div
            key={command.key}
            className={classes.command}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onClick={() => run(command)}
            onPointerMove={() => setAt(index)}
          >
            <command.icon size={18} stroke={1.7} aria-hidden />
            <span>{command.title}</span>
            <span className={classes.detail}>{command.detail}</span>
          </div>
        ))}
      </div>
      <div className={classes.none} role="status">
        {commands.length === 0 ? t`Nothing is called that.` : ""}
      </div>
    </>
  );
}

/** The screens that may be seen, then what the present one offers. */
function useCommands(): Command[] {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const sections = useSections();
  const actions = useOfferedActions();
  const screens = sections.flatMap(({ title, areas }) =>
    areas.map((area) => ({
      key: area.path,
      title: i18n._(area.title),
      detail: title === null ? undefined : i18n._(title),
      icon: area.icon,
      run: () => void navigate({ to: paths.console(account.slug, area.path) }),
    })),
  );
  const offered = actions.map((action) => ({
    key: action.title,
    title: action.title,
    detail: t`On this page`,
    icon: IconBolt,
    run: action.run,
  }));
  return [...offered, ...screens];
}

/** Each word typed is in the title or beside it. */
function matches(command: Command, typed: string): boolean {
  const text = `${command.title} ${command.detail ?? ""}`.toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
