import { useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { describeEffects } from "~/api/gen/sdk.gen";
import type { Effects } from "~/api/gen/types.gen";

const PAUSE_MS = 200;

/** What effects mean, in the server's own words; null while they cannot mean anything. */
export function useSentence(effects: Effects): string | null {
  const { i18n } = useLingui();
  const [asked] = useDebouncedValue(JSON.stringify(effects), PAUSE_MS);
  const said = useQuery({
    queryKey: [{ _id: "describeEffects" }, i18n.locale, asked],
    queryFn: ({ signal }) => describeEffects({ body: { effects: JSON.parse(asked) }, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return said.isError ? null : (said.data?.sentence ?? null);
}
