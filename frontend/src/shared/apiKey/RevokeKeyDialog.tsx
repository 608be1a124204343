import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ApiKey } from "~/api/gen/types.gen";
import { FormProblem } from "~/shared/forms/FormProblem";
import { Dialog } from "~/shared/ui/Dialog";
import rows from "~/shared/ui/Rows.module.css";
import { infoToast } from "~/shared/ui/toast";

interface RevokeKeyDialogProps {
  apiKey: ApiKey | null;
  onRevoke: (id: string) => Promise<unknown>;
  onClose: () => void;
}

/** Revoking cannot be undone and breaks what uses the key, so it is asked for by name. */
export function RevokeKeyDialog({ apiKey, onRevoke, onClose }: RevokeKeyDialogProps) {
  const { t } = useLingui();
  const revoke = useMutation({
    mutationFn: onRevoke,
    onSuccess: () => {
      onClose();
      infoToast(t`The key no longer works.`);
    },
  });
  const name = apiKey?.name ?? "";
  return (
    <Dialog opened={apiKey !== null} onClose={onClose} title={t`Revoke the key “${name}”?`}>
      <p className={rows.text}>
        <Trans>Programs that use it are refused at once. This cannot be undone.</Trans>
      </p>
      <FormProblem error={revoke.error} />
      <div className={rows.actions}>
        <Button variant="default" data-autofocus onClick={onClose}>
          <Trans>Keep it</Trans>
        </Button>
        <Button
          color="red"
          loading={revoke.isPending}
          onClick={() => apiKey && revoke.mutate(apiKey.id)}
        >
          <Trans>Revoke it</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
