import { useLingui } from "@lingui/react/macro";
import { Title } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { useTitle } from "~/shared/useTitle";
import classes from "./ConsolePage.module.css";

interface ConsolePageProps {
  /** Of the page's heading and of the tab; nothing confidential. */
  title: string;
  /** One or two sentences on what this is for. */
  intro?: ReactNode;
  /** Where this page stands below another one. */
  trail?: readonly { title: string; to: string }[];
  /** Buttons beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen of the console: where it stands, its heading, what can be done, and its content. */
export function ConsolePage({ title, intro, trail, actions, children }: ConsolePageProps) {
  const { t } = useLingui();
  useTitle(title);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div className={classes.heading}>
          {trail && (
            <nav className={classes.trail} aria-label={t`Where this page stands`}>
              {trail.map((step) => (
                <Fragment key={step.to}>
                  <Link to={step.to}>{step.title}</Link>
                  <IconChevronRight size={14} aria-hidden />
                </Fragment>
              ))}
            </nav>
          )}
          <Title order={1}>{title}</Title>
          {intro !== undefined && <p className={classes.intro}>{intro}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
