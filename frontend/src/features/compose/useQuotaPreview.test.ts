import { describe, expect, it } from "vitest";
import { newAddresses } from "./useQuotaPreview";

const content = {
  to: ["Ann@example.org", "bob@example.org"],
  cc: ["cleo@example.org"],
  bcc: [],
  subject: "",
  body_html: "",
};
const quota = { used: 1, limit: 500, left: 499, resets_at: "2026-12-01T00:00:00Z" };
const preview = (places: [string, string][]) => ({
  quota,
  fits: true,
  new: places.map(([pointer, address]) => ({ pointer, address })),
});

describe("newAddresses", () => {
  it("names the addresses as they were typed", () => {
    const places = preview([
      ["/to/0", "ann@example.org"],
      ["/cc/0", "cleo@example.org"],
    ]);
    expect(newAddresses(places, content)).toEqual(["Ann@example.org", "cleo@example.org"]);
  });

  it("says nothing of an answer that what was typed since has overtaken", () => {
    const places = preview([
      ["/to/1", "ann@example.org"],
      ["/bcc/3", "dan@example.org"],
    ]);
    expect(newAddresses(places, content)).toEqual([]);
    expect(newAddresses(null, content)).toEqual([]);
  });
});
