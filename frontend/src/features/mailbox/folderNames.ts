import { useLingui } from "@lingui/react/macro";
import type { MailFolder } from "~/shared/paths";

/** What a folder is called. */
export function useFolderName(folder: MailFolder): string {
  const { t } = useLingui();
  const names: Record<MailFolder, string> = {
    inbox: t`Inbox`,
    sent: t`Sent`,
    deleted: t`Deleted`,
  };
  return names[folder];
}
