import { Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./EmptyState.module.css";

interface EmptyStateProps {
  icon: Icon;
  title: string;
  /** One or two sentences: why there is nothing, and what comes next. */
  children?: ReactNode;
  action?: ReactNode;
  /** The heading's level: 1 where this is the whole page, 2 (the default) inside one. */
  order?: 1 | 2;
}

/** Shown where there is nothing to show; always with a next step, in words or as a button. */
export function EmptyState({ icon: Icon, title, children, action, order = 2 }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <span className={classes.icon}>
        <Icon size={26} stroke={1.6} aria-hidden />
      </span>
      <Title order={order} size="h2">
        {title}
      </Title>
      {children !== undefined && <p className={classes.text}>{children}</p>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
