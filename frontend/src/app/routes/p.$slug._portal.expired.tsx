import { createFileRoute } from "@tanstack/react-router";
import { ExpiredScreen } from "~/features/mailbox/ExpiredScreen";

export const Route = createFileRoute("/p/$slug/_portal/expired")({ component: ExpiredScreenRoute });

function ExpiredScreenRoute() {
  const { slug } = Route.useParams();
  return <ExpiredScreen slug={slug} />;
}
