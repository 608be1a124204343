import { useLingui } from "@lingui/react/macro";

/** The names of what mails are for, by their names in the API; one that is not known here is shown as it is. */
export function useKindNames(): (kind: string) => string {
  const { t } = useLingui();
  const names = new Map([
    ["notification", t`Notification`],
    ["fresh_link", t`Fresh link`],
    ["code", t`Code`],
    ["password_reset", t`Password reset`],
    ["permissions_changed", t`Changed permissions`],
    ["read_receipt", t`Read receipt`],
    ["quota_warning", t`Quota warning`],
    ["bcc_copy", t`Copy to the mail server`],
    ["extension_requested", t`Question for more time`],
    ["extension_granted", t`More time granted`],
    ["extension_declined", t`More time declined`],
    ["unread_reminder", t`Reminder: unread`],
    ["expiry_reminder", t`Reminder: expiring`],
    ["not_delivered", t`Returned notification`],
  ]);
  return (kind) => names.get(kind) ?? kind;
}
