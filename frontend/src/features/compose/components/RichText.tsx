import "@mantine/tiptap/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { RichTextEditor } from "@mantine/tiptap";
import { Placeholder } from "@tiptap/extension-placeholder";
import { useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { useEffectEvent } from "react";
import classes from "./RichText.module.css";

interface RichTextProps {
  /** What it begins with; later values are the editor's own. */
  html: string;
  onChange: (html: string) => void;
  label: string;
  autoFocus: boolean;
}

/** The text of a message, with the formatting that mail programs agree on. */
export function RichText({ html, onChange, label, autoFocus }: RichTextProps) {
  const { t } = useLingui();
  const changed = useEffectEvent(onChange);
  const editor = useEditor({
    // Its style sheet is ours: the page's policy allows no injected one.
    injectCSS: false,
    autofocus: autoFocus ? "start" : false,
    extensions: [
      StarterKit.configure({
        codeBlock: false,
        code: false,
        heading: { levels: [2, 3] },
        link: { openOnClick: false, protocols: ["mailto"], defaultProtocol: "https" },
      }),
      Placeholder.configure({ placeholder: t`Write your message` }),
    ],
    content: html,
    editorProps: { attributes: { "aria-label": label, role: "textbox", "aria-multiline": "true" } },
    onUpdate: ({ editor: current }) => changed(current.isEmpty ? "" : current.getHTML()),
  });
  return (
    <RichTextEditor
      editor={editor}
      labels={useLabels()}
      variant="subtle"
      classNames={{ root: classes.root, toolbar: classes.toolbar, content: classes.content }}
    >
      <RichTextEditor.Toolbar role="toolbar" aria-label={t`Formatting`}>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
          <RichTextEditor.Underline />
          <RichTextEditor.Strikethrough />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.H2 />
          <RichTextEditor.BulletList />
          <RichTextEditor.OrderedList />
          <RichTextEditor.Blockquote />
          <RichTextEditor.Link />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.ClearFormatting />
          <RichTextEditor.Undo />
          <RichTextEditor.Redo />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content />
    </RichTextEditor>
  );
}

function useLabels() {
  const { t } = useLingui();
  return {
    boldControlLabel: t`Bold`,
    italicControlLabel: t`Italic`,
    underlineControlLabel: t`Underlined`,
    strikeControlLabel: t`Struck through`,
    h2ControlLabel: t`Heading`,
    bulletListControlLabel: t`Bulleted list`,
    orderedListControlLabel: t`Numbered list`,
    blockquoteControlLabel: t`Quotation`,
    linkControlLabel: t`Link`,
    clearFormattingControlLabel: t`Remove formatting`,
    undoControlLabel: t`Undo`,
    redoControlLabel: t`Redo`,
    linkEditorInputLabel: t`Address of the link`,
    linkEditorInputPlaceholder: "https://example.com/",
    linkEditorExternalLink: t`Open the link in a new tab`,
    linkEditorInternalLink: t`Open the link in the same tab`,
    linkEditorSave: t`Save`,
  };
}
