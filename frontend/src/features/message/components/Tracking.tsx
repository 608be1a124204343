import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  getMessageTrackingOptions,
  resendNotificationsMutation,
} from "~/api/gen/@tanstack/react-query.gen";
import { TrackedPerson } from "~/shared/tracking/TrackedPerson";
import { ErrorState } from "~/shared/ui/ErrorState";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";
import { infoToast, problemToast } from "~/shared/ui/toast";
import classes from "./Tracking.module.css";

interface TrackingProps {
  messageId: string;
  /** Whether there is anything left to notify of. */
  live: boolean;
}

/** Who has read a sent message, and how far the mail about it has come. */
export function Tracking({ messageId, live }: TrackingProps) {
  const tracking = useQuery(getMessageTrackingOptions({ path: { id: messageId } }));
  const resend = useResend(messageId);
  const recipients = tracking.data?.recipients ?? [];
  const unread = recipients.filter((recipient) => recipient.first_opened_at === null);
  return (
    <section className={classes.card} aria-labelledby="tracking">
      <div className={classes.head}>
        <h2 className={classes.title} id="tracking">
          <Trans>Who has read it</Trans>
        </h2>
        {tracking.isSuccess && (
          <span className={classes.sum}>
            <Trans>
              Opened by {recipients.length - unread.length} of {recipients.length}
            </Trans>
          </span>
        )}
        {live && unread.length > 1 && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconMailForward size={16} stroke={1.7} aria-hidden />}
            loading={resend.isPending && resend.variables?.body.user_ids === undefined}
            onClick={() => resend.mutate({ path: { id: messageId }, body: {} })}
          >
            <Trans>Notify all unread again</Trans>
          </Button>
        )}
      </div>
      {tracking.isPending && <SkeletonRows rows={2} />}
      {tracking.isError && (
        <ErrorState error={tracking.error} onRetry={() => void tracking.refetch()} />
      )}
      <ul className={classes.people}>
        {recipients.map((recipient) => (
          <TrackedPerson
            key={`${recipient.user_id} ${recipient.kind}`}
            recipient={recipient}
            resending={
              resend.isPending &&
              resend.variables.body.user_ids?.includes(recipient.user_id) === true
            }
            onResend={
              live
                ? () =>
                    resend.mutate({
                      path: { id: messageId },
                      body: { user_ids: [recipient.user_id] },
                    })
                : null
            }
          />
        ))}
      </ul>
    </section>
  );
}

function useResend(messageId: string) {
  const { t } = useLingui();
  const client = useQueryClient();
  return useMutation({
    ...resendNotificationsMutation(),
    onSuccess: ({ queued }) =>
      infoToast(
        queued === 1 ? t`The notification goes out again` : t`${queued} notifications go out again`,
      ),
    onError: problemToast,
    onSettled: () =>
      client.invalidateQueries({
        queryKey: getMessageTrackingOptions({ path: { id: messageId } }).queryKey,
      }),
  });
}
