import { describe, expect, it } from "vitest";
import { formatBytes, formatDateTime, formatListTime, formatTimeLeft } from "./format";

// The tests run in Europe/Berlin, one hour ahead of UTC in November.
const now = Date.parse("2026-11-23T11:00:00Z");

describe("formatListTime", () => {
  it("shows the time of a message of today in the reader's zone", () => {
    expect(formatListTime("2026-11-22T23:30:00Z", now)).toBe("12:30 AM");
  });

  it("shows the weekday within a week, counted in calendar days", () => {
    expect(formatListTime("2026-11-22T22:30:00Z", now)).toBe("Sun");
    expect(formatListTime("2026-11-17T10:00:00Z", now)).toBe("Tue");
  });

  it("shows the date beyond a week, with its year when that is another one", () => {
    expect(formatListTime("2026-11-16T10:00:00Z", now)).toBe("Nov 16");
    expect(formatListTime("2025-11-16T10:00:00Z", now)).toBe("11/16/25");
  });
});

describe("formatTimeLeft", () => {
  it.each([
    ["2026-11-26T11:00:01Z", "3 days"],
    ["2026-11-24T10:59:59Z", "23 hours"],
    ["2026-11-23T11:00:30Z", "1 minute"],
    ["2026-11-23T10:00:00Z", "0 minutes"],
  ])("until %s is %s", (time, text) => {
    expect(formatTimeLeft(time, now)).toBe(text);
  });
});

describe("formatBytes", () => {
  it.each([
    [1, "1 byte"],
    [999, "999 bytes"],
    [1200, "1.2\u00a0kB"],
    [48_300, "48\u00a0kB"],
    [999_600, "1\u00a0MB"],
    [25_000_000, "25\u00a0MB"],
  ])("%i is %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

it("shows a full time in the reader's zone", () => {
  expect(formatDateTime("2026-11-23T23:30:00Z")).toBe("Nov 24, 2026, 12:30 AM");
});
