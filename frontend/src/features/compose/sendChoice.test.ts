import { describe, expect, it } from "vitest";
import type { OfferedDefinition, SendOptions } from "~/api/gen/types.gen";
import { defaultEffects } from "~/test/samples";
import { sendChoice } from "./sendChoice";

const offered = (id: string): OfferedDefinition => ({
  definition: {
    id,
    name: id,
    built_in: id === "default",
    sentence: "",
    effects: defaultEffects,
  },
  expires_at: "2030-01-01T00:00:00Z",
});
const options = (decision: SendOptions["decision"], ...ids: string[]): SendOptions => ({
  decision,
  definitions: ids.map(offered),
  applied_by: decision === "applied" ? "Law firms" : null,
  conflicts: [],
});

describe("sendChoice", () => {
  it("is the default until something is chosen", () => {
    for (const nothing of [null, undefined]) {
      const choice = sendChoice(options("offered", "default", "strict"), nothing);
      expect(choice).toMatchObject({ lost: false, current: { definition: { id: "default" } } });
    }
  });

  it("is what was chosen while that is on offer", () => {
    const choice = sendChoice(options("offered", "default", "strict"), "strict");
    expect(choice).toMatchObject({ lost: false, current: { definition: { id: "strict" } } });
  });

  it("falls back to the default and says so where the choice is not on offer any more", () => {
    const choice = sendChoice(options("offered", "default"), "strict");
    expect(choice).toMatchObject({ lost: true, current: { definition: { id: "default" } } });
  });

  it("is what a policy applies, whatever was chosen", () => {
    const choice = sendChoice(options("applied", "strict"), "default");
    expect(choice).toMatchObject({
      decision: "applied",
      policy: "Law firms",
      current: { definition: { id: "strict" } },
    });
  });

  it("is nothing in a conflict, and unknown before the answer", () => {
    expect(sendChoice(options("conflict"), "strict")).toEqual({ decision: "conflict" });
    expect(sendChoice(undefined, "strict")).toBeNull();
  });
});
