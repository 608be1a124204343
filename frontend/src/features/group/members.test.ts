import { expect, it } from "vitest";
import { ProblemError } from "~/api/problemError";
import { memberFault, parseMembers } from "./members";

it("takes addresses and domains apart, however they are pasted, each once", () => {
  expect(parseMembers("ann@example.org, example.net;\n example.net\tbo@example.org ")).toEqual([
    "ann@example.org",
    "example.net",
    "bo@example.org",
  ]);
  expect(parseMembers(" \n ")).toEqual([]);
});

it("names what cannot be a member", () => {
  const fault = (pointer: string) => ({ pointer, code: "member_invalid", detail: "" });
  const problem = (...pointers: string[]) =>
    new ProblemError({ code: "invalid_fields", title: "", errors: pointers.map(fault) });
  const members = ["a", "b.example", "c", "d", "e", "f", "g"];
  expect(memberFault(null, "add", members)).toBeNull();
  expect(memberFault(problem("/name"), "add", members)).toBeNull();
  expect(memberFault(problem("/add/0"), "add", members)).toMatch(/^a: /);
  const many = problem("/add/0", "/add/2", "/add/3", "/add/4", "/add/5", "/add/6");
  expect(memberFault(many, "add", members)).toMatch(/^a, c, d, e, f and 1 more: /);
});
