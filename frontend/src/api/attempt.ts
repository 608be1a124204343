/** How long a request that got no answer is remembered, to be recognised when it is made again. */
const REMEMBERED_MS = 15 * 60_000;

interface Unsettled {
  key: string;
  since: number;
}

/** Requests that nobody knows the outcome of: under way, or without an answer. */
const unsettled = new Map<string, Unsettled>();

/**
 * Names the attempt that a creating request belongs to, so that a double click, or another try after a lost answer, has one
 * effect: until an answer is known, the same request again is the same attempt. Returns what to call with the answer.
 *
 * A log-on is no such request: the cookie of a lost answer is lost, and another session the only way in.
 */
export async function nameAttempt(
  request: Request,
): Promise<((answer: Response) => void) | undefined> {
  if (request.method !== "POST" || request.url.endsWith("/sessions")) return undefined;
  const now = Date.now();
  for (const [asked, { since }] of unsettled) {
    if (now - since > REMEMBERED_MS) unsettled.delete(asked);
  }
  const asked = `${request.url}\n${await request.clone().text()}`;
  const attempt = unsettled.get(asked) ?? { key: crypto.randomUUID(), since: now };
  unsettled.set(asked, attempt);
  request.headers.set("Idempotency-Key", attempt.key);
  return ({ status }) => {
    // After any other failure of the server it may have happened or not.
    const settled = status < 500 || status === 503;
    if (settled && unsettled.get(asked) === attempt) unsettled.delete(asked);
  };
}
