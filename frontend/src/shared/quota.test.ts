import { describe, expect, it } from "vitest";
import { formatReset, quotaLevel } from "./quota";

describe("quotaLevel", () => {
  it.each([
    [0, 500, "ample"],
    [399, 500, "ample"],
    [400, 500, "near"],
    [474, 500, "near"],
    [475, 500, "nearly_full"],
    [499, 500, "nearly_full"],
    [500, 500, "full"],
    // A pack was withdrawn.
    [700, 500, "full"],
  ])("%i of %i is %s", (used, limit, level) => {
    expect(quotaLevel({ used, limit })).toBe(level);
  });
});

describe("formatReset", () => {
  it("names the day in UTC, whatever the reader's zone", () => {
    expect(formatReset("2026-12-01T00:00:00Z")).toMatch(/1/);
    expect(formatReset("2026-12-01T00:00:00Z")).toMatch(/Dec/);
  });
});
