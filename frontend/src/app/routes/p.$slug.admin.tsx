import { createFileRoute, redirect, useParams } from "@tanstack/react-router";
import { ConsoleLayout } from "~/app/layouts/ConsoleLayout";
import { fetchBranding } from "~/shared/branding/Branded";
import { sessionOptions } from "~/shared/session";

export const Route = createFileRoute("/p/$slug/admin")({
  beforeLoad: async ({ context, params, location }) => {
    const [session] = await Promise.all([
      context.queryClient.ensureQueryData(sessionOptions()),
      fetchBranding(context.queryClient, params.slug),
    ]);
    if (session?.account.slug === params.slug) return;
    throw redirect({ to: "/p/$slug", params, search: { next: location.pathname } });
  },
  component: ConsoleRoute,
});

/** Which screen it is, the registry of the console decides, not a route for each. */
function ConsoleRoute() {
  const { slug } = Route.useParams();
  const { _splat = "" } = useParams({ strict: false });
  return <ConsoleLayout slug={slug} path={_splat} />;
}
