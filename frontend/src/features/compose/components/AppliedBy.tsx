import { Trans } from "@lingui/react/macro";

/** Who has decided, where it is not the sender. */
export function AppliedBy({ policy }: { policy: string | null }) {
  return policy === null ? (
    <Trans>Decided by a policy of the organisation</Trans>
  ) : (
    <Trans>Decided by the policy “{policy}”</Trans>
  );
}
