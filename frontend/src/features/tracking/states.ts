import { useLingui } from "@lingui/react/macro";
import type { MessageState } from "~/api/gen/types.gen";

/** What the states are called, and the colour of their badges. */
export function useStateNames(): Record<MessageState, { name: string; color: string }> {
  const { t } = useLingui();
  return {
    active: { name: t`Live`, color: "teal" },
    expired: { name: t`Expired`, color: "gray" },
    recalled: { name: t`Recalled`, color: "red" },
    destroyed: { name: t`Destroyed`, color: "dark" },
  };
}
