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
  component: FolderRoute,
});

function FolderRoute() {
  const { slug, folder } = Route.useParams();
  return (
    <MailboxScreen slug={slug} folder={folder}>
      <Outlet />
    </MailboxScreen>
  );
}
