import { useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import screen from "../MessageScreen.module.css";
import classes from "./MessageSkeleton.module.css";

/** A message while it is fetched, in the geometry it will have. */
export function MessageSkeleton() {
  const { t } = useLingui();
  return (
    <div className={screen.card} role="status" aria-label={t`Loading`}>
      <Skeleton height={22} width="58%" />
      <Skeleton className={classes.badges} height={18} width="12rem" />
      <div className={classes.sender}>
        <Skeleton circle height={42} />
        <div className={classes.lines}>
          <Skeleton height={11} width="40%" />
          <Skeleton height={11} width="26%" />
        </div>
      </div>
      <div className={classes.body}>
        <Skeleton height={11} width="92%" />
        <Skeleton height={11} width="96%" />
        <Skeleton height={11} width="64%" />
      </div>
    </div>
  );
}
