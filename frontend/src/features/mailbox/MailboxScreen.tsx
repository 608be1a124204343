import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import type { MailFolder } from "~/shared/paths";
import { useShortcuts } from "~/shared/shortcuts";
import { useTitle } from "~/shared/useTitle";
import { EmptyFolder } from "./components/EmptyFolder";
import { FolderHeader } from "./components/FolderHeader";
import { MailPanes } from "./components/MailPanes";
import { NothingOpen } from "./components/NothingOpen";
import { useDestroyedList } from "./components/useDestroyedList";
import { useItemRows } from "./components/useItemRows";
import { useFolderName } from "./folderNames";
import type { FolderFilter } from "./items";
import { useFolderItems, useRows } from "./queries";

interface MailboxScreenProps {
  slug: string;
  folder: MailFolder;
  filter: FolderFilter;
  /** What is offered to whoever has nothing to read; others are offered it beside a message. */
  offer?: ReactNode;
  /** The open message, if the address names one. */
  children: ReactNode;
}

/** The list of a folder, and beside it (on a phone: in its place) the open message. */
export function MailboxScreen({ slug, folder, filter, offer, children }: MailboxScreenProps) {
  const { t } = useLingui();
  const filterInput = useRef<HTMLDivElement>(null);
  const listed = filter === "destroyed" ? null : filter;
  const pages = useFolderItems(folder, listed);
  const items = useRows(pages.data);
  const rows = useItemRows(slug);
  const destroyed = useDestroyedList(slug, listed === null);
  const name = useFolderName(folder);
  useTitle(name);
  useShortcuts({
    f: () => filterInput.current?.querySelector<HTMLInputElement>("input:checked")?.focus(),
  });
  const frame = {
    slug,
    folder,
    name,
    header: (order: 1 | 2) => (
      <FolderHeader
        ref={filterInput}
        name={name}
        slug={slug}
        folder={folder}
        filter={filter}
        order={order}
      />
    ),
    children,
  };
  // Of one kind both, so that the keyboard stays at the filter from one to the other.
  if (listed === null) return <MailPanes {...frame} {...destroyed} />;
  return (
    <MailPanes
      {...frame}
      {...rows}
      pages={pages}
      items={items}
      label={t`Messages`}
      empty={
        <>
          {folder === "inbox" && listed === "all" && offer}
          <EmptyFolder slug={slug} folder={folder} filter={listed} />
        </>
      }
      nothingOpen={<NothingOpen folder={folder} />}
    />
  );
}
