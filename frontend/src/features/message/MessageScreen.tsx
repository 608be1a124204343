import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { MessageView } from "~/api/gen/types.gen";
import type { MailFolder } from "~/shared/paths";
import { ErrorState } from "~/shared/ui/ErrorState";
import { useTitle } from "~/shared/useTitle";
import { Attachments } from "./components/Attachments";
import { BodyFrame } from "./components/BodyFrame";
import { DestroyedPage } from "./components/DestroyedPage";
import { ExpiryBanner } from "./components/ExpiryBanner";
import { ExtensionRequests } from "./components/ExtensionRequests";
import { GonePage } from "./components/GonePage";
import { Lifetime } from "./components/Lifetime";
import { MessageHeader } from "./components/MessageHeader";
import { MessageSkeleton } from "./components/MessageSkeleton";
import { PrintGuard } from "./components/PrintGuard";
import { RecalledBanner } from "./components/RecalledBanner";
import { CloseMessage, Toolbar } from "./components/Toolbar";
import { Tracking } from "./components/Tracking";
import classes from "./MessageScreen.module.css";
import { useOpenedMessage } from "./opened";

interface MessageScreenProps {
  slug: string;
  folder: MailFolder;
  messageId: string;
  /** What is offered after reading: a password of one's own. */
  offer: ReactNode;
  /** What can be done with the message as it lies in its folder: delete, restore. */
  itemActions: ReactNode;
}

/** The open message, or why it cannot be shown. */
export function MessageScreen(props: MessageScreenProps) {
  const { slug, folder, messageId } = props;
  const { t } = useLingui();
  const opened = useOpenedMessage(messageId, folder);
  useTitle(t`Message`);
  if (opened.state === "open") return <OpenMessage {...props} message={opened.message} />;
  return (
    <div className={classes.screen}>
      <div className={classes.toolbar}>
        <CloseMessage slug={slug} folder={folder} />
      </div>
      {opened.state === "loading" && <MessageSkeleton />}
      {opened.state === "gone" &&
        (folder === "sent" ? (
          <DestroyedPage
            messageId={messageId}
            problem={opened.problem}
            otherwise={<GonePage messageId={messageId} problem={opened.problem} />}
          />
        ) : (
          <GonePage messageId={messageId} problem={opened.problem} />
        ))}
      {opened.state === "failed" && (
        <ErrorState order={1} error={opened.problem} onRetry={opened.retry} />
      )}
    </div>
  );
}

interface OpenMessageProps extends MessageScreenProps {
  message: MessageView;
}

function OpenMessage({ slug, folder, message, offer, itemActions }: OpenMessageProps) {
  const received = message.direction === "received";
  return (
    <div className={classes.screen}>
      <Toolbar slug={slug} folder={folder} message={message} itemActions={itemActions} />
      <PrintGuard allowed={message.can.print} />
      <article className={classes.card}>
        <MessageHeader message={message} />
        <div className={classes.notices}>
          {message.recalled !== null && <RecalledBanner recalled={message.recalled} />}
          {message.extension !== null && (
            <ExtensionRequests message={message} extension={message.extension} />
          )}
          {received && <ExpiryBanner message={message} />}
        </div>
        <Attachments message={message} />
        <BodyFrame messageId={message.id} blockedImages={message.blocked_images} />
      </article>
      {received ? (
        <div className={classes.offer}>{offer}</div>
      ) : (
        <>
          {message.extension !== null && (
            <Lifetime message={message} extension={message.extension} />
          )}
          <Tracking messageId={message.id} live={message.state === "active"} />
        </>
      )}
    </div>
  );
}
