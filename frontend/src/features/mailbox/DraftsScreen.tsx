import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Title } from "@mantine/core";
import { IconFileText, IconPaperclip, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { DraftSummary } from "~/api/gen/types.gen";
import { useDiscardDraft, useHiddenDrafts, useNewMessage } from "~/shared/drafts";
import { formatDateTime, formatListTime } from "~/shared/format";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { undoToast } from "~/shared/ui/toast";
import { useTitle } from "~/shared/useTitle";
import { PlainList } from "./components/PlainList";
import classes from "./components/PlainList.module.css";
import { useDrafts, useRows } from "./queries";

/** What is written but not sent yet. */
export function DraftsScreen({ slug }: { slug: string }) {
  const { t } = useLingui();
  const pages = useDrafts();
  const hidden = useHiddenDrafts();
  const drafts = useRows(pages.data).filter((draft) => !hidden.has(draft.id));
  useTitle(t`Drafts`);
  return (
    <div className={classes.page}>
      <Title order={1} size="h2" className={classes.title}>
        <Trans>Drafts</Trans>
      </Title>
      <PlainList pages={pages} count={drafts.length} empty={<NoDrafts slug={slug} />}>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} slug={slug} draft={draft} />
        ))}
      </PlainList>
    </div>
  );
}

function DraftRow({ slug, draft }: { slug: string; draft: DraftSummary }) {
  const { t } = useLingui();
  const { discard, undo } = useDiscardDraft();
  const subject = draft.subject || t`(no subject)`;
  const remove = () => {
    discard(draft.id);
    undoToast(t`Draft discarded`, () => undo(draft.id));
  };
  return (
    <li className={classes.row}>
      <Link
        className={classes.main}
        to="/p/$slug/compose/$draftId"
        params={{ slug, draftId: draft.id }}
      >
        <span className={classes.first}>
          {draft.to.length === 0 ? t`No recipients yet` : t`To: ${draft.to.join(", ")}`}
        </span>
        <span className={classes.second}>{subject}</span>
      </Link>
      {draft.has_attachments && <IconPaperclip size={16} aria-label={t`With attachments`} />}
      <time
        className={classes.time}
        dateTime={draft.updated_at}
        title={formatDateTime(draft.updated_at)}
      >
        {formatListTime(draft.updated_at)}
      </time>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Discard: ${subject}`}
        title={t`Discard`}
        onClick={remove}
      >
        <IconTrash size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </li>
  );
}

function NoDrafts({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { user } = useSession();
  const start = useNewMessage(slug);
  return (
    <EmptyState
      icon={IconFileText}
      title={t`No drafts`}
      action={
        user.may_compose && (
          <Button variant="light" onClick={start}>
            <Trans>Write a message</Trans>
          </Button>
        )
      }
    >
      <Trans>What you write is saved here as you type, until you send it.</Trans>
    </EmptyState>
  );
}
