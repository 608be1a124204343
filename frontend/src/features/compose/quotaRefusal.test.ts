import { describe, expect, it } from "vitest";
import { ProblemError } from "~/api/problemError";
import { quotaRefusalOf } from "./quotaRefusal";

const facts = {
  code: "quota_exceeded",
  status: 422,
  limit: 500,
  used: 499,
  left: 1,
  resets_at: "2026-12-01T00:00:00Z",
  ask: [{ address: "ines@northwind.example", name: "Ines" }, "nobody"],
  errors: ["/to/0", "/to/4"].map((pointer) => ({ pointer, code: "new_this_month", detail: "" })),
};

describe("quotaRefusalOf", () => {
  it("reads how many are left and whom to ask", () => {
    expect(quotaRefusalOf(new ProblemError(facts))).toEqual({
      needed: 2,
      left: 1,
      limit: 500,
      resetsAt: "2026-12-01T00:00:00Z",
      ask: [{ address: "ines@northwind.example", name: "Ines" }],
    });
  });

  it("leaves other refusals alone", () => {
    expect(quotaRefusalOf(new ProblemError({ code: "not_licensed" }))).toBeNull();
    expect(quotaRefusalOf(null)).toBeNull();
  });
});
