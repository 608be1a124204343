import type { ReactNode } from "react";
import classes from "./PlainPage.module.css";
import { Preferences } from "./Preferences";

interface PlainPageProps {
  children: ReactNode;
  /** What stands below the card: a line of links. */
  below?: ReactNode;
  /** `wide` is for pages that hold a list rather than a form. */
  width?: "card" | "wide";
}

/** A page outside the mailbox: one card in the middle, language and appearance below it. */
export function PlainPage({ children, below, width = "card" }: PlainPageProps) {
  return (
    <div className={classes.page}>
      <main className={classes.main} data-width={width}>
        <div className={classes.card}>{children}</div>
        {below !== undefined && <div className={classes.below}>{below}</div>}
      </main>
      <footer className={classes.footer}>
        <Preferences />
      </footer>
    </div>
  );
}
