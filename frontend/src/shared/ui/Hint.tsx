import { type ReactNode, useId } from "react";
import classes from "./Hint.module.css";

interface HintProps {
  label: ReactNode;
  /** Shows nothing, where there is nothing to explain. */
  disabled?: boolean;
  /** On which side of the thing it begins; `end` near the right edge. */
  align?: "start" | "center" | "end";
  children: (describedBy: string | undefined) => ReactNode;
}

/** A few words on what the pointer or the focus is on. Plain CSS: it is on every page. */
export function Hint({ label, disabled = false, align = "center", children }: HintProps) {
  const id = useId();
  return (
    <span className={classes.hint} data-align={align}>
      {children(disabled ? undefined : id)}
      {!disabled && (
        <span className={classes.label} id={id} role="tooltip">
          {label}
        </span>
      )}
    </span>
  );
}
