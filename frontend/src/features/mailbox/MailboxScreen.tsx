import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import type { MailFolder } from "~/shared/paths";
import { useShortcuts } from "~/shared/shortcuts";
import { useTitle } from "~/shared/useTitle";
import { EmptyFolder } from "./components/EmptyFolder";
import { FolderHeader } from "./components/FolderHeader";
import { MailPanes } from "./components/MailPanes";
import { NothingOpen } from "./components/NothingOpen";
import { useFolderName } from "./folderNames";
import type { ItemFilter } from "./items";
import { useFolderItems, useRows } from "./queries";

interface MailboxScreenProps {
  slug: string;
  folder: MailFolder;
  filter: ItemFilter;
  /** The open message, if the address names one. */
  children: ReactNode;
}

/** The list of a folder, and beside it (on a phone: in its place) the open message. */
export function MailboxScreen({ slug, folder, filter, children }: MailboxScreenProps) {
  const { t } = useLingui();
  const filterInput = useRef<HTMLDivElement>(null);
  const pages = useFolderItems(folder, filter);
  const items = useRows(pages.data);
  const name = useFolderName(folder);
  useTitle(name);
  useShortcuts({
    f: () => filterInput.current?.querySelector<HTMLInputElement>("input:checked")?.focus(),
  });
  return (
    <MailPanes
      slug={slug}
      folder={folder}
      name={name}
      header={(order) => (
        <FolderHeader
          ref={filterInput}
          name={name}
          slug={slug}
          folder={folder}
          filter={filter}
          order={order}
        />
      )}
      pages={pages}
      items={items}
      label={t`Messages`}
      empty={<EmptyFolder slug={slug} folder={folder} filter={filter} />}
      nothingOpen={<NothingOpen folder={folder} />}
    >
      {children}
    </MailPanes>
  );
}
