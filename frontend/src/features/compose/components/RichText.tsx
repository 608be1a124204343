import { useLingui } from "@lingui/react/macro";
import { Placeholder } from "@tiptap/extension-placeholder";
import { EditorContent, useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { useEffectEvent } from "react";
import { FormatBar } from "./FormatBar";
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
    <div>
      <FormatBar editor={editor} />
      <EditorContent className={classes.content} editor={editor} />
    </div>
  );
}
