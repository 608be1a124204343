import { createFileRoute } from "@tanstack/react-router";
import { OpenItemActions } from "~/features/mailbox/components/OpenItemActions";
import { MessageScreen } from "~/features/message/MessageScreen";
import { PasswordOffer } from "~/features/session/components/PasswordOffer";

export const Route = createFileRoute("/p/$slug/_portal/$folder/$messageId")({
  component: MessageRoute,
});

function MessageRoute() {
  const { slug, folder, messageId } = Route.useParams();
  return (
    <MessageScreen
      key={messageId}
      slug={slug}
      folder={folder}
      messageId={messageId}
      offer={<PasswordOffer />}
      itemActions={<OpenItemActions slug={slug} folder={folder} messageId={messageId} />}
    />
  );
}
