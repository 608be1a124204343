import { describe, expect, it } from "vitest";
import { ProblemError } from "~/api/problemError";
import { faultsOf } from "./faults";

const fault = (pointer: string, code: string) => ({ pointer, code, detail: "" });
const refused = (errors: ReturnType<typeof fault>[]) =>
  new ProblemError({ code: "invalid_request", title: "refused", status: 422, errors });

describe("faultsOf", () => {
  it("puts each fault beside its address", () => {
    const faults = faultsOf(
      refused([fault("/to/1", "address_invalid"), fault("/bcc/0", "address_invalid")]),
    );
    expect([...faults.to.keys()]).toEqual([1]);
    expect([...faults.bcc.keys()]).toEqual([0]);
    expect(faults.other).toBe(false);
  });

  it("takes a fault of a whole field as such", () => {
    expect(faultsOf(refused([fault("/to", "no_recipients")])).to.has(-1)).toBe(true);
  });

  it("says when something belongs to no field", () => {
    expect(faultsOf(refused([])).other).toBe(true);
    expect(faultsOf(refused([fault("/body_html", "too_long")])).other).toBe(true);
  });
});
