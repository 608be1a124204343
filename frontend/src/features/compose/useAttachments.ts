import { useCallback, useEffect, useRef, useState } from "react";
import { removeAttachment } from "~/api/gen/sdk.gen";
import type { Attachment } from "~/api/gen/types.gen";
import { ProblemError, toProblem } from "~/api/problemError";
import { problemToast } from "~/shared/ui/toast";
import type { Autosaver } from "./autosave";
import { upload } from "./upload";

/** A file of a draft: on the server, on its way there, or not let in. */
export type DraftFile =
  | { key: string; state: "there"; attachment: Attachment }
  | { key: string; state: "sending"; file: File; fraction: number }
  | { key: string; state: "failed"; file: File; problem: ProblemError };

/** The files of a draft. `limitBytes` is what a message may hold in all. */
export function useAttachments(
  draft: {
    savedId: () => Promise<string | null>;
    currentId: () => string | null;
    saver: Autosaver;
  },
  initial: Attachment[],
  limitBytes: number,
) {
  const [files, setFiles] = useState<DraftFile[]>(() =>
    initial.map((attachment) => ({ key: attachment.id, state: "there", attachment })),
  );
  const running = useRef(new Map<string, () => void>());

  useEffect(() => {
    const uploads = running.current;
    return () => {
      for (const abort of uploads.values()) abort();
    };
  }, []);

  const replace = useCallback((key: string, next: DraftFile | null) => {
    setFiles((all) =>
      all.flatMap((file) => (file.key !== key ? [file] : next === null ? [] : [next])),
    );
  }, []);

  const send = async (key: string, file: File) => {
    let dropped = false;
    running.current.set(key, () => {
      dropped = true;
    });
    try {
      // The first thing of a new message may be a file.
      const draftId = draft.currentId() ?? (await draft.savedId());
      if (draftId === null) throw draft.saver.problem;
      if (dropped) return;
      const { done, abort } = upload(draftId, key, file, (fraction) =>
        replace(key, { key, state: "sending", file, fraction }),
      );
      running.current.set(key, abort);
      replace(key, { key, state: "there", attachment: await done });
    } catch (error) {
      replace(key, { key, state: "failed", file, problem: toProblem(error) });
    } finally {
      running.current.delete(key);
    }
  };

  const add = (chosen: readonly File[]) => {
    let left = limitBytes - bytesOf(files);
    for (const file of chosen) {
      const key = crypto.randomUUID();
      left -= file.size;
      if (left < 0) {
        const problem = new ProblemError({ code: "message_too_large", title: "Too large" });
        setFiles((all) => [...all, { key, state: "failed", file, problem }]);
        left += file.size;
      } else {
        setFiles((all) => [...all, { key, state: "sending", file, fraction: 0 }]);
        void send(key, file);
      }
    }
  };

  const retry = (key: string, file: File) => {
    replace(key, { key, state: "sending", file, fraction: 0 });
    void send(key, file);
  };

  const remove = async (file: DraftFile) => {
    running.current.get(file.key)?.();
    replace(file.key, null);
    const draftId = draft.currentId();
    if (file.state !== "there" || draftId === null) return;
    try {
      await removeAttachment({ path: { id: draftId, attachment_id: file.attachment.id } });
    } catch (error) {
      setFiles((all) => [...all, file]);
      problemToast(error);
    }
  };

  return { files, add, retry, remove, uploading: files.some(({ state }) => state === "sending") };
}

/** How much of the limit is taken, by what is there and what is on its way. */
export function bytesOf(files: readonly DraftFile[]): number {
  return files.reduce((sum, file) => {
    if (file.state === "there") return sum + file.attachment.size_bytes;
    return file.state === "sending" ? sum + file.file.size : sum;
  }, 0);
}
