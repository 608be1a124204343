import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput, Title } from "@mantine/core";
import { IconAlertTriangle, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useDiscardDraft } from "~/shared/drafts";
import { problemText } from "~/shared/problem";
import { Banner } from "~/shared/ui/Banner";
import { undoToast } from "~/shared/ui/toast";
import classes from "../ComposeScreen.module.css";
import { faultsOf, withConflicts } from "../faults";
import { quotaRefusalOf } from "../quotaRefusal";
import { sendChoice } from "../sendChoice";
import { useAttachments } from "../useAttachments";
import { type DraftStart, useDraft } from "../useDraft";
import { newAddresses, useQuotaPreview } from "../useQuotaPreview";
import { useSend } from "../useSend";
import { useSendOptions } from "../useSendOptions";
import { ConflictDialog } from "./ConflictDialog";
import { DropArea } from "./DropArea";
import { Files } from "./Files";
import { LeaveGuard } from "./LeaveGuard";
import { QuotaLine } from "./QuotaLine";
import { QuotaRefused } from "./QuotaRefused";
import { Quotation } from "./Quotation";
import { RecipientField } from "./RecipientField";
import { RichText } from "./RichText";
import { SaveStatus } from "./SaveStatus";
import { SendButton } from "./SendButton";
import { SentUnder } from "./SentUnder";

interface ComposerProps {
  slug: string;
  draft: DraftStart;
  limitBytes: number;
  /** Asks for the draft as another window has saved it. */
  onReload: () => void;
  /** Told once what was blank is a draft on the server. */
  onCreated: (id: string) => void;
}

/** The fields of a draft, saved as they change. */
export function Composer({ slug, draft, limitBytes, onReload, onCreated }: ComposerProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const writing = useDraft(draft, onCreated);
  const { content, quotation, state, saver, change } = writing;
  const attachments = useAttachments(writing, draft.attachments, limitBytes);
  const leaving = useRef(false);
  const send = useSend({ slug, saver, savedId: writing.savedId, leaving });
  const [ccShown, setCcShown] = useState(draft.cc.length + draft.bcc.length > 0);
  const { discard, undo } = useDiscardDraft();
  const options = useSendOptions(content);
  const choice = sendChoice(options, content.definition_id);
  const faults = withConflicts(faultsOf(send.problem), options, content);
  const refusal = quotaRefusalOf(send.problem);
  const preview = useQuotaPreview(draft, content);
  const fresh = newAddresses(preview, content);

  const isBlank = () => writing.isBlank(attachments.files.length);

  const throwAway = async () => {
    // So that it can come back as it was.
    const draftId = isBlank() ? writing.currentId() : await writing.savedId();
    leaving.current = true;
    saver.stop();
    const id = draftId ?? writing.currentId();
    if (id !== null) {
      discard(id);
      undoToast(t`Draft discarded`, () => {
        if (undo(id)) {
          void navigate({ to: "/p/$slug/compose/$draftId", params: { slug, draftId: id } });
        }
      });
    }
    void navigate({ to: "/p/$slug/drafts", params: { slug } });
  };

  const recipients = (kind: "to" | "cc" | "bcc", label: string) => ({
    label,
    addresses: content[kind],
    faults: faults[kind],
    fresh,
    readOnly: draft.recipients_fixed,
    onChange: (addresses: string[]) => {
      send.reset();
      change({ [kind]: addresses });
    },
    onType: (text: string) => writing.type(kind, text),
  });

  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <Title order={1} size="h2" className={classes.title}>
          {titleOf(draft) === "reply" ? <Trans>Reply</Trans> : <Trans>New message</Trans>}
        </Title>
        <SaveStatus state={state} begun={writing.currentId() !== null} />
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={18} stroke={1.7} aria-hidden />}
          onClick={() => void throwAway()}
        >
          <span className={classes.discard}>
            <Trans>Discard</Trans>
          </span>
        </Button>
        <SendButton
          choice={choice}
          pending={send.isPending}
          disabled={attachments.uploading}
          onChoose={(definition_id) => {
            send.reset();
            change({ definition_id });
          }}
          onSend={() => {
            const decided = choice !== null && choice.decision !== "conflict";
            send.mutate(decided ? choice.current.definition.id : undefined);
          }}
        />
      </div>
      {send.problem !== null && faults.other && (
        <div className={classes.banner} role="alert">
          <Banner tone="danger" icon={IconAlertTriangle} title={t`The message was not sent`}>
            {problemText(send.problem)}
          </Banner>
        </div>
      )}
      {refusal !== null && (
        <div className={classes.banner} role="alert">
          <QuotaRefused refusal={refusal} />
        </div>
      )}
      <DropArea onFiles={attachments.add}>
        <div className={classes.card}>
          <SentUnder choice={choice} />
          <RecipientField {...recipients("to", t`To`)} autoFocus={draft.origin === null}>
            {!ccShown && !draft.recipients_fixed && (
              <Button
                className={classes.more}
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => setCcShown(true)}
              >
                <Trans>Cc Bcc</Trans>
              </Button>
            )}
          </RecipientField>
          {ccShown && (
            <>
              <RecipientField {...recipients("cc", t`Cc`)} />
              {!draft.recipients_fixed && <RecipientField {...recipients("bcc", t`Bcc`)} />}
            </>
          )}
          {preview !== null && <QuotaLine preview={preview} fresh={fresh} />}
          <TextInput
            className={classes.subject}
            variant="unstyled"
            aria-label={t`Subject`}
            placeholder={t`Subject`}
            maxLength={998}
            value={content.subject}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <RichText
            html={content.body_html}
            label={t`Text of the message`}
            autoFocus={titleOf(draft) === "reply"}
            onChange={(body_html) => change({ body_html })}
          />
          {quotation !== "" && draft.origin !== null && (
            <Quotation messageId={draft.origin.message_id} onRemove={writing.dropQuotation} />
          )}
          <Files attachments={attachments} limitBytes={limitBytes} />
        </div>
      </DropArea>
      <ConflictDialog
        currentId={writing.currentId}
        state={state}
        saver={saver}
        onReload={onReload}
      />
      <LeaveGuard
        saver={saver}
        leaving={leaving}
        currentId={writing.currentId}
        isBlank={isBlank}
        uploading={attachments.uploading}
      />
    </div>
  );
}

function titleOf(draft: DraftStart): "reply" | "new" {
  return draft.origin === null || draft.origin.kind === "again" ? "new" : "reply";
}
