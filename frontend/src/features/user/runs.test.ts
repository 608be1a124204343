import { describe, expect, it } from "vitest";
import type { LogonDiagnosisEvent } from "~/api/gen/types.gen";
import { inRuns } from "./runs";

function attempt(minute: number, reason: string): LogonDiagnosisEvent {
  return {
    kind: "attempt",
    at: `2026-11-26T20:${minute}:00Z`,
    method: "password",
    network: "192.0.2.7",
    outcome: "refused",
    reason,
  };
}

describe("inRuns", () => {
  it("counts what repeats the one before, and keeps the newest", () => {
    const [third, second, first] = [
      attempt(33, "throttled"),
      attempt(32, "throttled"),
      attempt(31, "wrong_password"),
    ];
    expect(inRuns([third, second, first])).toEqual([
      { event: third, times: 2 },
      { event: first, times: 1 },
    ]);
  });

  it("keeps apart what something else came between", () => {
    const events = [attempt(33, "throttled"), attempt(32, "wrong_code"), attempt(31, "throttled")];
    expect(inRuns(events).map(({ times }) => times)).toEqual([1, 1, 1]);
  });

  it("never folds looks at a link", () => {
    const look: LogonDiagnosisEvent = {
      kind: "link_shown",
      at: "2026-11-26T20:31:00Z",
      first_at: "2026-11-26T20:31:00Z",
      agent: "scanner",
      message_id: "01a21930-7ed7-7ada-8b07-8811688f00bc",
      network: "192.0.2.7",
      views: 1,
    };
    expect(inRuns([look, look])).toHaveLength(2);
  });
});
