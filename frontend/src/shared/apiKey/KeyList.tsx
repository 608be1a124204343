import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { ApiKey, ApiKeyList, Problem } from "~/api/gen/types.gen";
import { formatDate, formatDateTime } from "~/shared/format";
import { ErrorState } from "~/shared/ui/ErrorState";
import rows from "~/shared/ui/Rows.module.css";
import { CreateKeyDialog, type NewKeyOptions } from "./CreateKeyDialog";
import { RevokeKeyDialog } from "./RevokeKeyDialog";
import { useScopeNames } from "./scopes";

interface KeyListProps extends NewKeyOptions {
  keys: UseQueryResult<ApiKeyList, Problem>;
  /** What stands where there are none. */
  none: ReactNode;
  /** Whether it is told whom each key acts as. */
  showUser?: boolean;
  revoke: (id: string) => Promise<unknown>;
}

/** API keys, with the way to make and to revoke one. */
export function KeyList({
  keys,
  none,
  showUser = false,
  create,
  revoke,
  ...options
}: KeyListProps) {
  const { t } = useLingui();
  const [creating, { open, close }] = useDisclosure(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  return (
    <>
      {keys.isPending && <Skeleton height={48} aria-label={t`Loading`} role="status" />}
      {keys.isError && <ErrorState error={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.data?.items.length === 0 && <p className={rows.text}>{none}</p>}
      <ul className={rows.rows}>
        {keys.data?.items.map((key) => (
          <KeyRow key={key.id} apiKey={key} showUser={showUser} onRevoke={() => setRevoking(key)} />
        ))}
      </ul>
      <div className={rows.foot}>
        <Button
          variant="light"
          leftSection={<IconPlus size={17} aria-hidden />}
          disabled={!keys.isSuccess}
          onClick={open}
        >
          <Trans>Create a key</Trans>
        </Button>
      </div>
      <CreateKeyDialog
        {...options}
        opened={creating}
        create={async (key) => {
          const text = await create(key);
          void keys.refetch();
          return text;
        }}
        onClose={close}
      />
      <RevokeKeyDialog
        apiKey={revoking}
        onRevoke={async (id) => {
          await revoke(id);
          await keys.refetch();
        }}
        onClose={() => setRevoking(null)}
      />
    </>
  );
}

interface KeyRowProps {
  apiKey: ApiKey;
  showUser: boolean;
  onRevoke: () => void;
}

function KeyRow({ apiKey, showUser, onRevoke }: KeyRowProps) {
  const { t } = useLingui();
  const scopeNames = useScopeNames();
  const scopes = apiKey.scopes.map((scope) => scopeNames[scope]).join(", ");
  return (
    <li className={rows.row}>
      <div>
        <div className={rows.name}>{apiKey.name}</div>
        {showUser && (
          <div className={rows.detail}>
            <Trans>Acts as {apiKey.user_address}</Trans>
          </div>
        )}
        <div className={rows.detail}>{scopes}</div>
        <div className={rows.detail}>
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
