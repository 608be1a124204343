import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listApiKeysOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { ApiKey } from "~/api/gen/types.gen";
import { formatDate, formatDateTime } from "~/shared/format";
import { ErrorState } from "~/shared/ui/ErrorState";
import { CreateKeyDialog } from "./CreateKeyDialog";
import { RevokeKeyDialog } from "./RevokeKeyDialog";
import { Section } from "./Section";
import { useScopeNames } from "./scopes";
import classes from "./settings.module.css";

/** Keys for scripts that act in one's own name. */
export function ApiKeysSection() {
  const { t } = useLingui();
  const keys = useQuery(listApiKeysOptions());
  const [creating, { open, close }] = useDisclosure(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  return (
    <Section
      title={t`API keys`}
      hint={
        <Trans>For scripts that send or read in your name. A key can do only what you tick.</Trans>
      }
    >
      {keys.isPending && <Skeleton height={48} aria-label={t`Loading`} role="status" />}
      {keys.isError && <ErrorState error={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.data?.items.length === 0 && (
        <p className={classes.text}>
          <Trans>
            You have no keys. You need one only if a program of yours talks to Letterlock.
          </Trans>
        </p>
      )}
      <ul className={classes.rows}>
        {keys.data?.items.map((key) => (
          <KeyRow key={key.id} apiKey={key} onRevoke={() => setRevoking(key)} />
        ))}
      </ul>
      <Button
        className={classes.foot}
        variant="light"
        leftSection={<IconPlus size={17} aria-hidden />}
        disabled={!keys.isSuccess}
        onClick={open}
      >
        <Trans>Create a key</Trans>
      </Button>
      <CreateKeyDialog opened={creating} onClose={close} />
      <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(null)} />
    </Section>
  );
}

function KeyRow({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => void }) {
  const { t } = useLingui();
  const scopeNames = useScopeNames();
  const scopes = apiKey.scopes.map((scope) => scopeNames[scope]).join(", ");
  return (
    <li className={classes.row}>
      <div>
        <div className={classes.name}>{apiKey.name}</div>
        <div className={classes.detail}>{scopes}</div>
        <div className={classes.detail}>
          <Trans>Ends {formatDate(apiKey.expires_at)}</Trans>
          {" · "}
          {apiKey.last_used_at === null
            ? t`never used`
            : t`last used ${formatDateTime(apiKey.last_used_at)}`}
        </div>
      </div>
      <Button size="sm" variant="default" aria-label={t`Revoke ${apiKey.name}`} onClick={onRevoke}>
        <Trans>Revoke</Trans>
      </Button>
    </li>
  );
}
