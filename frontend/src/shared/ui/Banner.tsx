import { useLingui } from "@lingui/react/macro";
import { CloseButton } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Banner.module.css";

interface BannerProps {
  tone: "info" | "warning" | "danger" | "success";
  icon: Icon;
  /** The fact, in bold. */
  title: ReactNode;
  /** The quiet detail below it. */
  children?: ReactNode;
  action?: ReactNode;
  onDismiss?: () => void;
}

/** A fact above the content it concerns. Not a live region: place it in one if it appears on its own. */
export function Banner({ tone, icon: Icon, title, children, action, onDismiss }: BannerProps) {
  const { t } = useLingui();
  return (
    <div className={classes.banner} data-tone={tone}>
      <Icon className={classes.icon} size={20} stroke={1.8} aria-hidden />
      <div className={classes.text}>
        <div className={classes.title}>{title}</div>
        {children !== undefined && <div className={classes.detail}>{children}</div>}
      </div>
      {action !== undefined && <div className={classes.action}>{action}</div>}
      {onDismiss !== undefined && (
        <CloseButton
          className={classes.close}
          aria-label={t`Close`}
          onClick={onDismiss}
          variant="transparent"
          c="inherit"
        />
      )}
    </div>
  );
}
