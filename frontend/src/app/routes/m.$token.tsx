import { createFileRoute } from "@tanstack/react-router";
import { LinkScreen } from "~/features/session/routes/LinkScreen";

export const Route = createFileRoute("/m/$token")({ component: LinkRoute });

function LinkRoute() {
  const { token } = Route.useParams();
  return <LinkScreen key={token} token={token} />;
}
