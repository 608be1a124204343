import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import classes from "./Figure.module.css";

interface FigureProps {
  name: string;
  value: string;
  detail?: string;
  /** The list behind it; null where there is none to see. */
  to: string | null;
  /** Somebody should look at it. */
  alarming?: boolean;
}

/** A number with its name; the whole tile leads to what it counts. */
export function Figure({ name, value, detail, to, alarming = false }: FigureProps) {
  return (
    <li className={classes.figure} data-alarming={alarming || undefined}>
      <span className={classes.name}>
        {to === null ? (
          name
        ) : (
          <Link className={classes.link} to={to}>
            {name}
          </Link>
        )}
        {alarming && <IconAlertTriangle size={16} aria-hidden />}
      </span>
      <span className={classes.value}>{value}</span>
      {detail !== undefined && <span className={classes.detail}>{detail}</span>}
    </li>
  );
}
