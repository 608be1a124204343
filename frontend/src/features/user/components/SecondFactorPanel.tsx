import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  getUserSecondFactorOptions,
  getUserSecondFactorQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { resetUserSecondFactor } from "~/api/gen/sdk.gen";
import type { SecondFactor, User } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { Panel } from "~/shared/console/Panel";
import { useMay } from "~/shared/console/permissions";
import { formatDate } from "~/shared/format";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";

/** Whether a user has a second factor, and taking a lost one away. */
export function SecondFactorPanel({ user }: { user: User }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const path = { id: user.id };
  const state = useQuery(getUserSecondFactorOptions({ path }));
  const [asked, { open, close }] = useDisclosure(false);
  const reason = useReason(user, state.data);
  const name = user.name || user.address;
  return (
    <Panel
      title={t`Second factor`}
      actions={
        <ReasonedButton variant="default" align="end" reason={reason} onClick={open}>
          <Trans>Reset</Trans>
        </ReasonedButton>
      }
    >
      {state.isPending && <Skeleton height={20} width="50%" />}
      {state.isError && <ErrorState error={state.error} onRetry={() => void state.refetch()} />}
      {state.data && <State state={state.data} />}
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t`Reset the second factor of ${name}?`}
        confirm={t`Reset it`}
        onConfirm={async () => {
          await resetUserSecondFactor({ path });
          infoToast(t`The second factor of ${name} is reset.`);
          await queryClient.invalidateQueries({ queryKey: getUserSecondFactorQueryKey({ path }) });
        }}
      >
        <Trans>
          The authenticator and the recovery codes no longer work, and all sessions end. They are
          told by mail, and set up another one at the next log-on. Be sure who asked for this.
        </Trans>
      </ConfirmDialog>
    </Panel>
  );
}

function State({ state }: { state: SecondFactor }) {
  if (state.enrolled_at !== null) {
    const since = formatDate(state.enrolled_at);
    const left = state.recovery_codes_left;
    return (
      <div>
        <Trans>
          An authenticator since {since}. Recovery codes left: {left}.
        </Trans>
      </div>
    );
  }
  return (
    <div>
      {state.required ? (
        <Trans>None yet: it is set up at the next log-on.</Trans>
      ) : (
        <Trans>None, and none is needed.</Trans>
      )}
    </div>
  );
}

/** Why it cannot be reset now; null where it can. */
function useReason(user: User, state: SecondFactor | undefined): string | null {
  const { t } = useLingui();
  const session = useSession();
  const mayManage = useMay("manage_directory");
  if (!mayManage) return t`Only administrators can do this.`;
  if (session.user.id === user.id) return t`Remove your own in your settings.`;
  return state === undefined || state.enrolled_at === null ? t`There is none.` : null;
}
