import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowBackUp, IconMailPlus, IconTrash, IconTrashX } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { MailboxItem } from "~/api/gen/types.gen";
import type { MailFolder } from "~/shared/paths";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";
import { Hint } from "~/shared/ui/Hint";
import { useItemActions } from "../actions";
import { useFolderItems, useRows } from "../queries";
import { useSearchHits } from "../search";

interface OpenItemActionsProps {
  slug: string;
  folder: MailFolder;
  messageId: string;
}

/** What can be done with the open message as it lies in its folder. */
export function OpenItemActions({ slug, folder, messageId }: OpenItemActionsProps) {
  const { filter = "all", ...search } = useSearch({ strict: false });
  const listed = filter === "destroyed" ? "all" : filter;
  const rows = useRows(useFolderItems(folder, listed).data);
  const hits = useRows(useSearchHits(search).data);
  const item = [...rows, ...hits].find((row) => row.message_id === messageId);
  useShowAsRead(item);
  const navigate = useNavigate();
  const close = () =>
    void navigate({ to: "/p/$slug/$folder", params: { slug, folder }, search: (search) => search });
  if (folder === "deleted") return <DeletedActions item={item} onDone={close} />;
  return <ListedActions item={item} onDone={close} />;
}

/** The server marks a message as read when it is opened; its row says so at once. */
function useShowAsRead(item: MailboxItem | undefined): void {
  const actions = useItemActions();
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (item === undefined || seen.current === item.id) return;
    seen.current = item.id;
    if (!item.read && item.direction === "received") actions.showRead(item);
  }, [item, actions]);
}

interface ActionsProps {
  item: MailboxItem | undefined;
  onDone: () => void;
}

function ListedActions({ item, onDone }: ActionsProps) {
  const { t } = useLingui();
  const actions = useItemActions();
  return (
    <>
      {item?.direction === "received" && (
        <IconAction
          label={t`Mark as unread`}
          icon={IconMailPlus}
          onClick={() => {
            void actions.mark(item, false);
            onDone();
          }}
        />
      )}
      <IconAction
        label={t`Delete (#)`}
        icon={IconTrash}
        disabled={item === undefined}
        onClick={() => {
          if (item !== undefined) void actions.remove(item);
          onDone();
        }}
      />
    </>
  );
}

function DeletedActions({ item, onDone }: ActionsProps) {
  const { t } = useLingui();
  const actions = useItemActions();
  const [asking, dialog] = useDisclosure(false);
  if (item === undefined) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} stroke={1.7} aria-hidden />}
        onClick={() => {
          void actions.restore(item);
          onDone();
        }}
      >
        <Trans>Restore</Trans>
      </Button>
      <IconAction label={t`Delete for good`} icon={IconTrashX} onClick={dialog.open} />
      <Dialog opened={asking} onClose={dialog.close} title={t`Delete this message for good?`}>
        <p>
          <Trans>
            “{item.subject}” disappears from your mailbox and cannot be brought back. Nobody else’s
            copy is touched.
          </Trans>
        </p>
        <DialogButtons
          onCancel={dialog.close}
          confirm={t`Delete for good`}
          onConfirm={() => {
            dialog.close();
            void actions.destroy(item);
            onDone();
          }}
        />
      </Dialog>
    </>
  );
}

interface IconActionProps {
  label: string;
  icon: typeof IconTrash;
  disabled?: boolean;
  onClick: () => void;
}

function IconAction({ label, icon: Icon, disabled = false, onClick }: IconActionProps) {
  return (
    <Hint label={label}>
      {() => (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={label}
          disabled={disabled}
          onClick={onClick}
        >
          <Icon size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      )}
    </Hint>
  );
}
