import { createFileRoute, notFound, Outlet } from "@tanstack/react-router";
import { MailboxScreen } from "~/features/mailbox/MailboxScreen";
import { mailFolders } from "~/shared/paths";

export const Route = createFileRoute("/p/$slug/_portal/$folder")({
  params: {
    parse: ({ folder }) => {
      const known = mailFolders.find((name) => name === folder);
      if (known === undefined) throw notFound();
      return { folder: known };
    },
  },
  validateSearch: (search): { filter?: "unread" | "attachments" } =>
    search.filter === "unread" || search.filter === "attachments" ? { filter: search.filter } : {},
  component: FolderRoute,
});

function FolderRoute() {
  const { slug, folder } = Route.useParams();
  const { filter = "all" } = Route.useSearch();
  return (
    <MailboxScreen key={folder} slug={slug} folder={folder} filter={filter}>
      <Outlet />
    </MailboxScreen>
  );
}
