import { useLingui } from "@lingui/react/macro";
import { CloseButton, Kbd, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useParams, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { mailFolders } from "~/shared/paths";
import { useShortcuts } from "~/shared/shortcuts";
import { useSearchNavigation } from "../search";
import classes from "./SearchBox.module.css";

/** Where one types what to look for; the answer takes the place of the list. */
export function SearchBox({ slug }: { slug: string }) {
  const { t } = useLingui();
  const params = useParams({ strict: false });
  const { q, ...search } = useSearch({ strict: false });
  const folder = mailFolders.find((name) => name === params.folder) ?? "inbox";
  const { show, leave } = useSearchNavigation(slug, folder);
  const [text, setText] = useState(q ?? "");
  const input = useRef<HTMLInputElement>(null);

  // The address has changed by other means: back, a link, another folder.
  useEffect(() => setText(q ?? ""), [q]);
  useShortcuts({
    "/": () => {
      input.current?.focus();
      input.current?.select();
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { filter: _, ...filters } = search;
    void show({ ...filters, q: text.trim() });
    input.current?.blur();
  };
  const clear = () => {
    setText("");
    if (q === undefined) input.current?.focus();
    else void leave();
  };

  return (
    <search className={classes.form}>
      <form onSubmit={submit}>
        <TextInput
          ref={input}
          type="search"
          name="q"
          classNames={{ input: classes.input }}
          aria-label={t`Search messages`}
          placeholder={t`Search messages`}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          leftSection={<IconSearch size={18} stroke={1.8} aria-hidden />}
          rightSection={
            text === "" && q === undefined ? (
              <Kbd size="xs" visibleFrom="md" aria-hidden>
                /
              </Kbd>
            ) : (
              <CloseButton size="sm" aria-label={t`Clear the search`} onClick={clear} />
            )
          }
        />
      </form>
    </search>
  );
}
