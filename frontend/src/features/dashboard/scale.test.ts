import { expect, test } from "vitest";
import { topOf } from "./scale";

test("the scale's top is round, in four whole steps, and never below the highest value", () => {
  for (const most of [0, 1, 4, 5, 9, 10, 13, 37, 99, 100, 101, 999, 1234, 987_654]) {
    const top = topOf(most);
    expect(top).toBeGreaterThanOrEqual(most);
    expect(Number.isInteger(top / 4)).toBe(true);
    expect(top).toBeLessThanOrEqual(Math.max(4, most * 3));
  }
  expect(topOf(37)).toBe(40);
  expect(topOf(101)).toBe(200);
});
