import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { noteUserInput } from "~/api/client";
import { recordActivity } from "~/api/gen/sdk.gen";
import { sessionOptions } from "~/shared/session";

/** Reading and scrolling ask the server for nothing, so it is told, at most this often. */
const TELL_EVERY_MS = 120_000;
const inputs = ["pointerdown", "keydown", "wheel"] as const;

/** Tells the server now and then that someone is using the page. */
export function useActivity(live: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!live) return undefined;
    let toldAt = Date.now();
    const onInput = () => {
      noteUserInput();
      if (Date.now() - toldAt < TELL_EVERY_MS) return;
      toldAt = Date.now();
      recordActivity().then(
        (session) => queryClient.setQueryData(sessionOptions().queryKey, session),
        // Nothing was asked for, so nothing is shown; an ended session announces itself.
        () => undefined,
      );
    };
    for (const input of inputs)
      window.addEventListener(input, onInput, { capture: true, passive: true });
    return () => {
      for (const input of inputs) window.removeEventListener(input, onInput, { capture: true });
    };
  }, [live, queryClient]);
}
