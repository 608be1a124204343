import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Effects } from "~/api/gen/types.gen";

/** What a definition means for who reads, in sentences. */
export function useEffectsText(effects: Effects): string {
  const { t } = useLingui();
  const days = plural(effects.expire_after_days, { one: "# day", other: "# days" });
  const may: string[] = [];
  const mayNot: string[] = [];
  const sort = (allowed: boolean, what: string) => (allowed ? may : mayNot).push(what);
  sort(effects.allow_reply, t`reply`);
  sort(effects.allow_reply_all, t`reply to all`);
  sort(effects.allow_print, t`print`);
  sort(effects.allow_download, t`download attachments`);
  const sentences = [t`Expires after ${days}.`];
  if (may.length > 0) sentences.push(t`Recipients may: ${may.join(", ")}.`);
  if (mayNot.length > 0) sentences.push(t`They may not: ${mayNot.join(", ")}.`);
  sentences.push(
    effects.allow_recall ? t`The sender can recall it.` : t`The sender cannot recall it.`,
  );
  if (effects.read_receipt) sentences.push(t`The sender is told when it is opened.`);
  return sentences.join(" ");
}
