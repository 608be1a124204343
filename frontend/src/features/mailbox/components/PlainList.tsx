import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "~/shared/ui/ErrorState";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";
import classes from "./PlainList.module.css";

interface PlainListProps {
  pages: UseInfiniteQueryResult<unknown, unknown>;
  count: number;
  empty: ReactNode;
  children: ReactNode;
}

/** A short list without an open message beside it, in all its states. */
export function PlainList({ pages, count, empty, children }: PlainListProps) {
  if (pages.isPending) {
    return (
      <div className={classes.card}>
        <SkeletonRows rows={4} />
      </div>
    );
  }
  if (pages.isError && count === 0) {
    return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (count === 0 && !pages.hasNextPage) return <div className={classes.card}>{empty}</div>;
  return (
    <>
      <ul className={classes.card}>{children}</ul>
      {pages.hasNextPage && (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  );
}
