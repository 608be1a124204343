import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { getCurrentSession } from "~/api/gen/sdk.gen";
import type { Change } from "~/api/gen/types.gen";
import { type FeedEvent, listenToChanges } from "./feed";
import { isStaleAfter } from "./staleAfter";

type ChangeListener = (change: Change) => void;

const listeners = new Set<ChangeListener>();

/** Keeps everything on the screen current while `live`. Mounted once, around the portal. */
export function useChangeFeed(live: boolean): void {
  const queryClient = useQueryClient();
  const receive = useEffectEvent((event: FeedEvent) => {
    if (event.kind === "session_ended") {
      // Said of the session that the stream began with: the answer tells whether it is still the browser's.
      getCurrentSession().catch(() => undefined);
      return;
    }
    const change = event.kind === "change" ? event.change : null;
    void queryClient.invalidateQueries({ predicate: isStaleAfter(change) });
    if (change === null) return;
    for (const listener of listeners) listener(change);
  });

  useEffect(() => {
    if (!live) return undefined;
    return listenToChanges((event) => receive(event));
  }, [live]);
}

/** Tells the component of each change as it comes, for what a fresh answer alone would not say. */
export function useChange(onChange: ChangeListener): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    const listener: ChangeListener = (change) => tell(change);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
}
