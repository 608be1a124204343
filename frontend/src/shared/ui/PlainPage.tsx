import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useBranding } from "~/shared/branding/Branded";
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
  const branding = useBranding();
  return (
    <div className={classes.page}>
      <main className={classes.main} data-width={width}>
        <div className={classes.card}>{children}</div>
        {below !== undefined && <div className={classes.below}>{below}</div>}
        {branding?.support && (
          <p className={classes.below}>
            <Trans>Questions? {branding.support}</Trans>
          </p>
        )}
      </main>
      <footer className={classes.footer}>
        {branding?.footer && <p className={classes.imprint}>{branding.footer}</p>}
        <Preferences />
      </footer>
    </div>
  );
}
