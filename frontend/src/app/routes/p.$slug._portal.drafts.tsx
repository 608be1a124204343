import { createFileRoute } from "@tanstack/react-router";
import { DraftsScreen } from "~/features/mailbox/DraftsScreen";

export const Route = createFileRoute("/p/$slug/_portal/drafts")({ component: DraftsScreenRoute });

function DraftsScreenRoute() {
  const { slug } = Route.useParams();
  return <DraftsScreen slug={slug} />;
}
