const RELOADED_AT = "letterlock.reloaded-at";
const ONCE_WITHIN_MS = 10_000;

/**
 * A tab left open over an upgrade asks for files that are gone. One reload fetches the new page; a
 * second failure within seconds is something else, and is left to the error screen.
 */
export function reloadOnceOnStaleAssets(): void {
  window.addEventListener("vite:preloadError", (event) => {
    const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
    if (Date.now() - last < ONCE_WITHIN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    window.location.reload();
  });
}
