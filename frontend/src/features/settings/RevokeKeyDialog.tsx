import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { listApiKeysQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { revokeApiKey } from "~/api/gen/sdk.gen";
import type { ApiKey } from "~/api/gen/types.gen";
import { FormProblem } from "~/shared/forms/FormProblem";
import { Dialog } from "~/shared/ui/Dialog";
import { infoToast } from "~/shared/ui/toast";
import classes from "./settings.module.css";

/** Revoking cannot be undone and breaks what uses the key, so it is asked for by name. */
export function RevokeKeyDialog({
  apiKey,
  onClose,
}: {
  apiKey: ApiKey | null;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: (id: string) => revokeApiKey({ path: { id } }),
    onSuccess: async () => {
      onClose();
      infoToast(t`The key no longer works.`);
      await queryClient.invalidateQueries({ queryKey: listApiKeysQueryKey() });
    },
  });
  const name = apiKey?.name ?? "";
  return (
    <Dialog opened={apiKey !== null} onClose={onClose} title={t`Revoke the key “${name}”?`}>
      <p className={classes.text}>
        <Trans>Programs that use it are refused at once. This cannot be undone.</Trans>
      </p>
      <FormProblem error={revoke.error} />
      <div className={classes.actions}>
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
