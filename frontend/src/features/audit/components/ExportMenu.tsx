import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { exportAuditLog } from "~/api/gen/sdk.gen";
import type { AuditExportForm } from "~/api/gen/types.gen";
import { saveBlob } from "~/shared/console/saveBlob";
import { useTableState } from "~/shared/console/tableState";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { filterOf } from "../filter";
import classes from "./ExportMenu.module.css";

const KEYS = ["reference", "person", "action", "since", "until"];

const files: Record<AuditExportForm, string> = {
  json_lines: "audit-log.jsonl",
  csv: "audit-log.csv",
};

/** Exports by the server: everything that is filtered by, however much, with numbers and hashes. */
export function ExportMenu() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { query } = useTableState(KEYS);
  const save = useMutation({
    mutationFn: async (form: AuditExportForm) => {
      const { filter } = filterOf(query.filters);
      const body = { form, filter };
      const answer: unknown = await exportAuditLog({ body, parseAs: "blob" });
      if (answer instanceof Blob) saveBlob(answer, files[form]);
    },
    onSuccess: () => infoToast(t`The export is in your downloads`),
    onError: problemToast,
    onSettled: () => client.invalidateQueries({ queryKey: [{ _id: "listAuditEntries" }] }),
  });
  return (
    <div className={classes.exports}>
      <span className={classes.hint}>
        <Trans>Export with numbers and hashes; it is recorded:</Trans>
      </span>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={save.isPending && save.variables === "json_lines"}
        onClick={() => save.mutate("json_lines")}
      >
        <Trans>JSON lines</Trans>
      </Button>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={save.isPending && save.variables === "csv"}
        onClick={() => save.mutate("csv")}
      >
        <Trans>CSV of everything</Trans>
      </Button>
    </div>
  );
}
