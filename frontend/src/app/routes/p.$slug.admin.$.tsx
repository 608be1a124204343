import { createFileRoute } from "@tanstack/react-router";

// The layout shows the screen; each screen reads its own state from the address.
export const Route = createFileRoute("/p/$slug/admin/$")({});
