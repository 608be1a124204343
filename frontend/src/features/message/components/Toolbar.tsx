import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconArrowBackUp,
  IconArrowBackUpDouble,
  IconArrowForwardUp,
  IconArrowLeft,
  IconCornerUpLeft,
  IconPrinter,
  IconX,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import type { MessageView } from "~/api/gen/types.gen";
import { useStartDraft } from "~/shared/drafts";
import type { MailFolder } from "~/shared/paths";
import { useShortcuts } from "~/shared/shortcuts";
import { Hint } from "~/shared/ui/Hint";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";
import screen from "../MessageScreen.module.css";
import classes from "./Toolbar.module.css";

// Few messages are recalled.
const RecallDialog = lazy(() => import("./RecallDialog"));

interface ToolbarProps {
  slug: string;
  folder: MailFolder;
  message: MessageView;
  itemActions: ReactNode;
}

/** What can be done with the open message. What its definition forbids is shown with the reason. */
export function Toolbar({ slug, folder, message, itemActions }: ToolbarProps) {
  return (
    <div className={screen.toolbar}>
      <CloseMessage slug={slug} folder={folder} />
      {message.direction === "received" ? (
        <ReaderActions slug={slug} message={message} />
      ) : (
        <SenderActions slug={slug} message={message} />
      )}
      <span className={screen.spacer} />
      <PrintButton allowed={message.can.print} />
      {itemActions}
    </div>
  );
}

/** The way back to the list: an arrow where the message has taken its place, a cross beside it. */
export function CloseMessage({ slug, folder }: { slug: string; folder: MailFolder }) {
  const { t } = useLingui();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t`Back to the list`}
      title={t`Back to the list (Esc)`}
      renderRoot={(props) => (
        <Link
          to="/p/$slug/$folder"
          params={{ slug, folder }}
          search={(search) => search}
          {...props}
        />
      )}
    >
      <IconArrowLeft className={classes.arrow} size={21} stroke={1.8} aria-hidden />
      <IconX className={classes.cross} size={20} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
}

interface ActionsProps {
  slug: string;
  message: MessageView;
}

function ReaderActions({ slug, message }: ActionsProps) {
  const { t } = useLingui();
  const start = useStartDraft(slug);
  const kind = start.variables?.body.origin?.kind;
  const noReply = message.can.reply ? null : t`The sender does not allow replies to this message.`;
  const noReplyAll = message.can.reply_all
    ? null
    : t`The sender does not allow replies to everyone on this message.`;
  const reply = (as: "reply" | "reply_all", refusal: string | null) => {
    if (refusal !== null) infoToast(refusal);
    else if (!start.isPending)
      start.mutate({ body: { origin: { kind: as, message_id: message.id } } });
  };
  useShortcuts({
    r: () => reply("reply", noReply),
    a: () => reply("reply_all", noReplyAll),
  });
  return (
    <>
      <ReasonedButton
        variant="filled"
        leftSection={<IconCornerUpLeft size={18} stroke={1.8} aria-hidden />}
        reason={noReply}
        loading={start.isPending && kind === "reply"}
        onClick={() => reply("reply", noReply)}
      >
        <Trans>Reply</Trans>
      </ReasonedButton>
      <ReasonedButton
        className={classes.compact}
        variant="default"
        leftSection={<IconArrowBackUpDouble size={18} stroke={1.8} aria-hidden />}
        reason={noReplyAll}
        loading={start.isPending && kind === "reply_all"}
        onClick={() => reply("reply_all", noReplyAll)}
      >
        <span className={classes.text}>
          <Trans>Reply all</Trans>
        </span>
      </ReasonedButton>
    </>
  );
}

function SenderActions({ slug, message }: ActionsProps) {
  const { t } = useLingui();
  const start = useStartDraft(slug);
  const noRecall = useNoRecall(message);
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<IconArrowBackUp size={18} stroke={1.8} aria-hidden />}
        reason={noRecall}
        onClick={dialog.open}
      >
        <Trans>Recall…</Trans>
      </ReasonedButton>
      <ReasonedButton
        className={classes.compact}
        variant="default"
        leftSection={<IconArrowForwardUp size={18} stroke={1.8} aria-hidden />}
        reason={message.can.send_again ? null : t`You may not start new messages.`}
        loading={start.isPending}
        onClick={() =>
          start.mutate({ body: { origin: { kind: "again", message_id: message.id } } })
        }
      >
        <span className={classes.text}>
          <Trans>Send again as new</Trans>
        </span>
      </ReasonedButton>
      {asking && (
        <Suspense>
          <RecallDialog message={message} onClose={dialog.close} />
        </Suspense>
      )}
    </>
  );
}

/** Why a message cannot be recalled, or null if it can. */
function useNoRecall({ can, state }: MessageView): string | null {
  const { t } = useLingui();
  if (can.recall) return null;
  if (state === "recalled") return t`It has been recalled already.`;
  if (state !== "active") return t`It has expired: nobody can open it any more.`;
  return t`The definition it was sent under does not allow recalling it.`;
}

function PrintButton({ allowed }: { allowed: boolean }) {
  const { t } = useLingui();
  const label = allowed ? t`Print` : t`This message may not be printed.`;
  return (
    <Hint label={label} align="end">
      {() => (
        <ActionIcon
          className={classes.print}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Print`}
          aria-description={allowed ? undefined : label}
          aria-disabled={!allowed}
          data-disabled={!allowed || undefined}
          onClick={() => {
            if (allowed) window.print();
          }}
        >
          <IconPrinter size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      )}
    </Hint>
  );
}
