import { useEffect, useSyncExternalStore } from "react";

/** Something that the palette offers beside the screens. */
export interface PaletteAction {
  /** A verb and what it is about: "Create a user". */
  title: string;
  run: () => void;
}

let actions: readonly (readonly PaletteAction[])[] = [];
const listeners = new Set<() => void>();

function change(next: typeof actions): void {
  actions = next;
  for (const listener of listeners) listener();
}

/** Offers actions in the palette for as long as the screen is shown; memoise the list. */
export function usePaletteActions(offered: readonly PaletteAction[]): void {
  useEffect(() => {
    change([...actions, offered]);
    return () => change(actions.filter((other) => other !== offered));
  }, [offered]);
}

/** What the screens offer at the moment. */
export function useOfferedActions(): readonly PaletteAction[] {
  const snapshot = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => actions,
  );
  return snapshot.flat();
}
