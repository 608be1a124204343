import { expect, it } from "vitest";
import { normaliseCode } from "./code";

it.each([
  ["7K3M9QXT", "7K3M9QXT"],
  ["7k3m 9qxt", "7K3M9QXT"],
  [" 7K3M-9QXT\n", "7K3M9QXT"],
  ["7K3M – 9QXT", "7K3M9QXT"],
])("%j is %s", (typed, code) => {
  expect(normaliseCode(typed)).toBe(code);
});
