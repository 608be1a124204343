import { Button, type ButtonProps, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

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
    <Tooltip label={reason} disabled={usable} events={{ hover: true, focus: true, touch: true }}>
      <Button
        {...rest}
        data-disabled={!usable || undefined}
        aria-disabled={!usable}
        onClick={() => {
          if (usable) onClick();
        }}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
