import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button, Skeleton } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import {
  getDestructionCertificateOptions,
  getMessageTrackingOptions,
  getMessageTrackingQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { createEvidence, resendNotifications } from "~/api/gen/sdk.gen";
import type { SeveralResults, Tracking } from "~/api/gen/types.gen";
import { ProblemError, toProblem } from "~/api/problemError";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { Panel } from "~/shared/console/Panel";
import { usePaletteActions } from "~/shared/console/paletteActions";
import { useMay } from "~/shared/console/permissions";
import { saveBlob } from "~/shared/console/saveBlob";
import { definitionName } from "~/shared/definitions";
import { formatBytes, formatDateTime } from "~/shared/format";
import { paths } from "~/shared/paths";
import { nameOf } from "~/shared/people";
import { useSession } from "~/shared/session";
import { DestructionRecord } from "~/shared/tracking/DestructionRecord";
import { TrackedPerson } from "~/shared/tracking/TrackedPerson";
import { ErrorState } from "~/shared/ui/ErrorState";
import { Facts } from "~/shared/ui/Facts";
import { MailAddress } from "~/shared/ui/MailAddress";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { useStateNames } from "../states";
import { ExpiryDialog } from "./ExpiryDialog";
import { RecallDialog } from "./RecallDialog";
import classes from "./TrackedMessagePage.module.css";

/** One message: what it was sent under, and its way with each recipient. Nothing of its content. */
export function TrackedMessagePage({ id }: { id: string }) {
  const { t } = useLingui();
  const { account } = useSession();
  const tracking = useQuery(getMessageTrackingOptions({ path: { id } }));
  const trail = [{ title: t`Tracking`, to: paths.console(account.slug, "tracking") }];
  return (
    <ConsolePage title={tracking.data?.reference ?? t`Message`} trail={trail}>
      {tracking.isPending && (
        <Skeleton height={280} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {tracking.isError && (
        <ErrorState error={tracking.error} onRetry={() => void tracking.refetch()} />
      )}
      {tracking.data && (
        <>
          <Message tracking={tracking.data} />
          {tracking.data.can.prove && tracking.data.state !== "active" && <Destruction id={id} />}
          <Recipients tracking={tracking.data} />
        </>
      )}
    </ConsolePage>
  );
}

function Message({ tracking }: { tracking: Tracking }) {
  const { t } = useLingui();
  const states = useStateNames();
  const state = states[tracking.state];
  const ended = tracking.ended_at === null ? "" : ` ${formatDateTime(tracking.ended_at)}`;
  const facts = [
    {
      name: t`State`,
      value: (
        <>
          <Badge color={state.color}>{state.name}</Badge>
          {ended}
        </>
      ),
    },
    {
      name: t`Sender`,
      value: (
        <>
          {tracking.from.name !== "" && `${tracking.from.name}, `}
          <MailAddress address={tracking.from.address} />
        </>
      ),
    },
    { name: t`Sent`, value: formatDateTime(tracking.sent_at) },
    { name: t`Expires`, value: formatDateTime(tracking.expires_at) },
    { name: t`Definition`, value: definitionName(tracking.definition) },
    { name: t`Which means`, value: tracking.definition.sentence },
    {
      name: t`Size`,
      value: t`${formatBytes(tracking.size_bytes)}, attachments: ${tracking.attachment_count}`,
    },
    { name: t`Kept until`, value: formatDateTime(tracking.latest_expiry) },
  ];
  if (tracking.recalled_by !== null) {
    facts.push({ name: t`Recalled by`, value: nameOf(tracking.recalled_by) });
  }
  if (tracking.extended_at !== null) {
    facts.push({ name: t`Extended by its sender`, value: formatDateTime(tracking.extended_at) });
  }
  return (
    <Panel title={t`Message`} actions={<Actions tracking={tracking} />}>
      <Facts facts={facts} />
    </Panel>
  );
}

/** The record that its content was destroyed, if it was. */
function Destruction({ id }: { id: string }) {
  const { t } = useLingui();
  const certificate = useQuery({
    ...getDestructionCertificateOptions({ path: { id } }),
    retry: false,
  });
  if (certificate.isPending) return null;
  // It has ended, and its content is still kept.
  if (certificate.isError && toProblem(certificate.error).status === 409) return null;
  return (
    <Panel title={t`Record of destruction`}>
      {certificate.isError ? (
        <ErrorState error={certificate.error} onRetry={() => void certificate.refetch()} />
      ) : (
        <DestructionRecord certificate={certificate.data} />
      )}
    </Panel>
  );
}

function Actions({ tracking }: { tracking: Tracking }) {
  const { t } = useLingui();
  const { account } = useSession();
  const client = useQueryClient();
  const [asked, setAsked] = useState<"recall" | "expiry" | null>(null);
  const { can, message_id: id, reference } = tracking;
  const mayManage = useMay("recall_any");
  const mayReadAudit = useMay("read_audit");
  const prove = useMutation({
    mutationFn: () => createEvidence({ path: { id }, parseAs: "blob" }) as Promise<unknown>,
    onSuccess: (bundle) => {
      if (!(bundle instanceof Blob)) return;
      saveBlob(bundle, `evidence-${reference}.zip`);
      infoToast(t`The evidence is in your downloads`);
    },
    onError: problemToast,
  });
  const save = prove.mutate;
  usePaletteActions(
    useMemo(
      () => (can.prove ? [{ title: t`Save evidence for ${reference}`, run: () => save() }] : []),
      [can.prove, reference, save, t],
    ),
  );
  const finish = async ({ results }: SeveralResults) => {
    const refused = results.find((result) => !result.done);
    await client.invalidateQueries({ queryKey: getMessageTrackingQueryKey({ path: { id } }) });
    if (refused !== undefined) throw new ProblemError({ code: refused.code ?? "internal" });
    infoToast(t`Done`);
  };
  const only = mayManage ? null : t`Only administrators can do this.`;
  return (
    <div className={classes.actions}>
      <ReasonedButton
        variant="default"
        size="sm"
        align="end"
        loading={prove.isPending}
        reason={can.prove ? null : t`Only administrators and auditors can do this.`}
        onClick={() => prove.mutate()}
      >
        <Trans>Save evidence</Trans>
      </ReasonedButton>
      {mayReadAudit && (
        <Button
          component={Link}
          to={paths.console(account.slug, "audit")}
          search={{ reference } as never}
          variant="default"
          size="sm"
          leftSection={<IconHistory size={16} aria-hidden />}
        >
          <Trans>Audit entries</Trans>
        </Button>
      )}
      <ReasonedButton
        variant="default"
        size="sm"
        align="end"
        reason={only ?? (can.set_expiry ? null : t`Its content is no longer there for anybody.`)}
        onClick={() => setAsked("expiry")}
      >
        <Trans>Set expiry</Trans>
      </ReasonedButton>
      <ReasonedButton
        variant="light"
        color="red"
        size="sm"
        align="end"
        reason={only ?? (can.recall ? null : t`It has ended already.`)}
        onClick={() => setAsked("recall")}
      >
        <Trans>Recall</Trans>
      </ReasonedButton>
      <RecallDialog
        ids={[id]}
        opened={asked === "recall"}
        onClose={() => setAsked(null)}
        onDone={finish}
      />
      <ExpiryDialog
        ids={[id]}
        opened={asked === "expiry"}
        onClose={() => setAsked(null)}
        onDone={finish}
      />
    </div>
  );
}

function Recipients({ tracking }: { tracking: Tracking }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { message_id: id, recipients, can } = tracking;
  const unread = recipients.filter((recipient) => recipient.first_opened_at === null);
  const resend = useMutation({
    mutationFn: (users: string[] | null) =>
      resendNotifications({ path: { id }, body: users === null ? {} : { user_ids: users } }),
    onSuccess: ({ queued }) =>
      infoToast(
        queued === 1 ? t`The notification goes out again` : t`${queued} notifications go out again`,
      ),
    onError: problemToast,
    onSettled: () =>
      client.invalidateQueries({ queryKey: getMessageTrackingQueryKey({ path: { id } }) }),
  });
  return (
    <Panel
      title={t`Recipients`}
      hint={
        <Trans>
          Opened by {recipients.length - unread.length} of {recipients.length}
        </Trans>
      }
      actions={
        can.resend && unread.length > 1 ? (
          <Button
            variant="default"
            size="sm"
            loading={resend.isPending && resend.variables === null}
            onClick={() => resend.mutate(null)}
          >
            <Trans>Notify all unread again</Trans>
          </Button>
        ) : undefined
      }
    >
      <ul className={classes.people}>
        {recipients.map((recipient) => (
          <TrackedPerson
            key={`${recipient.user_id} ${recipient.kind}`}
            recipient={recipient}
            resending={resend.isPending && resend.variables?.includes(recipient.user_id) === true}
            onResend={can.resend ? () => resend.mutate([recipient.user_id]) : null}
          />
        ))}
      </ul>
    </Panel>
  );
}
