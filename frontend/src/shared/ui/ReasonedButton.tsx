import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode } from "react";
import { Hint } from "./Hint";

interface ReasonedButtonProps extends Omit<ButtonProps, "children" | "disabled"> {
  children: ReactNode;
  /** Why it cannot be used now; null when it can. It stays in reach of the keyboard, so that the reason is heard. */
  reason: string | null;
  /** On which side of the button the reason begins; `end` near the right edge. */
  align?: "start" | "end";
  onClick: () => void;
}

/** A button that, where it does nothing, says why instead of vanishing. */
export function ReasonedButton(props: ReasonedButtonProps) {
  const { children, reason, align = "start", onClick, ...rest } = props;
  const usable = reason === null;
  return (
    <Hint label={reason} disabled={usable} align={align}>
      {(describedBy) => (
        <Button
          aria-describedby={describedBy}
          {...rest}
          data-disabled={!usable || undefined}
          aria-disabled={!usable}
          onClick={() => {
            if (usable) onClick();
          }}
        >
          {children}
        </Button>
      )}
    </Hint>
  );
}
