import { createFileRoute } from "@tanstack/react-router";
import { DemoScreen } from "~/features/demo/DemoScreen";

export const Route = createFileRoute("/demo")({ component: DemoScreen });
