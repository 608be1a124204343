import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
  IconMailOff,
} from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  getLogonDiagnosisOptions,
  getLogonDiagnosisQueryKey,
  getUserQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { sendUserFreshLinks, sendUserPasswordReset, updateUser } from "~/api/gen/sdk.gen";
import type { LogonDiagnosis, User } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { useMay } from "~/shared/console/permissions";
import { formatDateTime } from "~/shared/format";
import { Banner } from "~/shared/ui/Banner";
import { ErrorState } from "~/shared/ui/ErrorState";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { findingText, isFine, isWaiting } from "../diagnosisTexts";
import { DiagnosisTimeline } from "./DiagnosisTimeline";

/** The help desk is on the telephone while the user tries again. */
const REFRESH_MS = 10_000;

/** Why somebody cannot log on, in a sentence; what to do next; and everything it rests on. */
export function Diagnosis({ user }: { user: User }) {
  const { t } = useLingui();
  const diagnosis = useQuery({
    ...getLogonDiagnosisOptions({ path: { id: user.id } }),
    refetchInterval: REFRESH_MS,
  });
  return (
    <Panel
      title={t`Log-on diagnosis`}
      hint={<Trans>What has been mailed, opened and tried, the newest first.</Trans>}
    >
      {diagnosis.isPending && <Skeleton height={160} aria-label={t`Loading`} role="status" />}
      {diagnosis.isError && (
        <ErrorState error={diagnosis.error} onRetry={() => void diagnosis.refetch()} />
      )}
      {diagnosis.data && (
        <>
          <div role="status">
            <FindingBanner user={user} diagnosis={diagnosis.data} />
          </div>
          <DiagnosisTimeline events={diagnosis.data.events} />
        </>
      )}
    </Panel>
  );
}

function FindingBanner({ user, diagnosis }: { user: User; diagnosis: LogonDiagnosis }) {
  const { t } = useLingui();
  const { finding, at, answer } = diagnosis;
  const mail = finding === "address_bounced" || finding === "mail_failed";
  const tone = isFine(finding) ? "success" : isWaiting(finding) ? "info" : "warning";
  const icon = isFine(finding)
    ? IconCircleCheck
    : isWaiting(finding)
      ? IconInfoCircle
      : mail
        ? IconMailOff
        : IconAlertTriangle;
  const when = at === null ? null : formatDateTime(at);
  return (
    <Banner
      tone={tone}
      icon={icon}
      title={findingText(diagnosis)}
      action={<NextStep user={user} step={diagnosis.next_step} />}
    >
      {answer !== null && answer !== "" && (
        <div>
          {t`The mail server said:`} <q>{answer}</q>
        </div>
      )}
      {when}
    </Banner>
  );
}

function NextStep({ user, step }: { user: User; step: string }) {
  const { t } = useLingui();
  const mayManage = useMay("manage_directory");
  const help = useHelp(user);
  if (step === "allow_logon") {
    return (
      <ReasonedButton
        size="sm"
        align="end"
        reason={mayManage ? null : t`Only administrators can do this.`}
        loading={help.allow.isPending}
        onClick={() => help.allow.mutate()}
      >
        <Trans>Allow log-on</Trans>
      </ReasonedButton>
    );
  }
  if (step === "send_fresh_link") {
    return (
      <ReasonedButton
        size="sm"
        reason={null}
        loading={help.link.isPending}
        onClick={() => help.link.mutate()}
      >
        <Trans>Send a fresh link</Trans>
      </ReasonedButton>
    );
  }
  if (step === "send_password_reset") {
    return (
      <ReasonedButton
        size="sm"
        reason={null}
        loading={help.reset.isPending}
        onClick={() => help.reset.mutate()}
      >
        <Trans>Send a reset link</Trans>
      </ReasonedButton>
    );
  }
  return null;
}

/** What helps somebody who cannot log on. */
export function useHelp(user: User) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const path = { id: user.id };
  const { address } = user;
  const done = async (text: string) => {
    infoToast(text);
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: getLogonDiagnosisQueryKey({ path }) }),
      queryClient.invalidateQueries({ queryKey: getUserQueryKey({ path }) }),
    ]);
  };
  return {
    allow: useMutation({
      mutationFn: () => updateUser({ path, body: { logon_allowed: true } }),
      onSuccess: () => done(t`${address} may log on again, and is told by mail.`),
      onError: problemToast,
    }),
    link: useMutation({
      mutationFn: () => sendUserFreshLinks({ path }),
      onSuccess: () => done(t`A fresh link is on its way to ${address}.`),
      onError: problemToast,
    }),
    reset: useMutation({
      mutationFn: () => sendUserPasswordReset({ path }),
      onSuccess: () => done(t`A reset link is on its way to ${address}.`),
      onError: problemToast,
    }),
  };
}
