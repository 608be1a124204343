import { useEffect } from "react";

/** Names the page in the tab and for screen readers; never with anything confidential in it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "Letterlock" ? title : `${title} · Letterlock`;
  }, [title]);
}
