import { Trans, useLingui } from "@lingui/react/macro";
import { IconFileOff } from "@tabler/icons-react";
import { useMemo } from "react";
import type { DestroyedMessage } from "~/api/gen/types.gen";
import { EmptyState } from "~/shared/ui/EmptyState";
import { useDestroyedMessages, useRows } from "../queries";
import { DestroyedRow } from "./DestroyedRow";
import type { Listed, RowPlace } from "./ItemList";
import classes from "./NothingOpen.module.css";

/** What is left of sent messages after their content, as a list; loaded when it is asked for. */
export function useDestroyedList(slug: string, asked: boolean) {
  const { t } = useLingui();
  const pages = useDestroyedMessages(asked);
  const messages = useRows(pages.data);
  const items = useMemo(() => messages.map((row) => ({ id: row.message_id, ...row })), [messages]);
  return {
    pages,
    items,
    row: (message: Listed & DestroyedMessage, place: RowPlace) => (
      <DestroyedRow slug={slug} message={message} place={place} />
    ),
    label: t`Destroyed messages`,
    empty: (
      <EmptyState icon={IconFileOff} title={t`Nothing has been destroyed`}>
        <Trans>
          When the content of a message you sent is destroyed, its record stays here: when it was
          sent, to whom, and who had read it.
        </Trans>
      </EmptyState>
    ),
    nothingOpen: (
      <div className={classes.place}>
        <EmptyState icon={IconFileOff} title={t`No record is open`}>
          <Trans>Choose a message to see when and why its content was destroyed.</Trans>
        </EmptyState>
      </div>
    ),
  };
}
