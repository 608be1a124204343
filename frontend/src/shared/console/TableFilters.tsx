import { Trans, useLingui } from "@lingui/react/macro";
import { Button, CloseButton, NativeSelect, TextInput } from "@mantine/core";
import { IconFilterOff, IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import classes from "./DataTable.module.css";
import { ExportButton, type ExportButtonProps } from "./ExportButton";
import type { useTableState } from "./tableState";

/** Something a list can be filtered by; its key stands in the address. */
export type Filter =
  | { kind: "search"; key: string; label: string; maxLength?: number }
  | { kind: "choice"; key: string; label: string; options: { value: string; label: string }[] }
  | { kind: "date"; key: string; label: string };

const TYPING_MS = 300;

interface TableFiltersProps<T> {
  filters: readonly Filter[];
  state: ReturnType<typeof useTableState>;
  exported: ExportButtonProps<T>;
}

/** What stands above a table: its filters, and the export. */
export function TableFilters<T>({ filters, state, exported }: TableFiltersProps<T>) {
  const { t } = useLingui();
  const chosen = state.query.filters;
  const { caption } = exported;
  const set = (key: string, replace = false) => {
    return (value: string) => state.setFilter(key, value, replace);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element has no role in all browsers yet.
    <div className={classes.filters} role="search" aria-label={t`Filter: ${caption}`}>
      {filters.map((filter) => {
        const value = chosen[filter.key] ?? "";
        const common = { key: filter.key, label: filter.label, value };
        if (filter.kind === "search") {
          return (
            <SearchFilter
              {...common}
              key={filter.key}
              maxLength={filter.maxLength}
              onChange={set(filter.key, true)}
            />
          );
        }
        if (filter.kind === "date") {
          return (
            <TextInput
              {...common}
              key={filter.key}
              type="date"
              size="sm"
              onChange={(event) => set(filter.key)(event.currentTarget.value)}
            />
          );
        }
        return (
          <NativeSelect
            {...common}
            key={filter.key}
            size="sm"
            data={[{ value: "", label: t`All` }, ...filter.options]}
            onChange={(event) => set(filter.key)(event.currentTarget.value)}
          />
        );
      })}
      <div className={classes.tools}>
        {Object.keys(chosen).length > 0 && (
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            leftSection={<IconFilterOff size={16} aria-hidden />}
            onClick={state.clearFilters}
          >
            <Trans>Clear</Trans>
          </Button>
        )}
        <ExportButton {...exported} />
      </div>
    </div>
  );
}

interface SearchFilterProps {
  label: string;
  value: string;
  maxLength: number | undefined;
  onChange: (value: string) => void;
}

/** A text to look for; asks when the typing pauses. */
function SearchFilter({ label, value, maxLength, onChange }: SearchFilterProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  // The address changed by itself: by the back button, or because the filters were cleared.
  useEffect(() => {
    if (value !== asked.current) setTyped(value);
    asked.current = value;
  }, [value]);
  useEffect(() => {
    if (typed.trim() === asked.current) return undefined;
    const timer = setTimeout(() => {
      asked.current = typed.trim();
      change.current(typed.trim());
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextInput
      className={classes.search}
      label={label}
      size="sm"
      type="search"
      maxLength={maxLength ?? 254}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed !== "" && <CloseButton size="sm" aria-label={t`Clear`} onClick={() => setTyped("")} />
      }
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
