import { useEffect, useRef } from "react";

const OFF_KEY = "letterlock.shortcuts";

/** What a key does; the name of a key is that of `KeyboardEvent.key`. */
export type Bindings = Readonly<Record<string, (() => void) | undefined>>;

/** Whether single keys act at all; some people's input devices send keys they do not mean (WCAG 2.1.4). */
export function shortcutsEnabled(): boolean {
  return localStorage.getItem(OFF_KEY) !== "off";
}

export function setShortcutsEnabled(enabled: boolean): void {
  if (enabled) localStorage.removeItem(OFF_KEY);
  else localStorage.setItem(OFF_KEY, "off");
}

/** Single-key shortcuts for as long as the screen is shown. They rest while someone types or a dialog is open. */
export function useShortcuts(bindings: Bindings): void {
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = current.current[event.key];
      if (act === undefined || !isMeant(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function isMeant(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isTyping(event.target)) return false;
  // Escape is the way out everywhere, and `?` the way to the switch itself.
  if (!["Escape", "?"].includes(event.key) && !shortcutsEnabled()) return false;
  return document.querySelector('[aria-modal="true"], [role="menu"]') === null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
}
