import { describe, expect, it } from "vitest";
import { searchOf } from "./search";

describe("what is asked for", () => {
  it("is what was filled in, with the days as the reader's own", () => {
    const { query, unfinished } = searchOf({
      sender: "ann@example.org",
      state: "recalled",
      since: "2030-01-15",
      until: "2030-01-15",
    });
    expect(unfinished).toBe(false);
    expect(query.sender).toBe("ann@example.org");
    expect(query.state).toBe("recalled");
    const day = Date.parse(query.until ?? "") - Date.parse(query.since ?? "");
    expect(day).toBe(86_400_000);
  });

  it("waits for a whole address and a whole reference", () => {
    expect(searchOf({ sender: "ann@exa" }).unfinished).toBe(true);
    expect(searchOf({ recipient: "ann" }).unfinished).toBe(true);
    expect(searchOf({ reference: "LL-7K3M" }).unfinished).toBe(true);
    expect(searchOf({ reference: " ll-7k3m-9qxt " }).query.reference).toBe("LL-7K3M-9QXT");
  });

  it("leaves out what is no state and no date", () => {
    expect(searchOf({ state: "lost", since: "soon" }).query).toEqual({});
  });
});
