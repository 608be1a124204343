import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { infoToast, problemToast } from "~/shared/ui/toast";
import type { Column, ListPage } from "./DataTable";
import { EXPORT_LIMIT, exportRows } from "./exportRows";
import { saveBlob } from "./saveBlob";
import type { TableQuery } from "./tableState";

export interface ExportButtonProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  load: (query: TableQuery, signal?: AbortSignal) => Promise<ListPage<T>>;
  query: TableQuery;
  /** The server's own export, where there is one: whole, however much it is. */
  fromServer?: ((query: TableQuery) => Promise<unknown>) | undefined;
}

/** Writes what the table shows, on all its pages, into a CSV file. */
export function ExportButton<T>(props: ExportButtonProps<T>) {
  const { caption, columns, load, query, fromServer } = props;
  const { t, i18n } = useLingui();
  const limit = i18n.number(EXPORT_LIMIT);
  const save = useMutation({
    mutationFn: async () => {
      const name = `${caption} ${new Date().toISOString().slice(0, 10)}.csv`;
      if (fromServer !== undefined) {
        const file = await fromServer(query);
        if (file instanceof Blob) saveBlob(file, name);
        return false;
      }
      const { csv, cut } = await exportRows(columns, load, query);
      saveBlob(new Blob([csv], { type: "text/csv;charset=utf-8" }), name);
      return cut;
    },
    onSuccess: (cut) => {
      if (cut) infoToast(t`The file holds the first ${limit} rows. Filter to get the others.`);
    },
    onError: problemToast,
  });
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconDownload size={16} aria-hidden />}
      title={fromServer === undefined ? t`All pages, up to ${limit} rows` : t`All pages`}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      <Trans>Export CSV</Trans>
    </Button>
  );
}
