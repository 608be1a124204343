import { useLingui } from "@lingui/react/macro";
import type { AuditEntryView } from "~/api/gen/types.gen";
import { useRefusalNames } from "~/shared/console/refusals";
import { useRoleNames } from "~/shared/console/roles";
import { usedDefinitionName } from "~/shared/definitions";
import { formatDateTime } from "~/shared/format";

const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const IDS = /^[0-9a-f]{8}-[0-9a-f-]{27}( [0-9a-f]{8}-[0-9a-f-]{27})*$/;

/** What is recorded beside an act, in words. Exports have it as it is recorded, with the ids that are left out here. */
export function useDetails(): (entry: AuditEntryView) => string {
  const { i18n } = useLingui();
  const names = useNames();
  const words = useWords();
  const wordFor = (name: string, value: string) => {
    if (TIME.test(value)) return formatDateTime(value);
    if (/^\d+$/.test(value)) return i18n.number(Number(value));
    return words[`${name} ${value}`] ?? words[value] ?? value;
  };
  return ({ details }) => {
    const definition = details.find(({ name }) => name === "definition_id")?.value;
    const text = (name: string, value: string) =>
      name === "definition" && definition !== undefined
        ? usedDefinitionName(definition, value)
        : wordFor(name, value);
    return details
      .filter(({ value }) => !IDS.test(value))
      .map(({ name, value }) => `${names[name] ?? name}: ${text(name, value)}`)
      .join(", ");
  };
}

function useNames(): Record<string, string | undefined> {
  const { t } = useLingui();
  return {
    actions: t`What`,
    added: t`Added`,
    aliases: t`Aliases`,
    blocked_domains: t`Domains never allowed`,
    by: t`By`,
    decision: t`What then`,
    definition: t`Definition`,
    domain: t`Domain`,
    enabled: t`Switched on`,
    entries: t`Entries`,
    expires_at: t`Expires`,
    first: t`For the first time`,
    form: t`Form`,
    from: t`From`,
    from_days: t`Days before`,
    kind: t`Kind`,
    language: t`Language`,
    licensed: t`Licensed`,
    limit: t`Limit`,
    logon_allowed: t`Log-on allowed`,
    means: t`By means of`,
    must_change: t`Must be changed`,
    name: t`Name`,
    percent: t`Percent`,
    reason: t`Reason`,
    recipients: t`Recipients`,
    reference: t`Reference`,
    removed: t`Removed`,
    result: t`Result`,
    role: t`Role`,
    rule: t`Rule`,
    scopes: t`Scopes`,
    sessions: t`Sessions`,
    size: t`Size`,
    state: t`State`,
    tls: t`TLS`,
    to: t`Until`,
    to_days: t`Days from then on`,
    used: t`Used`,
  };
}

/** The words that stand for the recorded values; a word of one detail alone has its name before it. */
function useWords(): Record<string, string | undefined> {
  const { t } = useLingui();
  return {
    ...useRefusalNames(),
    ...useRoleNames(),
    true: t`yes`,
    false: t`no`,
    "by registration": t`registration`,
    "decision apply": t`apply one`,
    "decision offer": t`offer some`,
    "form csv": t`CSV`,
    "form json_lines": t`JSON lines`,
    "means code": t`mailed code`,
    "means authenticator": t`authenticator`,
    "means code_request": t`asking for a code`,
    "means fresh_link": t`asking for a fresh link`,
    "means password": t`password`,
    "means password_reset": t`forgotten password`,
    "means recovery_code": t`recovery code`,
    "result sound": t`nothing was changed`,
    "tls enforced": t`enforced`,
    "tls opportunistic": t`opportunistic`,
  };
}
