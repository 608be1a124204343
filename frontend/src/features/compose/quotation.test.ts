import { describe, expect, it } from "vitest";
import { splitQuotation } from "./quotation";

const original =
  "<p>Dana, 2026-11-23:</p><blockquote><table><tbody><tr><td>1</td></tr></tbody></table></blockquote>";

describe("splitQuotation", () => {
  it("takes the quotation off as it is", () => {
    expect(splitQuotation(`<p>Thank you.</p>${original}`)).toEqual({
      own: "<p>Thank you.</p>",
      quotation: original,
    });
  });

  it("leaves a quotation of one's own, inside the text, where it is", () => {
    const html = `<blockquote>once</blockquote><p>Yes.</p>${original}`;
    expect(splitQuotation(html).own).toBe("<blockquote>once</blockquote><p>Yes.</p>");
  });

  it("takes nothing off a text without one", () => {
    expect(splitQuotation("<p>Hello</p>")).toEqual({ own: "<p>Hello</p>", quotation: "" });
  });
});
