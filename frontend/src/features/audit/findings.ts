import { t } from "@lingui/core/macro";
import type { AuditFinding } from "~/api/gen/types.gen";

/** What is wrong with the chain, in the reader's language. */
export function findingText({ kind, seq, entry_id: entry }: AuditFinding): string {
  const number = seq ?? 0;
  const id = entry ?? "";
  switch (kind) {
    case "changed":
      return t`Entry ${number} (${id}) was changed.`;
    case "removed":
      return t`Entry ${number} was removed.`;
    case "added":
      return t`Entry ${id} was added as number ${number}.`;
    case "moved":
      return t`Entry ${number} (${id}) was moved to another place.`;
    case "unreadable":
      return t`Entry ${id} was made unreadable.`;
    case "rewritten":
      return t`The chain was rewritten up to entry ${number}: its signed checkpoint does not fit.`;
    case "checkpoint_forged":
      return t`The checkpoint at entry ${number} was not signed by this installation.`;
  }
}
