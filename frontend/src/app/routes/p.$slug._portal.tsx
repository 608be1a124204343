import { createFileRoute, redirect } from "@tanstack/react-router";
import { PortalLayout } from "~/app/layouts/PortalLayout";
import { sessionOptions } from "~/shared/session";

export const Route = createFileRoute("/p/$slug/_portal")({
  beforeLoad: async ({ context, params, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionOptions());
    if (session?.account.slug === params.slug) return;
    throw redirect({ to: "/p/$slug", params, search: { next: location.pathname } });
  },
  component: PortalLayout,
});
