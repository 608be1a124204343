import { createFileRoute } from "@tanstack/react-router";
import { ResetScreen } from "~/features/session/routes/ResetScreen";

export const Route = createFileRoute("/reset")({ component: ResetScreen });
