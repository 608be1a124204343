import { Button, type ButtonProps } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ReasonedButton } from "./ReasonedButton";

interface ReasonedLinkProps extends Omit<ButtonProps, "children" | "disabled"> {
  children: ReactNode;
  to: string;
  /** Why one may not go there; null when one may. */
  reason: string | null;
}

/** A link that looks like a button and, where it leads to nothing but a refusal, says why. */
export function ReasonedLink({ children, to, reason, ...rest }: ReasonedLinkProps) {
  if (reason === null) {
    return (
      <Button component={Link} to={to} {...rest}>
        {children}
      </Button>
    );
  }
  return (
    <ReasonedButton {...rest} reason={reason} align="end" onClick={() => undefined}>
      {children}
    </ReasonedButton>
  );
}
