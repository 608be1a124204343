import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Checkbox, NativeSelect, TextInput, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconAdjustmentsHorizontal, IconX } from "@tabler/icons-react";
import { type FocusEvent, type KeyboardEvent, useId } from "react";
import { type MailFolder, mailFolders } from "~/shared/paths";
import { useFolderName } from "../folderNames";
import { countFilters, type SearchFor, useSearchNavigation } from "../search";
import classes from "./SearchHeader.module.css";

interface SearchHeaderProps {
  slug: string;
  folder: MailFolder;
  search: SearchFor;
  order: 1 | 2;
}

/** What narrows the search, and the way out of it. */
export function SearchHeader({ slug, folder, search, order }: SearchHeaderProps) {
  const { t } = useLingui();
  const { leave } = useSearchNavigation(slug, folder);
  const count = countFilters(search);
  const [open, { toggle }] = useDisclosure(count > 0);
  const id = useId();
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <Title order={order} size="h2" className={classes.title}>
          <Trans>Search</Trans>
        </Title>
        <Button
          variant={count > 0 ? "light" : "default"}
          size="xs"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.8} aria-hidden />}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          {count > 0 ? <Trans>Filters ({count})</Trans> : <Trans>Filters</Trans>}
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Leave the search`}
          title={t`Leave the search (Esc)`}
          onClick={() => void leave()}
        >
          <IconX size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      </div>
      <div id={id} hidden={!open}>
        <Filters slug={slug} folder={folder} search={search} />
      </div>
    </header>
  );
}

/** Chosen filters act at once, typed ones when the field is left or Enter is pressed. */
function Filters({ slug, folder, search }: Omit<SearchHeaderProps, "order">) {
  const { t } = useLingui();
  const { refine } = useSearchNavigation(slug, folder);
  const { in: place, from, attachments, since, until, ...words } = search;
  const filters = { in: place, from, attachments, since, until };

  const change = (changed: Partial<typeof filters>) => {
    const wanted = Object.entries({ ...filters, ...changed });
    const kept = Object.fromEntries(wanted.filter(([, value]) => value !== undefined));
    void refine({ ...words, ...kept });
  };
  const typed = (field: HTMLInputElement) => {
    const text = field.value.trim() === "" ? undefined : field.value;
    if (text !== from) change({ from: text });
  };

  return (
    <div className={classes.filters}>
      <FolderChoice value={place} onChange={(chosen) => change({ in: chosen })} />
      <TextInput
        key={from}
        size="xs"
        label={t`From`}
        placeholder={t`Name or address`}
        maxLength={200}
        defaultValue={from}
        onBlur={(event: FocusEvent<HTMLInputElement>) => typed(event.currentTarget)}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          if (event.key === "Enter") typed(event.currentTarget);
        }}
      />
      <TextInput
        type="date"
        size="xs"
        label={t`Sent from`}
        max={until}
        value={since ?? ""}
        onChange={(event) => change({ since: event.currentTarget.value || undefined })}
      />
      <TextInput
        type="date"
        size="xs"
        label={t`Sent until`}
        min={since}
        value={until ?? ""}
        onChange={(event) => change({ until: event.currentTarget.value || undefined })}
      />
      <Checkbox
        className={classes.whole}
        size="sm"
        label={t`Only with attachments`}
        checked={attachments === true}
        onChange={(event) => change({ attachments: event.currentTarget.checked || undefined })}
      />
    </div>
  );
}

interface FolderChoiceProps {
  value: MailFolder | undefined;
  onChange: (folder: MailFolder | undefined) => void;
}

function FolderChoice({ value, onChange }: FolderChoiceProps) {
  const { t } = useLingui();
  const names: Record<MailFolder, string> = {
    inbox: useFolderName("inbox"),
    sent: useFolderName("sent"),
    deleted: useFolderName("deleted"),
  };
  const choices = mailFolders.map((name) => ({ value: name, label: names[name] }));
  return (
    <NativeSelect
      size="xs"
      label={t`Folder`}
      data={[{ value: "", label: t`All folders` }, ...choices]}
      value={value ?? ""}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(mailFolders.find((name) => name === chosen));
      }}
    />
  );
}
