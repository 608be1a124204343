import { describe, expect, it } from "vitest";
import { BEGINNING, instantOf, localOf, requestOf, standingOf } from "./fields";

describe("the request of a policy", () => {
  const base = { ...BEGINNING, name: "Finance", definition_ids: ["d1"] };
  const scope = { domain: "", group_id: "", address: "" };

  it("holds of each side what belongs to its kind alone", () => {
    const fields = {
      ...base,
      from: { ...scope, kind: "group" as const, group_id: "g1", address: "typed@before.example" },
      to: { ...scope, kind: "external" as const, domain: " example.org " },
    };
    expect(requestOf(fields)).toMatchObject({
      from: { kind: "group", group_id: "g1" },
      to: { kind: "external", domain: "example.org" },
    });
    expect(requestOf(base)).toMatchObject({
      from: { kind: "internal", domain: null },
      to: { kind: "everyone" },
      starts_at: null,
    });
  });

  it("is none while no group is chosen", () => {
    expect(requestOf({ ...base, to: { ...scope, kind: "group" } })).toBeNull();
  });

  it("keeps a time through the field of the browser", () => {
    const instant = "2030-03-01T08:30:00.000Z";
    expect(instantOf(localOf(instant))).toBe(instant);
    expect(instantOf("")).toBeNull();
  });
});

describe("the standing of a policy", () => {
  const now = Date.parse("2030-01-15T09:00:00Z");
  const at = (enabled: boolean, starts_at: string | null, ends_at: string | null) =>
    standingOf({ enabled, starts_at, ends_at }, now);

  it("is that of the server, its edges included", () => {
    expect(at(true, null, null)).toBe("in_force");
    expect(at(true, "2030-01-15T09:00:00Z", null)).toBe("in_force");
    expect(at(true, "2030-01-15T09:00:01Z", null)).toBe("not_started");
    expect(at(true, null, "2030-01-15T09:00:00Z")).toBe("ended");
    expect(at(false, null, "2030-01-15T09:00:00Z")).toBe("disabled");
  });
});
