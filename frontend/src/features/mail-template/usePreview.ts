import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { previewMailTemplate } from "~/api/gen/sdk.gen";
import type { MailPreview, MailWording } from "~/api/gen/types.gen";
import { type ProblemError, toProblem } from "~/api/problemError";

const PAUSE_MS = 300;

interface Preview {
  /** The last one there was; while a wording cannot stand, that of the last that could. */
  preview: MailPreview | undefined;
  /** Why the wording as it is typed cannot stand. */
  problem: ProblemError | null;
}

/** What the mail looks like in a wording, a moment after it was typed. */
export function usePreview(
  path: { kind: string; language: string },
  wording: MailWording,
): Preview {
  const [body] = useDebouncedValue(wording, PAUSE_MS);
  const shown = useQuery({
    queryKey: ["mailPreview", path, body.subject, body.paragraphs],
    queryFn: ({ signal }) => previewMailTemplate({ path, body, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [last, setLast] = useState(shown.data);
  if (shown.data !== undefined && shown.data !== last) setLast(shown.data);
  return {
    preview: shown.data ?? last,
    problem: shown.error === null ? null : toProblem(shown.error),
  };
}
