import type { OfferedDefinition, SendOptions } from "~/api/gen/types.gen";

/** What the message would go under, if it were sent now. */
export type SendChoice =
  | { decision: "offered"; current: OfferedDefinition; offered: OfferedDefinition[]; lost: boolean }
  | { decision: "applied"; current: OfferedDefinition; policy: string | null }
  | { decision: "conflict" };

/**
 * What a choice comes to among what is offered: itself, or the default where it is not on offer for these recipients
 * (`lost`). Where a policy has decided, the choice does not matter.
 */
export function sendChoice(
  options: SendOptions | undefined,
  chosen: string | null | undefined,
): SendChoice | null {
  if (options === undefined) return null;
  const { decision, definitions, applied_by } = options;
  const [first] = definitions;
  if (decision === "conflict" || first === undefined) return { decision: "conflict" };
  if (decision === "applied") return { decision, current: first, policy: applied_by };
  const found = definitions.find(({ definition }) => definition.id === chosen);
  const lost = found === undefined && typeof chosen === "string";
  return { decision, current: found ?? first, offered: definitions, lost };
}
