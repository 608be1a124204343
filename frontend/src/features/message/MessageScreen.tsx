import type { ReactNode } from "react";
import type { MailFolder } from "~/shared/paths";

interface MessageScreenProps {
  slug: string;
  folder: MailFolder;
  messageId: string;
  /** What is offered after reading: a password of one's own. */
  offer: ReactNode;
}

/** Place holder: the open message. */
export function MessageScreen({ messageId, offer }: MessageScreenProps) {
  return (
    <article>
      {messageId}
      {offer}
    </article>
  );
}
