import { Trans, useLingui } from "@lingui/react/macro";
import { Button, CopyButton, Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  getRegistrationCodeOptions,
  getRegistrationCodeQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { closeRegistration, renewRegistrationCode } from "~/api/gen/sdk.gen";
import type { AccountView } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { Panel } from "~/shared/console/Panel";
import { formatDateTime } from "~/shared/format";
import { ErrorState } from "~/shared/ui/ErrorState";
import { infoToast, problemToast } from "~/shared/ui/toast";
import classes from "./RegistrationPanel.module.css";

/** Whether the organisation's own people become users by themselves, and the code they need for it. */
export function RegistrationPanel({ account }: { account: AccountView }) {
  const { t } = useLingui();
  const registration = useQuery(getRegistrationCodeOptions());
  const domains = account.internal_domains.map((domain) => `@${domain}`).join(", ");
  return (
    <Panel
      title={t`Registration`}
      hint={
        <Trans>
          With a code that you give to your people, whoever has an address {domains} registers at
          the portal by themselves: as a member, without a licence to send.
        </Trans>
      }
    >
      {registration.isPending && (
        <Skeleton height={44} radius="md" aria-label={t`Loading`} role="status" />
      )}
      {registration.isError && (
        <ErrorState error={registration.error} onRetry={() => void registration.refetch()} />
      )}
      {registration.data &&
        (registration.data.code === null ? (
          <Closed />
        ) : (
          <Open code={registration.data.code} drawnAt={registration.data.drawn_at} />
        ))}
    </Panel>
  );
}

function useDraw() {
  const client = useQueryClient();
  return async () => {
    client.setQueryData(getRegistrationCodeQueryKey(), await renewRegistrationCode());
  };
}

function Closed() {
  const { t } = useLingui();
  const draw = useDraw();
  const open = useMutation({
    mutationFn: draw,
    onSuccess: () => infoToast(t`Registration is open.`),
    onError: problemToast,
  });
  return (
    <div className={classes.buttons}>
      <span className={classes.state}>
        <Trans>Registration is closed.</Trans>
      </span>
      <Button variant="light" loading={open.isPending} onClick={() => open.mutate()}>
        <Trans>Open registration</Trans>
      </Button>
    </div>
  );
}

function Open({ code, drawnAt }: { code: string; drawnAt: string | null }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const draw = useDraw();
  const [renewing, renewal] = useDisclosure(false);
  const [closing, closure] = useDisclosure(false);
  const since = drawnAt === null ? "" : formatDateTime(drawnAt);
  return (
    <>
      <div className={classes.code}>
        <code>{code}</code>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={
                copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />
              }
              onClick={copy}
            >
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
      </div>
      <p className={classes.state}>
        <Trans>Registration is open with this code since {since}.</Trans>
      </p>
      <div className={classes.buttons}>
        <Button variant="light" onClick={renewal.open}>
          <Trans>New code…</Trans>
        </Button>
        <Button variant="default" onClick={closure.open}>
          <Trans>Close registration…</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={renewing}
        onClose={renewal.close}
        title={t`Draw a new registration code?`}
        confirm={t`Draw a new code`}
        onConfirm={async () => {
          await draw();
          infoToast(t`The new code is in force.`);
        }}
      >
        <Trans>
          The present code is void at once: give the new one to whoever is still to register.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={closing}
        onClose={closure.close}
        title={t`Close registration?`}
        confirm={t`Close registration`}
        onConfirm={async () => {
          await closeRegistration();
          client.setQueryData(getRegistrationCodeQueryKey(), { code: null, drawn_at: null });
          infoToast(t`Registration is closed.`);
        }}
      >
        <Trans>The code is void at once. Who has registered stays a user.</Trans>
      </ConfirmDialog>
    </>
  );
}
