import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconClearFormatting,
  IconH2,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconStrikethrough,
  IconUnderline,
} from "@tabler/icons-react";
import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import classes from "./FormatBar.module.css";
import { LinkRow } from "./LinkRow";

interface Control {
  label: string;
  icon: Icon;
  run: () => void;
  /** Whether it is on where the cursor stands; left out for what is done once. */
  pressed?: boolean;
  disabled?: boolean;
}

/** Formatting, with what is on at the cursor shown and said. */
export function FormatBar({ editor }: { editor: Editor }) {
  const { t } = useLingui();
  const [linking, setLinking] = useState(false);
  const groups = useControls(editor, () => setLinking(true));
  return (
    <div className={classes.bar}>
      <div className={classes.controls} role="toolbar" aria-label={t`Formatting`}>
        {groups.map((controls) => (
          <div className={classes.group} key={controls[0]?.label}>
            {controls.map((control) => (
              <ControlButton key={control.label} {...control} />
            ))}
          </div>
        ))}
      </div>
      {linking && <LinkRow editor={editor} onDone={() => setLinking(false)} />}
    </div>
  );
}

function ControlButton({ label, icon: ControlIcon, run, pressed, disabled = false }: Control) {
  return (
    <ActionIcon
      className={classes.control}
      variant="subtle"
      color="gray"
      size="md"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <ControlIcon size={18} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
}

function useControls(editor: Editor, startLink: () => void): Control[][] {
  const { t } = useLingui();
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive("bold"),
      italic: current.isActive("italic"),
      underline: current.isActive("underline"),
      strike: current.isActive("strike"),
      heading: current.isActive("heading", { level: 2 }),
      bullets: current.isActive("bulletList"),
      numbers: current.isActive("orderedList"),
      quote: current.isActive("blockquote"),
      link: current.isActive("link"),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  });
  const act = () => editor.chain().focus();
  return [
    [
      { label: t`Bold`, icon: IconBold, pressed: on.bold, run: () => act().toggleBold().run() },
      {
        label: t`Italic`,
        icon: IconItalic,
        pressed: on.italic,
        run: () => act().toggleItalic().run(),
      },
      {
        label: t`Underlined`,
        icon: IconUnderline,
        pressed: on.underline,
        run: () => act().toggleUnderline().run(),
      },
      {
        label: t`Struck through`,
        icon: IconStrikethrough,
        pressed: on.strike,
        run: () => act().toggleStrike().run(),
      },
    ],
    [
      {
        label: t`Heading`,
        icon: IconH2,
        pressed: on.heading,
        run: () => act().toggleHeading({ level: 2 }).run(),
      },
      {
        label: t`Bulleted list`,
        icon: IconList,
        pressed: on.bullets,
        run: () => act().toggleBulletList().run(),
      },
      {
        label: t`Numbered list`,
        icon: IconListNumbers,
        pressed: on.numbers,
        run: () => act().toggleOrderedList().run(),
      },
      {
        label: t`Quotation`,
        icon: IconBlockquote,
        pressed: on.quote,
        run: () => act().toggleBlockquote().run(),
      },
      { label: t`Link`, icon: IconLink, pressed: on.link, run: startLink },
    ],
    [
      {
        label: t`Remove formatting`,
        icon: IconClearFormatting,
        run: () => act().unsetAllMarks().clearNodes().run(),
      },
      {
        label: t`Undo`,
        icon: IconArrowBackUp,
        disabled: !on.canUndo,
        run: () => act().undo().run(),
      },
      {
        label: t`Redo`,
        icon: IconArrowForwardUp,
        disabled: !on.canRedo,
        run: () => act().redo().run(),
      },
    ],
  ];
}
