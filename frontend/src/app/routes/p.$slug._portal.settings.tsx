import { createFileRoute } from "@tanstack/react-router";
import { SettingsScreen } from "~/features/settings/SettingsScreen";

export const Route = createFileRoute("/p/$slug/_portal/settings")({
  component: SettingsScreenRoute,
});

function SettingsScreenRoute() {
  const { slug } = Route.useParams();
  return <SettingsScreen slug={slug} />;
}
