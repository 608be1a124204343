import { useLingui } from "@lingui/react/macro";
import type {
  DefinitionName,
  PolicyDecision,
  PolicyScopeView,
  PolicyVerdict,
} from "~/api/gen/types.gen";
import { definitionName } from "~/shared/definitions";
import type { Standing } from "./fields";

/** Whom a side of a policy is about, in words. */
export function useScopeText(): (scope: PolicyScopeView) => string {
  const { t } = useLingui();
  return ({ kind, domain, group_name, address }) => {
    switch (kind) {
      case "everyone":
        return t`Everyone`;
      case "internal":
        return domain === null ? t`Everyone inside` : t`Inside, in ${domain}`;
      case "external":
        return domain === null ? t`Everyone outside` : t`Outside, in ${domain}`;
      case "group":
        return t`Group “${group_name ?? ""}”`;
      case "address":
        return address ?? "";
    }
  };
}

/** What a policy does, in words. */
export function useDecisionText(): (
  decision: PolicyDecision,
  definitions: readonly DefinitionName[],
) => string {
  const { t } = useLingui();
  return (decision, definitions) => {
    const names = definitions.map(definitionName).join(", ");
    if (decision === "apply") return t`Applies ${names}`;
    return names === "" ? t`Offers the default alone` : t`Offers ${names}`;
  };
}

/** Whether a policy counts, in words. */
export function useStandingTexts(): Record<Standing, string> {
  const { t } = useLingui();
  return {
    in_force: t`In force`,
    disabled: t`Switched off`,
    not_started: t`Not yet`,
    ended: t`Over`,
  };
}

/** What became of a policy for a recipient, and why. */
export function useVerdictTexts(): Record<PolicyVerdict, string> {
  const { t } = useLingui();
  return {
    won: t`Decides`,
    less_specific_from: t`Another one is more specific about the sender`,
    less_specific_to: t`Another one is more specific about the recipient`,
    younger: t`Another one is as specific, and older`,
    disabled: t`Switched off`,
    not_started: t`Its time has not come`,
    ended: t`Its time is over`,
    other_senders: t`Not about this sender`,
    other_recipients: t`Not about this recipient`,
  };
}
