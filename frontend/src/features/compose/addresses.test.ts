import { describe, expect, it } from "vitest";
import { isAddress, parseAddresses, withAddresses } from "./addresses";

describe("parseAddresses", () => {
  it.each([
    ["bruno@example.org", ["bruno@example.org"]],
    [
      "a@example.org, b@example.org;c@example.org",
      ["a@example.org", "b@example.org", "c@example.org"],
    ],
    ["a@example.org\nb@example.org\r\n", ["a@example.org", "b@example.org"]],
    ["a@example.org b@example.org", ["a@example.org", "b@example.org"]],
    [
      '"Albrecht, Bruno" <bruno@example.org>, Carla <carla@example.net>',
      ["bruno@example.org", "carla@example.net"],
    ],
    ["Bruno Albrecht bruno@example.org", ["Bruno Albrecht bruno@example.org"]],
    ["  ,; \n", []],
    ["bruno@", ["bruno@"]],
    ['"unclosed <bruno@example.org>', ["bruno@example.org"]],
  ])("reads %j", (text, addresses) => {
    expect(parseAddresses(text)).toEqual(addresses);
  });
});

describe("isAddress", () => {
  it.each(["a@b.example", "first.last+tag@sub.example.org", "müller@exämple.de"])(
    "takes %s",
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );

  it.each(["", "a", "a@b", "a@b.", "a b@example.org", "a@example..org", "<a@example.org>"])(
    "refuses %j",
    (text) => {
      expect(isAddress(text)).toBe(false);
    },
  );
});

describe("withAddresses", () => {
  it("keeps each address once, however it is written", () => {
    expect(
      withAddresses(["a@example.org"], ["A@Example.org", "b@example.org", "B@example.org"]),
    ).toEqual(["a@example.org", "b@example.org"]);
  });
});
