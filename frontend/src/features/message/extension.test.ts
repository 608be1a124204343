import { describe, expect, it } from "vitest";
import { daysIn, endOn, presetsIn, roomOf, toDay } from "./extension";

const at = (text: string) => new Date(text);
const room = (after: string, latest: string) => ({ after: at(after), latest: at(latest) });

describe("how far a message can be extended", () => {
  it("starts from the present end, or from now when that has passed", () => {
    const extension = { latest_expiry: "2031-01-15T09:00:00Z" };
    const message = { expires_at: "2030-02-14T09:00:00Z" };
    const before = roomOf(message, extension, at("2030-02-01T00:00:00Z").getTime());
    expect(before.after).toEqual(at("2030-02-14T09:00:00Z"));
    const after = roomOf(message, extension, at("2030-03-01T00:00:00Z").getTime());
    expect(after.after).toEqual(at("2030-03-01T00:00:00Z"));
  });

  it("offers a week, a month and the latest, as far as there is room", () => {
    const ids = (from: string, to: string) => presetsIn(room(from, to)).map(({ id }) => id);
    expect(ids("2030-02-14T09:00:00Z", "2031-01-15T09:00:00Z")).toEqual([
      "week",
      "month",
      "latest",
    ]);
    expect(ids("2030-02-14T09:00:00Z", "2030-03-01T09:00:00Z")).toEqual(["week", "latest"]);
    expect(ids("2030-02-14T09:00:00Z", "2030-02-20T09:00:00Z")).toEqual(["latest"]);
    expect(ids("2030-02-14T09:00:00Z", "2030-02-14T09:00:00Z")).toEqual([]);
  });

  it("keeps the time of day on a chosen day, but not past the latest", () => {
    const wide = { after: new Date(2030, 1, 14, 9, 30), latest: new Date(2030, 5, 1, 8, 0) };
    expect(endOn("2030-03-20", wide)).toEqual(new Date(2030, 2, 20, 9, 30));
    expect(endOn("2030-06-01", wide)).toEqual(wide.latest);
    for (const outside of ["2030-02-14", "2030-02-13", "2030-06-02", "", "soon"]) {
      expect(endOn(outside, wide)).toBeNull();
    }
  });

  it("lets a day be chosen from the day after to the latest", () => {
    const wide = { after: new Date(2030, 1, 14, 9, 30), latest: new Date(2030, 1, 16, 8, 0) };
    expect(daysIn(wide)).toEqual({ min: "2030-02-15", max: "2030-02-16" });
    expect(daysIn({ ...wide, latest: new Date(2030, 1, 15, 8, 0) })).toBeNull();
    expect(toDay(new Date(2030, 0, 5))).toBe("2030-01-05");
  });
});
