import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  getSecondFactorOptions,
  getSecondFactorQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { removeSecondFactor, renewRecoveryCodes } from "~/api/gen/sdk.gen";
import type { SecondFactor } from "~/api/gen/types.gen";
import { EnrolFactor } from "~/features/session/components/EnrolFactor";
import { RecoveryCodes } from "~/features/session/components/RecoveryCodes";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { formatDate } from "~/shared/format";
import { sessionOptions } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import rows from "~/shared/ui/Rows.module.css";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { Section } from "./Section";

/** One's authenticator and recovery codes. */
export function SecondFactorSection() {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const state = useQuery(getSecondFactorOptions());
  const [enrolling, setEnrolling] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: getSecondFactorQueryKey() });
  return (
    <Section
      title={t`Second factor`}
      hint={<Trans>A code of your authenticator, asked for at each log-on.</Trans>}
    >
      {state.isPending && <Skeleton height={40} />}
      {state.isError && <ErrorState error={state.error} onRetry={() => void state.refetch()} />}
      {enrolling ? (
        <EnrolFactor
          onDone={() => {
            setEnrolling(false);
            infoToast(t`Your second factor is set up.`);
            void refresh();
            void queryClient.invalidateQueries({ queryKey: sessionOptions().queryKey });
          }}
        />
      ) : (
        state.data && (
          <Present state={state.data} onSetUp={() => setEnrolling(true)} onChanged={refresh} />
        )
      )}
    </Section>
  );
}

interface PresentProps {
  state: SecondFactor;
  onSetUp: () => void;
  onChanged: () => Promise<void>;
}

function Present({ state, onSetUp, onChanged }: PresentProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const renew = useMutation({ mutationFn: () => renewRecoveryCodes(), onError: problemToast });
  if (renew.data) {
    return (
      <RecoveryCodes
        codes={renew.data.recovery_codes}
        onDone={() => {
          renew.reset();
          void onChanged();
        }}
      />
    );
  }
  if (state.enrolled_at === null) {
    return (
      <div className={rows.row}>
        <span className={rows.text}>
          <Trans>You have none.</Trans>
        </span>
        <Button variant="default" onClick={onSetUp}>
          <Trans>Set it up</Trans>
        </Button>
      </div>
    );
  }
  const since = formatDate(state.enrolled_at);
  const left = state.recovery_codes_left;
  return (
    <>
      <div className={rows.text}>
        <Trans>
          Your authenticator is set up since {since}. Recovery codes left: {left}.
        </Trans>
      </div>
      <div className={rows.actions}>
        <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
          <Trans>New recovery codes</Trans>
        </Button>
        <Button variant="default" onClick={() => setRemoving(true)}>
          <Trans>Remove</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={removing}
        onClose={() => setRemoving(false)}
        title={t`Remove your authenticator?`}
        confirm={t`Remove it`}
        onConfirm={async () => {
          await removeSecondFactor();
          await onChanged();
          await queryClient.invalidateQueries({ queryKey: sessionOptions().queryKey });
        }}
      >
        {state.required ? (
          <Trans>
            It and the recovery codes no longer work, and your other sessions end. Your organisation
            wants a second factor of you: you set up another one at once.
          </Trans>
        ) : (
          <Trans>It and the recovery codes no longer work, and your other sessions end.</Trans>
        )}
      </ConfirmDialog>
    </>
  );
}
