import { expect, it } from "vitest";
import { withScheme } from "./LinkRow";

it.each([
  ["https://example.org/a", "https://example.org/a"],
  ["example.org/a", "https://example.org/a"],
  ["ada@example.org", "mailto:ada@example.org"],
  ["mailto:ada@example.org", "mailto:ada@example.org"],
])("%s becomes %s", (typed, address) => {
  expect(withScheme(typed)).toBe(address);
});
