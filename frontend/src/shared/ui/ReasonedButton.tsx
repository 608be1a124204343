import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode } from "react";
import { Hint } from "./Hint";

interface ReasonedButtonProps extends Omit<ButtonProps, "children" | "disabled"> {
  children: ReactNode;
  /** Why it cannot be used now; null when it can. It stays in reach of the keyboard, so that the reason is heard. */
  reason: string | null;
  onClick: () => void;
}

/** A button that, where it does nothing, says why instead of vanishing. */
export function ReasonedButton({ children, reason, onClick, ...rest }: ReasonedButtonProps) {
  const usable = reason === null;
  return (
    <Hint label={reason} disabled={usable} align="start">
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
