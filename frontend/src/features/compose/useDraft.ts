import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { saveDraft } from "~/api/gen/sdk.gen";
import type { Draft } from "~/api/gen/types.gen";
import { useSession } from "~/shared/session";
import { Autosaver, type DraftContent } from "./autosave";
import { splitQuotation } from "./quotation";

/** A draft being written: what is in its fields, and whether that is safe on the server. */
export function useDraft(draft: Draft) {
  const client = useQueryClient();
  const [quotation, setQuotation] = useState(() => quotationOf(draft));
  const [content, setContent] = useState<DraftContent>(() => ({
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    subject: draft.subject,
    body_html: ownTextOf(draft),
    definition_id: draft.definition_id,
  }));
  const [saver] = useState(
    () =>
      new Autosaver(draft.version, async (version, fields) => {
        const saved = await saveDraft({ path: { id: draft.id }, body: { version, ...fields } });
        void client.invalidateQueries({ queryKey: [{ _id: "listDrafts" }] });
        return saved;
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.state);

  // After a session has ended and its user has logged on again, the draft is still here: save it.
  const { id: sessionId } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new session is the reason to try.
  useEffect(() => saver.retry(), [sessionId, saver]);
  useEffect(() => {
    const retry = () => saver.retry();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [saver]);

  const write = (next: DraftContent, quoted: string) => {
    setContent(next);
    saver.change({ ...next, body_html: next.body_html + quoted });
  };
  return {
    content,
    quotation,
    state,
    saver,
    change: (part: Partial<DraftContent>) => write({ ...content, ...part }, quotation),
    dropQuotation: () => {
      setQuotation("");
      write(content, "");
    },
  };
}

function isReply(draft: Draft): boolean {
  return draft.origin !== null && draft.origin.kind !== "again";
}

function quotationOf(draft: Draft): string {
  return isReply(draft) ? splitQuotation(draft.body_html).quotation : "";
}

function ownTextOf(draft: Draft): string {
  return isReply(draft) ? splitQuotation(draft.body_html).own : draft.body_html;
}

/** Whether nothing of one's own is in it, so that nobody misses it. */
export function isBlank(draft: Draft, content: DraftContent, files: number): boolean {
  const { to, cc, bcc, subject, body_html } = content;
  const empty = [...to, ...cc, ...bcc].length === 0 && subject === "" && body_html === "";
  return draft.origin === null && empty && files === 0;
}
