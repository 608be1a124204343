import { IconAlertCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { toProblem } from "~/api/problemError";
import { problemText } from "~/shared/problem";
import classes from "./FormProblem.module.css";

interface FormProblemProps {
  error: unknown;
  /** The JSON pointers of the fields that show their own fault; the rest is shown here. */
  fields?: string[];
  children?: ReactNode;
}

/** Why a form was refused, once, above its button; said aloud when it appears. */
export function FormProblem({ error, fields = [], children }: FormProblemProps) {
  return (
    <div role="alert" className={classes.region}>
      {error !== null && shownHere(error, fields) && <Fault error={error}>{children}</Fault>}
    </div>
  );
}

function Fault({ error, children }: { error: unknown; children?: ReactNode }) {
  return (
    <div className={classes.fault}>
      <IconAlertCircle className={classes.icon} size={18} aria-hidden />
      <div>
        {problemText(toProblem(error))}
        {children}
      </div>
    </div>
  );
}

function shownHere(error: unknown, fields: string[]): boolean {
  const { errors } = toProblem(error);
  return errors.length === 0 || errors.some(({ pointer }) => !fields.includes(pointer));
}
