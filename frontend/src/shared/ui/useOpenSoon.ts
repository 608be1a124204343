import { useEffect, useState } from "react";

/**
 * For a menu that is loaded when it is wanted: it opens a moment after its target is there and has
 * the focus, so that the focus finds its way back when the menu is closed.
 */
export function useOpenSoon() {
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(true), []);
  return { opened, onChange: setOpened };
}
