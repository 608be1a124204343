import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { listSessionsOptions, listSessionsQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { endSession } from "~/api/gen/sdk.gen";
import { formatDateTime } from "~/shared/format";
import { ErrorState } from "~/shared/ui/ErrorState";
import rows from "~/shared/ui/Rows.module.css";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { describeDevice } from "./device";
import { Section } from "./Section";

/** Where one is logged on, and ending that. */
export function SessionsSection() {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sessions = useQuery(listSessionsOptions());
  const end = useMutation({
    mutationFn: (id: string) => endSession({ path: { id } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: listSessionsQueryKey() });
      infoToast(t`The session has ended.`);
    },
    onError: problemToast,
  });
  return (
    <Section
      title={t`Sessions`}
      hint={<Trans>Where you are logged on. End what you do not recognise.</Trans>}
    >
      {sessions.isPending && <Skeleton height={48} aria-label={t`Loading`} role="status" />}
      {sessions.isError && (
        <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      <ul className={rows.rows}>
        {sessions.data?.items.map((session) => (
          <li className={rows.row} key={session.id}>
            <div>
              <div className={rows.name}>
                {describeDevice(session.user_agent) ?? t`Unknown device`}
                {session.current && (
                  <Badge color="teal">
                    <Trans>This one</Trans>
                  </Badge>
                )}
              </div>
              <div className={rows.detail}>
                <Trans>
                  Network {session.network} · last active {formatDateTime(session.last_activity_at)}
                </Trans>
              </div>
            </div>
            {!session.current && (
              <Button
                size="sm"
                variant="default"
                loading={end.isPending && end.variables === session.id}
                onClick={() => end.mutate(session.id)}
              >
                <Trans>End</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
