import { createFileRoute, redirect, useParams } from "@tanstack/react-router";
import { ConsoleLayout } from "~/app/layouts/ConsoleLayout";
import { sessionOptions } from "~/shared/session";

export const Route = createFileRoute("/p/$slug/admin")({
  beforeLoad: async ({ context, params, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionOptions());
    if (session?.account.slug === params.slug) return;
    throw redirect({ to: "/p/$slug", params, search: { next: location.pathname } });
  },
  component: ConsoleRoute,
});

/** Which screen it is, the registry of the console decides, not a route for each. */
function ConsoleRoute() {
  const { _splat = "" } = useParams({ strict: false });
  return <ConsoleLayout path={_splat} />;
}
