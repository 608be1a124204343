import { useLingui } from "@lingui/react/macro";
import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { listGroups } from "~/api/gen/sdk.gen";
import type { Group, PolicyScopeKind, PolicyScopeView } from "~/api/gen/types.gen";
import type { ProblemError } from "~/api/problemError";
import { fieldText } from "~/shared/problem";
import type { ScopeFields } from "../fields";
import classes from "./PolicyForm.module.css";

/** As long as a page may be. */
const PAGE = 100;

/** Every group: an account has at most 200. */
async function allGroups(signal: AbortSignal): Promise<Group[]> {
  const all: Group[] = [];
  let after: string | null = null;
  do {
    const query: { limit: number; after?: string } = { limit: PAGE };
    if (after !== null) query.after = after;
    const page: { items: Group[]; next: string | null } = await listGroups({ query, signal });
    all.push(...page.items);
    after = page.next;
  } while (after !== null);
  return all;
}

interface ScopeFieldProps {
  side: "from" | "to";
  label: string;
  value: ScopeFields;
  /** As it is stored; names a group that is not among those offered. */
  stored: PolicyScopeView | undefined;
  problem: ProblemError | null;
  onChange: (value: ScopeFields) => void;
}

/** Whom one side of a policy is about. */
export function ScopeField({ side, label, value, stored, problem, onChange }: ScopeFieldProps) {
  const { t } = useLingui();
  const kinds: { value: PolicyScopeKind; label: string }[] = [
    { value: "everyone", label: t`Everyone` },
    { value: "internal", label: t`People inside` },
    { value: "external", label: t`People outside` },
    { value: "group", label: t`A group` },
    { value: "address", label: t`One address` },
  ];
  const { kind } = value;
  return (
    <div className={classes.scope}>
      <NativeSelect
        size="md"
        label={label}
        data={kinds}
        value={kind}
        error={fieldText(problem, `/${side}`)}
        onChange={(event) => {
          const chosen = kinds.find((one) => one.value === event.currentTarget.value);
          if (chosen !== undefined) onChange({ ...value, kind: chosen.value });
        }}
      />
      {(kind === "internal" || kind === "external") && (
        <TextInput
          label={t`In this domain alone (optional)`}
          placeholder={kind === "internal" ? t`All of your own domains` : t`All other domains`}
          maxLength={253}
          spellCheck={false}
          value={value.domain}
          error={fieldText(problem, `/${side}/domain`)}
          onChange={(event) => onChange({ ...value, domain: event.currentTarget.value })}
        />
      )}
      {kind === "group" && (
        <GroupField
          value={value}
          stored={stored}
          error={fieldText(problem, `/${side}/group_id`)}
          onChange={(group_id) => onChange({ ...value, group_id })}
        />
      )}
      {kind === "address" && (
        <TextInput
          label={t`Mail address`}
          maxLength={254}
          inputMode="email"
          spellCheck={false}
          value={value.address}
          error={fieldText(problem, `/${side}/address`)}
          onChange={(event) => onChange({ ...value, address: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

interface GroupFieldProps {
  value: ScopeFields;
  stored: PolicyScopeView | undefined;
  error: string | null;
  onChange: (id: string) => void;
}

function GroupField({ value, stored, error, onChange }: GroupFieldProps) {
  const { t } = useLingui();
  const groups = useQuery({
    queryKey: [{ _id: "listGroups" }, "offered"],
    queryFn: ({ signal }) => allGroups(signal),
  });
  const offered = (groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  offered.sort((one, other) => one.label.localeCompare(other.label));
  const storedId = stored?.group_id ?? null;
  if (storedId !== null && !offered.some((one) => one.value === storedId)) {
    offered.push({ value: storedId, label: stored?.group_name ?? storedId });
  }
  const none = groups.isSuccess && offered.length === 0;
  return (
    <NativeSelect
      size="md"
      label={t`Group`}
      description={none ? t`There is no group yet. Make one under Directories, Groups.` : undefined}
      disabled={none}
      data={[{ value: "", label: t`Choose a group` }, ...offered]}
      value={value.group_id}
      error={error ?? (groups.isError ? t`The groups could not be loaded.` : null)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
