import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import classes from "./BarTable.module.css";

interface BarTableProps {
  /** What the rows are. */
  caption: string;
  /** What the first column names, and what the second counts. */
  head: { name: string; count: string };
  rows: { key: string; name: string; count: number; to?: string | null }[];
}

/** A chart that is a table: each number with a bar beside it. */
export function BarTable({ caption, head, rows }: BarTableProps) {
  const { i18n } = useLingui();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className={classes.bars}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.name}</th>
          <th scope="col">{head.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, to }) => (
          <tr key={key}>
            <th scope="row">{to == null ? name : <Link to={to}>{name}</Link>}</th>
            <td>
              <span className={classes.row}>
                <svg
                  className={classes.bar}
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={(count / most) * 100} height="8" />
                </svg>
                <span className={classes.count}>{i18n.number(count)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
