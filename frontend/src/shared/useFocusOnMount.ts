import { type RefObject, useEffect, useRef } from "react";

/** Puts the focus where the next thing to do is, when a step of a form takes the place of the one before. */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
