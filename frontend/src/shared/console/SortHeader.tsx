import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import classes from "./DataTable.module.css";

interface SortHeaderProps {
  title: string;
  align: "end" | undefined;
  sortKey: string | undefined;
  /** What the table is sorted by now. */
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}

/** The head of a column; where the API sorts by it, a button: up, down, and back to the list's own order. */
export function SortHeader({ title, align, sortKey, sort, onSort }: SortHeaderProps) {
  if (sortKey === undefined) {
    return (
      <th scope="col" data-align={align}>
        {title}
      </th>
    );
  }
  const up = sort === sortKey;
  const down = sort === `-${sortKey}`;
  const Arrow = up ? IconArrowUp : down ? IconArrowDown : IconArrowsSort;
  const next = up ? `-${sortKey}` : down ? undefined : sortKey;
  return (
    <th
      scope="col"
      data-align={align}
      aria-sort={up ? "ascending" : down ? "descending" : "none"}
      data-sorted={up || down || undefined}
    >
      <UnstyledButton className={classes.sort} onClick={() => onSort(next)}>
        {title}
        <Arrow size={15} stroke={1.8} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
