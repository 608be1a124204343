import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { downloadText } from "./csv";
import type { Column, ListPage } from "./DataTable";
import { EXPORT_LIMIT, exportRows } from "./exportRows";
import type { TableQuery } from "./tableState";

export interface ExportButtonProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  load: (query: TableQuery, signal?: AbortSignal) => Promise<ListPage<T>>;
  query: TableQuery;
}

/** Writes what the table shows, on all its pages, into a CSV file. */
export function ExportButton<T>({ caption, columns, load, query }: ExportButtonProps<T>) {
  const { t, i18n } = useLingui();
  const limit = i18n.number(EXPORT_LIMIT);
  const save = useMutation({
    mutationFn: () => exportRows(columns, load, query),
    onSuccess: ({ csv, cut }) => {
      downloadText(csv, `${caption} ${new Date().toISOString().slice(0, 10)}.csv`);
      if (cut) infoToast(t`The file holds the first ${limit} rows. Filter to get the others.`);
    },
    onError: problemToast,
  });
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconDownload size={16} aria-hidden />}
      title={t`All pages, up to ${limit} rows`}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      <Trans>Export CSV</Trans>
    </Button>
  );
}
