import { ProblemError } from "~/api/problemError";

const RELOADED_AT = "letterlock.reloaded-at";
const ONCE_WITHIN_MS = 10_000;

/**
 * A file of the portal does not come. Without a connection, the screen says so and can try again. In a
 * tab left open over an upgrade the file is gone: one reload fetches the new page; a second failure
 * within seconds is something else, and is left to the error screen.
 */
export function watchForMissingAssets(): void {
  window.addEventListener("vite:preloadError", ({ payload }) => {
    // By the browser's own words the router would know it, and reload, connection or not.
    payload.message = "A file of the portal did not come";
    payload.cause = new ProblemError({ code: "network", title: "No connection" });
    void reloadOnceIfServed();
  });
}

async function reloadOnceIfServed(): Promise<void> {
  const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
  if (Date.now() - last < ONCE_WITHIN_MS) return;
  const page = await fetch(window.location.href, { cache: "no-store" }).catch(() => null);
  if (page?.ok !== true) return;
  sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  window.location.reload();
}
