import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconListSearch, IconMoodSearch, IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { formatDate } from "~/shared/format";
import type { MailFolder } from "~/shared/paths";
import { EmptyState } from "~/shared/ui/EmptyState";
import { useTitle } from "~/shared/useTitle";
import { MailPanes } from "./components/MailPanes";
import { SearchHeader } from "./components/SearchHeader";
import { useItemRows } from "./components/useItemRows";
import { useRows } from "./queries";
import classes from "./SearchScreen.module.css";
import {
  countFilters,
  isAsking,
  type SearchFor,
  useSearchHits,
  useSearchNavigation,
} from "./search";

interface SearchScreenProps {
  slug: string;
  /** Where the search was begun, and where it leads back to. */
  folder: MailFolder;
  search: SearchFor;
  /** The open message, if the address names one. */
  children: ReactNode;
}

/** What a search has found so far, in place of a folder's list; it goes on while one scrolls. */
export function SearchScreen({ slug, folder, search, children }: SearchScreenProps) {
  const { t } = useLingui();
  const pages = useSearchHits(search);
  const hits = useRows(pages.data);
  const { leave } = useSearchNavigation(slug, folder);
  useTitle(t`Search`);
  const searchedTo = pages.data?.pages.at(-1)?.searched_back_to ?? null;
  const asking = isAsking(search);
  return (
    <MailPanes
      slug={slug}
      folder={folder}
      name={t`Search`}
      header={(order) => <SearchHeader slug={slug} folder={folder} search={search} order={order} />}
      pages={asking ? pages : null}
      items={hits}
      {...useItemRows(slug)}
      label={t`Search results`}
      onLeave={() => void leave()}
      searching={<SearchingOn since={searchedTo} />}
      footer={hits.length > 0 && <AllSearched />}
      empty={asking ? <NothingFound slug={slug} folder={folder} search={search} /> : <AskFirst />}
      nothingOpen={<NoHitOpen />}
    >
      {children}
    </MailPanes>
  );
}

/** While older messages are looked through. */
function SearchingOn({ since }: { since: string | null }) {
  return (
    <p className={classes.note} role="status">
      {since === null ? (
        <Trans>Searching…</Trans>
      ) : (
        <Trans>Searching messages older than {formatDate(since)}…</Trans>
      )}
    </p>
  );
}

function AllSearched() {
  return (
    <p className={classes.note}>
      <Trans>That is all.</Trans> <UnopenedNote />
    </p>
  );
}

function UnopenedNote() {
  return (
    <Trans>
      Messages you have not opened yet are found by people, subject and first lines only.
    </Trans>
  );
}

function NothingFound({ slug, folder, search }: Omit<SearchScreenProps, "children">) {
  const { t } = useLingui();
  const { refine } = useSearchNavigation(slug, folder);
  return (
    <EmptyState
      icon={IconMoodSearch}
      title={t`Nothing found`}
      action={
        countFilters(search) > 0 &&
        search.q !== "" && (
          <Button variant="light" onClick={() => void refine({ q: search.q ?? "" })}>
            <Trans>Search without filters</Trans>
          </Button>
        )
      }
    >
      <Trans>Every word must be in the message. Try fewer words, or a part of one.</Trans>
      <br />
      <UnopenedNote />
    </EmptyState>
  );
}

function AskFirst() {
  const { t } = useLingui();
  return (
    <EmptyState icon={IconListSearch} title={t`What are you looking for?`}>
      <Trans>
        Type words of a subject, a text, a name, an address or a file. Put a phrase in “quotation
        marks”.
      </Trans>
    </EmptyState>
  );
}

function NoHitOpen() {
  const { t } = useLingui();
  return (
    <div className={classes.place}>
      <EmptyState icon={IconSearch} title={t`No message is open`}>
        <Trans>Choose one of the messages that were found.</Trans>
      </EmptyState>
    </div>
  );
}
