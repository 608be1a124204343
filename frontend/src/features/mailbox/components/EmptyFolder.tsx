import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFilterOff, IconInbox, IconSend2, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useNewMessage } from "~/shared/drafts";
import type { MailFolder } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import type { ItemFilter } from "../items";

interface EmptyFolderProps {
  slug: string;
  folder: MailFolder;
  filter: ItemFilter;
}

/** A folder without messages, or without any that the filter lets through. */
export function EmptyFolder({ slug, folder, filter }: EmptyFolderProps) {
  const { t } = useLingui();
  if (filter !== "all") {
    return (
      <EmptyState
        icon={IconFilterOff}
        title={filter === "unread" ? t`Nothing unread` : t`No message with attachments`}
        action={
          <Button
            variant="light"
            renderRoot={(props) => (
              <Link to="/p/$slug/$folder" params={{ slug, folder }} search={{}} {...props} />
            )}
          >
            <Trans>Show all messages</Trans>
          </Button>
        }
      />
    );
  }
  if (folder === "inbox") {
    return (
      <EmptyState icon={IconInbox} title={t`Your inbox is empty`}>
        <Trans>New messages appear here by themselves. You are told of each by mail.</Trans>
      </EmptyState>
    );
  }
  if (folder === "deleted") {
    return (
      <EmptyState icon={IconTrash} title={t`Nothing is deleted`}>
        <Trans>What you delete is kept here until you restore it or delete it for good.</Trans>
      </EmptyState>
    );
  }
  return <NothingSent slug={slug} />;
}

function NothingSent({ slug }: { slug: string }) {
  const { t } = useLingui();
  const { user } = useSession();
  const start = useNewMessage(slug);
  return (
    <EmptyState
      icon={IconSend2}
      title={t`Nothing sent yet`}
      action={
        user.may_compose && (
          <Button variant="light" onClick={start}>
            <Trans>Write a message</Trans>
          </Button>
        )
      }
    >
      <Trans>Here you will see who has read what you sent.</Trans>
    </EmptyState>
  );
}
