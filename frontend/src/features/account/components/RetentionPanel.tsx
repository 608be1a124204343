import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconHourglass } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { approveRetentionChange, cancelRetentionChange, changeRetention } from "~/api/gen/sdk.gen";
import type { AccountView, PendingRetention } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useEditForm } from "~/shared/console/useEditForm";
import { formatDateTime } from "~/shared/format";
import { useSession } from "~/shared/session";
import { Banner } from "~/shared/ui/Banner";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { NumberField } from "./NumberField";
import classes from "./RetentionPanel.module.css";
import { useKeepAccount } from "./useSettingsForm";

/** How long messages are kept: longer at once, shorter with a second administrator or after a week. */
export function RetentionPanel({ account }: { account: AccountView }) {
  const { t } = useLingui();
  const keep = useKeepAccount();
  const [asking, { open, close }] = useDisclosure(false);
  const stored = account.settings.max_retention_days;
  const pending = account.pending_retention;
  const form = useEditForm({
    stored: { max_retention_days: stored },
    save: async (values) => {
      const answer = await changeRetention({ body: values });
      keep(answer);
      infoToast(answer.pending_retention === null ? t`Saved` : t`The shorter retention waits now.`);
    },
  });
  const days = form.values.max_retention_days;
  const shorter = days < stored;
  const reason = pending ? t`A shorter retention waits already. Cancel it first.` : null;
  return (
    <Panel
      title={t`Retention`}
      hint={
        <Plural
          value={stored}
          one="Messages are kept for # day after sending; then their content is destroyed."
          other="Messages are kept for # days after sending; then their content is destroyed."
        />
      }
    >
      {pending && <Pending pending={pending} />}
      <EditForm
        form={shorter ? { ...form, submit: open } : form}
        reason={reason}
        submit={shorter ? t`Ask for a shorter retention` : undefined}
      >
        <NumberField
          label={t`Keep messages for (days)`}
          description={t`1 to 3650 days. A longer time is in force at once. A shorter one destroys what is older, so another administrator must approve it; where there is none, it takes effect after 7 days.`}
          min={1}
          max={3650}
          value={days}
          error={form.fault("max_retention_days")}
          onChange={(value) => form.set("max_retention_days", value)}
        />
      </EditForm>
      <ConfirmDialog
        opened={asking}
        onClose={close}
        title={t`Keep messages for ${days} days only?`}
        confirm={t`Ask for ${days} days`}
        onConfirm={async () => {
          form.submit();
        }}
      >
        <Trans>
          Once it is in force, everything older than {days} days is destroyed and cannot be brought
          back. Until then it can be cancelled.
        </Trans>
      </ConfirmDialog>
    </Panel>
  );
}

function Pending({ pending }: { pending: PendingRetention }) {
  const { t } = useLingui();
  const { user } = useSession();
  const keep = useKeepAccount();
  const [approving, { open, close }] = useDisclosure(false);
  const { id, max_retention_days: days, applies_at } = pending;
  const own = pending.asked_by_id === user.id;
  const name = pending.asked_by.name || pending.asked_by.address;
  const asked = formatDateTime(pending.asked_at);
  const cancel = useMutation({
    mutationFn: () => cancelRetentionChange({ path: { id } }),
    onSuccess: (account) => {
      keep(account);
      infoToast(t`Cancelled: nothing changes.`);
    },
    onError: problemToast,
  });
  return (
    <div className={classes.pending} role="status">
      <Banner
        tone="warning"
        icon={IconHourglass}
        title={
          applies_at === null
            ? t`${days} days: waits for another administrator`
            : t`${days} days: takes effect on ${formatDateTime(applies_at)}`
        }
        action={
          <div className={classes.actions}>
            <Button
              variant="default"
              size="sm"
              loading={cancel.isPending}
              onClick={() => cancel.mutate()}
            >
              <Trans>Cancel it</Trans>
            </Button>
            <ReasonedButton
              size="sm"
              color="red"
              align="end"
              reason={own ? t`Another administrator must approve this.` : null}
              onClick={open}
            >
              <Trans>Approve</Trans>
            </ReasonedButton>
          </div>
        }
      >
        <Trans>
          {name} asked for it on {asked}.
        </Trans>
      </Banner>
      <ConfirmDialog
        opened={approving}
        onClose={close}
        title={t`Keep messages for ${days} days only?`}
        confirm={t`Approve ${days} days`}
        onConfirm={async () => {
          keep(await approveRetentionChange({ path: { id } }));
          infoToast(t`Messages are kept for ${days} days now.`);
        }}
      >
        <Trans>Everything older than {days} days is destroyed and cannot be brought back.</Trans>
      </ConfirmDialog>
    </div>
  );
}
