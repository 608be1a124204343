import { createFileRoute, notFound, Outlet, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { MailboxScreen } from "~/features/mailbox/MailboxScreen";
import { readSearch, type SearchFor } from "~/features/mailbox/search";
import { PasswordOffer } from "~/features/session/components/PasswordOffer";
import { mailFolders } from "~/shared/paths";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";

// Who only reads never loads it.
const SearchScreen = lazy(async () => {
  const module = await import("~/features/mailbox/SearchScreen");
  return { default: module.SearchScreen };
});

const filters = ["unread", "attachments", "destroyed"] as const;

type FolderSearch = { filter?: (typeof filters)[number] } & SearchFor;

export const Route = createFileRoute("/p/$slug/_portal/$folder")({
  params: {
    parse: ({ folder }) => {
      const known = mailFolders.find((name) => name === folder);
      if (known === undefined) throw notFound();
      return { folder: known };
    },
  },
  validateSearch: (search): FolderSearch => {
    const filter = filters.find((name) => name === search.filter);
    return { ...(filter !== undefined && { filter }), ...readSearch(search) };
  },
  component: FolderRoute,
});

function FolderRoute() {
  const { slug, folder } = Route.useParams();
  const { filter = "all", ...search } = Route.useSearch();
  useMessageAhead();
  if (search.q !== undefined) {
    return (
      <Suspense fallback={<SkeletonRows />}>
        <SearchScreen slug={slug} folder={folder} search={search}>
          <Outlet />
        </SearchScreen>
      </Suspense>
    );
  }
  const listed = filter === "destroyed" && folder !== "sent" ? "all" : filter;
  return (
    <MailboxScreen
      key={folder}
      slug={slug}
      folder={folder}
      filter={listed}
      offer={<PasswordOffer />}
    >
      <Outlet />
    </MailboxScreen>
  );
}

/** Fetches what shows a message, so that the first one opens without waiting for it. */
function useMessageAhead(): void {
  const router = useRouter();
  useEffect(() => {
    // Without it, opening a message asks again and says what is wrong.
    const message = router.routesByPath["/p/$slug/$folder/$messageId"];
    Promise.resolve(router.loadRouteChunk(message)).catch(() => undefined);
  }, [router]);
}
