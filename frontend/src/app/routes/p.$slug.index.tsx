import { createFileRoute } from "@tanstack/react-router";
import { PortalLogonScreen } from "~/features/session/routes/PortalLogonScreen";

export const Route = createFileRoute("/p/$slug/")({
  validateSearch: (search): { next?: string } =>
    typeof search.next === "string" ? { next: search.next } : {},
  component: PortalLogonRoute,
});

function PortalLogonRoute() {
  const { slug } = Route.useParams();
  const { next } = Route.useSearch();
  return <PortalLogonScreen key={slug} slug={slug} next={next} />;
}
