import { createFileRoute } from "@tanstack/react-router";
import { ComposeScreen } from "~/features/compose/ComposeScreen";

export const Route = createFileRoute("/p/$slug/_portal/compose/$draftId")({
  component: ComposeRoute,
});

function ComposeRoute() {
  const { slug, draftId } = Route.useParams();
  return <ComposeScreen key={draftId} slug={slug} draftId={draftId} />;
}
