import { createFileRoute, redirect } from "@tanstack/react-router";
import { PortalLayout } from "~/app/layouts/PortalLayout";
import { fetchBranding } from "~/shared/branding/Branded";
import { sessionOptions } from "~/shared/session";

export const Route = createFileRoute("/p/$slug/_portal")({
  beforeLoad: async ({ context, params, location }) => {
    const [session] = await Promise.all([
      context.queryClient.ensureQueryData(sessionOptions()),
      fetchBranding(context.queryClient, params.slug),
    ]);
    if (session?.account.slug === params.slug) return;
    throw redirect({ to: "/p/$slug", params, search: { next: location.pathname } });
  },
  component: PortalRoute,
});

function PortalRoute() {
  const { slug } = Route.useParams();
  return <PortalLayout slug={slug} />;
}
