import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from "@tabler/icons-react";
import classes from "./DataTable.module.css";

interface TableFootProps {
  /** What the rows are. */
  caption: string;
  page: number;
  rows: number | undefined;
  /** Each null where it leads nowhere. */
  first: (() => void) | null;
  previous: (() => void) | null;
  next: (() => void) | null;
}

/** What stands below a table: how much is shown, and the way to the other pages. */
export function TableFoot({ caption, page, rows, first, previous, next }: TableFootProps) {
  const { t } = useLingui();
  const paged = first !== null || next !== null;
  return (
    <div className={classes.foot}>
      <div role="status">
        {rows !== undefined && <Plural value={rows} one="# row" other="# rows" />}
        {rows !== undefined && page > 1 && " · "}
        {rows !== undefined && page > 1 && <Trans>Page {page}</Trans>}
      </div>
      {paged && (
        <nav className={classes.pages} aria-label={t`Pages: ${caption}`}>
          {first !== null && previous === null && (
            <Button
              variant="default"
              size="sm"
              leftSection={<IconChevronsLeft size={16} aria-hidden />}
              onClick={first}
            >
              <Trans>First page</Trans>
            </Button>
          )}
          <Button
            variant="default"
            size="sm"
            disabled={previous === null}
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            onClick={previous ?? undefined}
          >
            <Trans>Previous</Trans>
          </Button>
          <Button
            variant="default"
            size="sm"
            disabled={next === null}
            rightSection={<IconChevronRight size={16} aria-hidden />}
            onClick={next ?? undefined}
          >
            <Trans>Next</Trans>
          </Button>
        </nav>
      )}
    </div>
  );
}
