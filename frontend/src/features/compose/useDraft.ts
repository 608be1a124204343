import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createDraft, saveDraft } from "~/api/gen/sdk.gen";
import type { Draft } from "~/api/gen/types.gen";
import { useSession } from "~/shared/session";
import { parseAddresses, withAddresses } from "./addresses";
import { Autosaver, type DraftContent } from "./autosave";
import { splitQuotation } from "./quotation";

/** A draft as writing begins: one of the server, or one that becomes a draft there with the first thing written. */
export type DraftStart = Omit<Draft, "id"> & { id: string | null };

/** Nothing yet. */
export const BLANK: DraftStart = {
  id: null,
  version: 0,
  updated_at: "",
  to: [],
  cc: [],
  bcc: [],
  subject: "",
  body_html: "",
  definition_id: null,
  attachments: [],
  origin: null,
  recipients_fixed: false,
};

type Kind = "to" | "cc" | "bcc";

/** A draft being written: what is in its fields, and whether that is safe on the server. */
export function useDraft(draft: DraftStart, onCreated: (id: string) => void) {
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
  // What is on the screen at this very moment: two fields may change before React renders once.
  const latest = useRef({ content, quotation, typing: { to: "", cc: "", bcc: "" } });
  const id = useRef(draft.id);
  const [saver] = useState(
    () =>
      new Autosaver(draft.version, async (version, fields) => {
        const saved =
          id.current === null
            ? await createDraft({ body: fields })
            : await saveDraft({ path: { id: id.current }, body: { version, ...fields } });
        if (id.current === null) {
          id.current = saved.id;
          onCreated(saved.id);
          void client.invalidateQueries({ queryKey: [{ _id: "getMailboxCounts" }] });
        }
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

  const note = () => {
    const { content: now, quotation: quoted, typing } = latest.current;
    const withTyped = (kind: Kind) => withAddresses(now[kind], parseAddresses(typing[kind]));
    saver.change({
      ...now,
      to: withTyped("to"),
      cc: withTyped("cc"),
      bcc: withTyped("bcc"),
      body_html: now.body_html + quoted,
    });
  };
  return {
    content,
    quotation,
    state,
    saver,
    change: (part: Partial<DraftContent>) => {
      latest.current.content = { ...latest.current.content, ...part };
      setContent(latest.current.content);
      note();
    },
    /** An address not finished yet is kept like any other, so that it is not lost with the page. */
    type: (kind: Kind, text: string) => {
      if (latest.current.typing[kind] === text) return;
      latest.current.typing[kind] = text;
      note();
    },
    dropQuotation: () => {
      latest.current.quotation = "";
      setQuotation("");
      note();
    },
    /** The draft's id on the server, if it is there. */
    currentId: () => id.current,
    /** The id of a draft that is there for sure and as it is here; null where it could not be saved. */
    savedId: async (): Promise<string | null> => {
      if (id.current === null) note();
      return (await saver.flush()) ? id.current : null;
    },
    /** Whether nothing of one's own is in it, so that nobody misses it. */
    isBlank: (files: number) => {
      const { content: now, typing } = latest.current;
      const addresses = [...now.to, ...now.cc, ...now.bcc, typing.to, typing.cc, typing.bcc];
      const empty = addresses.every((address) => address.trim() === "");
      const unwritten = empty && now.subject === "" && now.body_html === "";
      return draft.origin === null && unwritten && files === 0;
    },
  };
}

function isReply(draft: DraftStart): boolean {
  return draft.origin !== null && draft.origin.kind !== "again";
}

function quotationOf(draft: DraftStart): string {
  return isReply(draft) ? splitQuotation(draft.body_html).quotation : "";
}

function ownTextOf(draft: DraftStart): string {
  return isReply(draft) ? splitQuotation(draft.body_html).own : draft.body_html;
}
