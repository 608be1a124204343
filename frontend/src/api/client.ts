import { nameAttempt } from "./attempt";
import type { CreateClientConfig } from "./gen/client.gen";
import { ProblemError } from "./problemError";

type Listener = () => void;

const sessionEndListeners = new Set<Listener>();
let askForProof: (() => Promise<boolean>) | undefined;
let lastInputAt = Date.now();
let serverAheadMs = 0;
let logons = 0;

/** What the user did not start within this time is background work, which never keeps a session alive. */
const BACKGROUND_AFTER_MS = 30_000;

/** Remembers that a new session has begun: what is still asked in the former one says nothing about it. */
export function noteLogon(): void {
  logons += 1;
}

/** Called when the server says that the session is over; returns the function that stops listening. */
export function onSessionEnd(listener: Listener): () => void {
  sessionEndListeners.add(listener);
  return () => sessionEndListeners.delete(listener);
}

/** Tells every part of the page that the session is over. */
export function announceSessionEnd(): void {
  for (const listener of sessionEndListeners) listener();
}

/**
 * Says how to ask the user to log on again where the server wants that before something weighty: `true` when they have, and
 * the request is made once more.
 */
export function onProofRequired(ask: () => Promise<boolean>): () => void {
  askForProof = ask;
  return () => {
    if (askForProof === ask) askForProof = undefined;
  };
}

/** Remembers that the user is there: a key, a click, a touch. */
export function noteUserInput(): void {
  lastInputAt = Date.now();
}

/** The server's clock, as far as its answers tell; the browser's may be off by hours. */
export function serverNow(): number {
  return Date.now() + serverAheadMs;
}

/** The one wrapper around the generated client: our headers, the session's end, and problems as errors. */
export const createClientConfig: CreateClientConfig = (config) => ({
  ...config,
  baseUrl: config?.baseUrl ?? "",
  throwOnError: true,
  fetch: callServer,
});

async function callServer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const again = request.method === "GET" ? undefined : request.clone();
  request.headers.set("X-Letterlock", "1");
  if (Date.now() - lastInputAt > BACKGROUND_AFTER_MS) {
    request.headers.set("X-Letterlock-Background", "1");
  }
  // Sentences of the server come in the language of the page.
  const language = document.documentElement.lang;
  if (language !== "") request.headers.set("Accept-Language", language);
  const logonsBefore = logons;
  const settle = await nameAttempt(request);
  const response = await answerOf(request);
  settle?.(response);
  compareClocks(response);
  if (response.ok) return response;
  const problem = await problemOf(response);
  const isOfThisSession = logons === logonsBefore;
  if (response.status === 401 && problem.code !== "logon_refused" && isOfThisSession) {
    announceSessionEnd();
  }
  if (problem.code === "proof_required" && again && (await askForProof?.())) {
    return callServer(again);
  }
  throw problem;
}

async function answerOf(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ProblemError({ code: "network", title: "No connection" });
  }
}

function compareClocks(response: Response): void {
  const date = Date.parse(response.headers.get("Date") ?? "");
  if (!Number.isNaN(date)) serverAheadMs = date - Date.now();
}

async function problemOf(response: Response): Promise<ProblemError> {
  const retryAfter = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  const retryAfterSeconds = Number.isNaN(retryAfter) ? null : retryAfter;
  const unreadable = { code: "unreadable", title: response.statusText, status: response.status };
  if (!response.headers.get("Content-Type")?.includes("json")) {
    return new ProblemError(unreadable, retryAfterSeconds);
  }
  const body: unknown = await response.json().catch(() => null);
  return new ProblemError(isProblem(body) ? body : unreadable, retryAfterSeconds);
}

function isProblem(body: unknown): body is { code: string; status: number } {
  return (
    typeof body === "object" && body !== null && "code" in body && typeof body.code === "string"
  );
}
