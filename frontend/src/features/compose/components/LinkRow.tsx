import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import classes from "./FormatBar.module.css";

/** Asks where the selected text shall lead; an empty address takes the link away. */
export function LinkRow({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useLingui();
  const [address, setAddress] = useState(() => currentAddress(editor));
  const field = useFocusOnMount<HTMLInputElement>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form of the message stands around this one.
    event.stopPropagation();
    const link = editor.chain().focus().extendMarkRange("link");
    if (address.trim() === "") link.unsetLink().run();
    else link.setLink({ href: withScheme(address.trim()) }).run();
    onDone();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    editor.commands.focus();
    onDone();
  };

  return (
    <form className={classes.link} onSubmit={submit} onKeyDown={leave}>
      <TextInput
        ref={field}
        className={classes.address}
        size="sm"
        aria-label={t`Address of the link`}
        placeholder="https://example.com/"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button type="submit" size="sm">
        <Trans>Save</Trans>
      </Button>
    </form>
  );
}

function currentAddress(editor: Editor): string {
  const href: unknown = editor.getAttributes("link").href;
  return typeof href === "string" ? href : "";
}

/** What people type is mostly without its scheme. */
export function withScheme(address: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return address.includes("@") && !address.includes("/")
    ? `mailto:${address}`
    : `https://${address}`;
}
