import { createFileRoute } from "@tanstack/react-router";
import { SettingsScreen } from "~/features/settings/SettingsScreen";

export const Route = createFileRoute("/p/$slug/_portal/settings")({
  component: SettingsScreenRoute,
});

function SettingsScreenRoute() {
  return <SettingsScreen />;
}
