import { describe, expect, it } from "vitest";
import { countFilters, isAsking, readSearch, toQuery } from "./search";

describe("a search in the address bar", () => {
  it("keeps what it knows and drops the rest", () => {
    const search = {
      q: 2026,
      in: "sent",
      from: "Ada",
      attachments: true,
      since: "2026-11-01",
      until: "soon",
      filter: "unread",
    };
    expect(readSearch(search)).toEqual({
      q: "2026",
      in: "sent",
      from: "Ada",
      attachments: true,
      since: "2026-11-01",
    });
    expect(readSearch({ q: "", in: "drafts", from: "", since: "2026-13-45" })).toEqual({ q: "" });
  });

  it("is none without q", () => {
    expect(readSearch({ from: "Ada", in: "sent" })).toEqual({});
  });
});

describe("the question for the server", () => {
  it("covers the last day whole, in the reader's zone", () => {
    expect(toQuery({ q: " plan ", in: "inbox", since: "2026-11-01", until: "2026-11-30" })).toEqual(
      {
        q: " plan ",
        folder: "inbox",
        since: new Date(2026, 10, 1).toISOString(),
        until: new Date(2026, 11, 1).toISOString(),
        limit: 50,
      },
    );
  });

  it("is not asked before there is something to look for", () => {
    expect(isAsking({ q: "  " })).toBe(false);
    expect(isAsking({ q: "", in: "sent" })).toBe(false);
    expect(isAsking({ q: "", from: "Ada" })).toBe(true);
    expect(isAsking({ q: "x" })).toBe(true);
    expect(countFilters({ q: "x", in: "sent", attachments: true })).toBe(2);
  });
});
