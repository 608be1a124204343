import { expect, it } from "vitest";
import { phaseAt } from "./sessionClock";

const session = { idle_ends_at: "2026-11-23T12:00:00Z", ends_at: "2026-11-23T20:00:00Z" };
const at = (time: string) => Date.parse(time);

it("is quiet until two minutes before the end", () => {
  expect(phaseAt(session, at("2026-11-23T11:57:59.999Z")).phase).toBe("quiet");
  expect(phaseAt(session, at("2026-11-23T11:58:00Z"))).toEqual({
    phase: "warning",
    msLeft: 120_000,
    extendable: true,
  });
});

it("is over at its end, not after it", () => {
  expect(phaseAt(session, at("2026-11-23T11:59:59.999Z")).phase).toBe("warning");
  expect(phaseAt(session, at("2026-11-23T12:00:00Z")).phase).toBe("over");
});

it("cannot be extended past its last end", () => {
  const late = { ...session, idle_ends_at: session.ends_at };
  expect(phaseAt(late, at("2026-11-23T19:59:00Z"))).toEqual({
    phase: "warning",
    msLeft: 60_000,
    extendable: false,
  });
});
