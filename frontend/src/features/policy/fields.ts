import type {
  Policy,
  PolicyDecision,
  PolicyScope,
  PolicyScopeKind,
  PolicyScopeView,
  SavePolicy,
} from "~/api/gen/types.gen";

/** One side of a policy as it is typed: what belongs to other kinds is kept, so that nothing is lost by looking around. */
export interface ScopeFields {
  kind: PolicyScopeKind;
  domain: string;
  group_id: string;
  address: string;
}

/** The fields of the form, under their names in the request. */
export interface PolicyFields {
  name: string;
  from: ScopeFields;
  to: ScopeFields;
  decision: PolicyDecision;
  definition_ids: string[];
  enabled: boolean;
  /** As the browser's field has it: local, without a zone; empty for none. */
  starts_at: string;
  ends_at: string;
}

const EVERYONE: ScopeFields = { kind: "everyone", domain: "", group_id: "", address: "" };

/** What a new policy begins with. */
export const BEGINNING: PolicyFields = {
  name: "",
  from: { ...EVERYONE, kind: "internal" },
  to: EVERYONE,
  decision: "offer",
  definition_ids: [],
  enabled: true,
  starts_at: "",
  ends_at: "",
};

export function fieldsOf(policy: Policy): PolicyFields {
  return {
    name: policy.name,
    from: scopeFieldsOf(policy.from),
    to: scopeFieldsOf(policy.to),
    decision: policy.decision,
    definition_ids: policy.definitions.map(({ id }) => id),
    enabled: policy.enabled,
    starts_at: localOf(policy.starts_at),
    ends_at: localOf(policy.ends_at),
  };
}

function scopeFieldsOf({ kind, domain, group_id, address }: PolicyScopeView): ScopeFields {
  return { kind, domain: domain ?? "", group_id: group_id ?? "", address: address ?? "" };
}

/** The request; `null` while a field that the server could not even read is empty. */
export function requestOf(fields: PolicyFields): SavePolicy | null {
  const from = scopeOf(fields.from);
  const to = scopeOf(fields.to);
  if (from === null || to === null) return null;
  return {
    name: fields.name,
    from,
    to,
    decision: fields.decision,
    definition_ids: fields.definition_ids,
    enabled: fields.enabled,
    starts_at: instantOf(fields.starts_at),
    ends_at: instantOf(fields.ends_at),
  };
}

function scopeOf({ kind, domain, group_id, address }: ScopeFields): PolicyScope | null {
  switch (kind) {
    case "everyone":
      return { kind };
    case "internal":
    case "external":
      return { kind, domain: domain.trim() === "" ? null : domain.trim() };
    case "group":
      return group_id === "" ? null : { kind, group_id };
    case "address":
      return { kind, address: address.trim() };
  }
}

/** A time of the server as a field of the browser takes it, in the reader's zone. */
export function localOf(instant: string | null): string {
  if (instant === null) return "";
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** And back. */
export function instantOf(local: string): string | null {
  const date = new Date(local);
  return local === "" || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Whether a policy counts at a moment. */
export type Standing = "in_force" | "disabled" | "not_started" | "ended";

export function standingOf(
  policy: Pick<Policy, "enabled" | "starts_at" | "ends_at">,
  now: number,
): Standing {
  if (!policy.enabled) return "disabled";
  if (policy.starts_at !== null && now < Date.parse(policy.starts_at)) return "not_started";
  if (policy.ends_at !== null && now >= Date.parse(policy.ends_at)) return "ended";
  return "in_force";
}
