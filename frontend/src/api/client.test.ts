import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noteLogon, noteUserInput, onProofRequired, onSessionEnd } from "./client";
import { client } from "./gen/client.gen";
import { createDraft, createSession, getMailboxCounts } from "./gen/sdk.gen";

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", ...headers },
  });

const fetched = vi.fn<(request: Request) => Promise<Response>>();

beforeEach(() => {
  client.setConfig({ baseUrl: "https://portal.example" });
  vi.stubGlobal("fetch", fetched);
  noteUserInput();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
});

it("marks every request as ours, and those without a user behind them as background", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  noteUserInput();
  fetched.mockImplementation(async () => answer(200, {}));

  await getMailboxCounts();
  vi.setSystemTime(Date.now() + 31_000);
  await getMailboxCounts();

  const [first, second] = fetched.mock.calls.map(([request]) => request.headers);
  expect(first?.get("X-Letterlock")).toBe("1");
  expect(first?.has("X-Letterlock-Background")).toBe(false);
  expect(second?.get("X-Letterlock-Background")).toBe("1");
});

it("throws the problem the server described", async () => {
  const problem = { code: "throttled", status: 429, title: "Too many attempts", instance: "req-1" };
  fetched.mockResolvedValue(answer(429, problem, { "Retry-After": "90" }));

  await expect(getMailboxCounts()).rejects.toMatchObject({
    code: "throttled",
    instance: "req-1",
    retryAfterSeconds: 90,
  });
});

it("throws a problem of its own when there is no answer, or none of ours", async () => {
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await expect(getMailboxCounts()).rejects.toMatchObject({ code: "network" });

  fetched.mockResolvedValueOnce(new Response("<h1>Bad gateway</h1>", { status: 502 }));
  await expect(getMailboxCounts()).rejects.toMatchObject({ code: "unreadable", status: 502 });
});

it("does not take the end of a former session for that of the new one", async () => {
  const ended = vi.fn();
  const stop = onSessionEnd(ended);
  fetched.mockImplementationOnce(async () => {
    noteLogon();
    return answer(401, { code: "not_logged_on", status: 401 });
  });

  await expect(getMailboxCounts()).rejects.toMatchObject({ status: 401 });
  expect(ended).not.toHaveBeenCalled();
  stop();
});

it("tells of the session's end, but not of a refused log-on", async () => {
  const ended = vi.fn();
  const stop = onSessionEnd(ended);

  fetched.mockResolvedValueOnce(answer(401, { code: "logon_refused", status: 401 }));
  await expect(
    createSession({ body: { subject: { link: "t" }, password: "p" } }),
  ).rejects.toThrow();
  expect(ended).not.toHaveBeenCalled();

  fetched.mockResolvedValueOnce(answer(401, { code: "not_logged_on", status: 401 }));
  await expect(getMailboxCounts()).rejects.toThrow();
  expect(ended).toHaveBeenCalledOnce();
  stop();
});

const keyOf = (call: number) => fetched.mock.calls[call]?.[0].headers.get("Idempotency-Key");
const begin = (subject: string) => createDraft({ body: { subject } });

it("names the same request the same until its outcome is known", async () => {
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await expect(begin("a")).rejects.toThrow();
  fetched.mockResolvedValueOnce(answer(500, { code: "internal", status: 500 }));
  await expect(begin("a")).rejects.toThrow();
  fetched.mockImplementation(async () => answer(201, {}));
  await Promise.all([begin("a"), begin("a"), begin("b")]);
  await begin("a");

  const [lost, failed, first, second, other, later] = [0, 1, 2, 3, 4, 5].map(keyOf);
  expect(lost).toMatch(/^[0-9a-f-]{36}$/);
  expect([failed, first, second]).toEqual([lost, lost, lost]);
  expect(other).not.toBe(lost);
  expect(later).not.toBe(lost);
});

it("forgets a request without an answer after a quarter of an hour", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await expect(begin("c")).rejects.toThrow();
  vi.setSystemTime(Date.now() + 15 * 60_000 + 1);
  fetched.mockResolvedValueOnce(answer(201, {}));
  await begin("c");
  expect(keyOf(1)).not.toBe(keyOf(0));
});

it("names no log-on and nothing that only reads", async () => {
  fetched.mockImplementation(async () => answer(201, {}));
  await createSession({ body: { subject: { link: "t" }, password: "p" } });
  await getMailboxCounts();
  expect([keyOf(0), keyOf(1)]).toEqual([null, null]);
});

it("asks for a log-on where the server wants one, and makes the request once more", async () => {
  const wanted = { code: "proof_required", status: 403 };
  const ask = vi.fn(async () => true);
  const stop = onProofRequired(ask);
  fetched.mockResolvedValueOnce(answer(403, wanted));
  fetched.mockResolvedValueOnce(answer(201, { id: "1" }));
  await begin("d");
  expect(ask).toHaveBeenCalledOnce();
  expect(await fetched.mock.calls[1]?.[0].text()).toBe(JSON.stringify({ subject: "d" }));

  ask.mockResolvedValueOnce(false);
  fetched.mockResolvedValueOnce(answer(403, wanted));
  await expect(begin("d")).rejects.toMatchObject({ code: "proof_required" });
  stop();
});
