import { useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import classes from "./SkeletonRows.module.css";

/** A list while it loads, in the geometry it will have, so that nothing jumps. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move.
        <div className={classes.row} key={row}>
          <Skeleton circle height={36} />
          <div className={classes.lines}>
            <Skeleton height={10} width="38%" />
            <Skeleton height={10} width="72%" />
            <Skeleton height={10} width="88%" />
          </div>
        </div>
      ))}
    </div>
  );
}
