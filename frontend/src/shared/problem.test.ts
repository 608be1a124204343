import { expect, it } from "vitest";
import { ProblemError } from "~/api/problemError";
import { fieldText, problemText } from "./problem";

it("has a general text for a code that it does not know", () => {
  expect(problemText(new ProblemError({ code: "of_tomorrow" }))).toBe(
    "Something went wrong. Try again in a moment.",
  );
});

it("finds the fault of a field by its pointer", () => {
  const problem = new ProblemError({
    code: "invalid_fields",
    errors: [{ pointer: "/new_password", code: "password_common", detail: "" }],
  });
  expect(fieldText(problem, "/new_password")).toMatch(/on the lists that attackers try first/);
  expect(fieldText(problem, "/current_password")).toBeNull();
  expect(fieldText(null, "/new_password")).toBeNull();
});
