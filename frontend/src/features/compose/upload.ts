import type { Attachment, Problem } from "~/api/gen/types.gen";
import { ProblemError } from "~/api/problemError";
import { paths } from "~/shared/paths";

/** An upload under way. */
interface Upload {
  done: Promise<Attachment>;
  abort: () => void;
}

/**
 * Sends a file to a draft. By XMLHttpRequest, as fetch does not tell how far it has come. Sent again under the same key it is
 * attached once.
 */
export function upload(
  draftId: string,
  key: string,
  file: File,
  onProgress: (fraction: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<Attachment>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 201 && isAttachment(answer)) resolve(answer);
      else reject(problemOf(answer, request.status));
    };
    request.onerror = () => reject(new ProblemError({ code: "network", title: "No connection" }));
  });
  const form = new FormData();
  form.append("file", file, file.name);
  request.open("POST", paths.draftAttachments(draftId));
  request.setRequestHeader("X-Letterlock", "1");
  request.setRequestHeader("Idempotency-Key", key);
  request.send(form);
  return { done, abort: () => request.abort() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAttachment(value: unknown): value is Attachment {
  return typeof value === "object" && value !== null && "size_bytes" in value && "name" in value;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value;
}

function problemOf(answer: unknown, status: number): ProblemError {
  const unreadable = { code: "unreadable", title: "The answer could not be read", status };
  return new ProblemError(isProblem(answer) ? answer : unreadable);
}
