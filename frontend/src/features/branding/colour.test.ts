import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrastOf, judge } from "./colour";

const table = readFileSync("../tests/fixtures/colours.txt", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("#"));

test("the browser decides on a colour as the server does", () => {
  expect(table.length).toBeGreaterThan(10);
  for (const row of table) {
    const [given = ""] = row.split(" ");
    const verdict = judge(given);
    const { fill, tint, text, dark_tint, dark_text } = verdict?.shades ?? {};
    const decided = [given, verdict?.readable, fill, tint, text, dark_tint, dark_text].join(" ");
    expect(decided).toBe(row);
  }
});

test("what is no colour has no verdict", () => {
  for (const text of ["", "#12345", "#1234567", "123456", "#12345g", "red"]) {
    expect(judge(text)).toBeNull();
  }
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21);
});
