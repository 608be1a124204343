import { createFileRoute } from "@tanstack/react-router";
import { HelpScreen } from "~/features/session/routes/HelpScreen";

export const Route = createFileRoute("/help")({ component: HelpScreen });
