import { useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { querySendOptions } from "~/api/gen/sdk.gen";
import type { SendOptions } from "~/api/gen/types.gen";
import type { DraftContent } from "./autosave";

/** The key below which every answer to the question lies. */
export const SEND_OPTIONS = ["send-options"];

const PAUSE_MS = 300;

/** What may be sent under to the recipients typed so far, asked when their writer pauses. */
export function useSendOptions({ to, cc, bcc }: DraftContent): SendOptions | undefined {
  const { i18n } = useLingui();
  const [asked] = useDebouncedValue(JSON.stringify({ to, cc, bcc }), PAUSE_MS);
  const { data } = useQuery({
    // The sentences are in the language of the page.
    queryKey: [...SEND_OPTIONS, i18n.locale, asked],
    queryFn: ({ signal }) => querySendOptions({ body: JSON.parse(asked), signal }),
    placeholderData: keepPreviousData,
    // A policy may have changed since.
    staleTime: 0,
  });
  return data;
}
