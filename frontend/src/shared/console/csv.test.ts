import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

const only = (value: string | number | null) => toCsv(["h"], [[value]]).split("\r\n")[1];

describe("toCsv", () => {
  it("begins with a byte order mark and ends each line with both characters", () => {
    expect(toCsv(["a", "b"], [["1", "2"]])).toBe("\ufeffa,b\r\n1,2\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "|x", "%0"])(
    "makes %j harmless",
    (text) => expect(only(text)?.replace(/^"/, "").startsWith("'")).toBe(true),
  );

  it("makes harmless what begins with a line break, too", () => {
    expect(toCsv(["h"], [["\r=1"]])).toContain('"\'\r=1"');
  });

  it("leaves a number a number", () => expect(only(-3)).toBe("-3"));

  it("quotes what would break the row", () => {
    expect(only('a "b", c')).toBe('"a ""b"", c"');
    expect(only(null)).toBe("");
  });
});
