import type { Change } from "~/api/gen/types.gen";
import { paths } from "~/shared/paths";

const LOCK = "letterlock.changes";
const CHANNEL = "letterlock.changes";
const RETRY_FIRST_MS = 2_000;
const RETRY_LAST_MS = 60_000;

/** What the feed tells: a change, that changes may have been missed, or that the session is over. */
export type FeedEvent =
  | { kind: "change"; change: Change }
  | { kind: "gap" }
  | { kind: "session_ended" };

/**
 * Listens to what happens in the mailbox. However many tabs are open, one of them holds the event
 * stream and passes everything on; when it is closed, another takes over. Returns what stops it.
 */
export function listenToChanges(onEvent: (event: FeedEvent) => void): () => void {
  const stopped = new AbortController();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<FeedEvent>) => onEvent(data);

  const tellAll = (event: FeedEvent) => {
    channel.postMessage(event);
    onEvent(event);
  };
  void whileLeading(stopped.signal, () => holdStream(stopped.signal, tellAll));

  return () => {
    stopped.abort();
    channel.close();
  };
}

/** Runs `lead` in one tab at a time. */
async function whileLeading(signal: AbortSignal, lead: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request(LOCK, { signal }, lead);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Keeps an event stream open until stopped, or until the session ends. */
function holdStream(signal: AbortSignal, tell: (event: FeedEvent) => void): Promise<void> {
  return new Promise((resolve) => {
    // Stopped between being granted the lead and taking it: nobody would ever close the stream.
    if (signal.aborted) {
      resolve();
      return;
    }
    let source: EventSource | null = null;
    let retryTimer: ReturnType<typeof setTimeout> | undefined;
    let retryMs = RETRY_FIRST_MS;
    let interrupted = false;

    const finish = () => {
      clearTimeout(retryTimer);
      source?.close();
      resolve();
    };

    const open = () => {
      source = new EventSource(paths.changeStream());
      source.onopen = () => {
        retryMs = RETRY_FIRST_MS;
        if (interrupted) tell({ kind: "gap" });
        interrupted = false;
      };
      source.addEventListener("change", ({ data }: MessageEvent<string>) => {
        const change = changeOf(data);
        if (change !== null) tell({ kind: "change", change });
      });
      source.addEventListener("session_ended", () => {
        tell({ kind: "session_ended" });
        finish();
      });
      source.onerror = () => {
        interrupted = true;
        // The browser comes back by itself after a lost connection, but not after a refusal.
        if (source?.readyState !== EventSource.CLOSED) return;
        retryTimer = setTimeout(open, retryMs);
        retryMs = Math.min(retryMs * 2, RETRY_LAST_MS);
      };
    };

    signal.addEventListener("abort", finish);
    open();
  });
}

function changeOf(data: string): Change | null {
  const parsed: unknown = JSON.parse(data);
  return isChange(parsed) ? parsed : null;
}

function isChange(value: unknown): value is Change {
  return typeof value === "object" && value !== null && "kind" in value && "message_id" in value;
}
