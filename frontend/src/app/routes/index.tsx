import { createFileRoute } from "@tanstack/react-router";
import { RootScreen } from "~/features/session/routes/RootScreen";

export const Route = createFileRoute("/")({ component: RootScreen });
