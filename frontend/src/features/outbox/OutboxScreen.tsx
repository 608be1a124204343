import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, Title } from "@mantine/core";
import { IconInboxOff, IconMailOff, IconRefresh } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { listOutboxMails } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import { paths } from "~/shared/paths";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { Mark } from "~/shared/ui/Mark";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";
import { useTitle } from "~/shared/useTitle";
import { MailList } from "./MailList";
import { MailView } from "./MailView";
import classes from "./OutboxScreen.module.css";

/** Mails come a moment after what caused them; nobody has to press a button to see them. */
const REFRESH_MS = 3_000;

/** The built-in outbox of the demo: every mail that would have left, with links that work. */
export function OutboxScreen() {
  const { t } = useLingui();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const mails = useInfiniteQuery({
    queryKey: ["outboxMails"],
    queryFn: ({ pageParam, signal }) =>
      listOutboxMails({ query: pageParam === null ? {} : { after: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: REFRESH_MS,
  });
  useTitle(t`Outbox`);

  const all = mails.data?.pages.flatMap((page) => page.items) ?? [];
  const selected = all.find(({ id }) => id === selectedId) ?? null;

  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Mark size={30} />
        <div className={classes.heading}>
          <Title order={1} size="h2">
            <Trans>Outbox of this demo</Trans>
          </Title>
          <p className={classes.hint}>
            <Trans>Mails stay here instead of leaving. Their links work.</Trans>
          </p>
        </div>
        <Anchor component={Link} to={paths.demo()} size="sm">
          <Trans>What to try</Trans>
        </Anchor>
      </header>
      <main className={classes.main} data-open={selected !== null || undefined}>
        <section className={classes.list} aria-label={t`Mails`}>
          {mails.isPending && <SkeletonRows rows={6} />}
          {mails.isError && all.length === 0 && (
            <OutboxFault error={mails.error} onRetry={() => void mails.refetch()} />
          )}
          {mails.isSuccess && all.length === 0 && (
            <EmptyState icon={IconInboxOff} title={t`No mail yet`}>
              <Trans>
                Send a message or ask for a code; the mail appears here within a second or two.
              </Trans>
            </EmptyState>
          )}
          <MailList mails={all} selectedId={selectedId} onSelect={setSelectedId} />
          {mails.hasNextPage && (
            <div className={classes.more}>
              <Button
                variant="default"
                leftSection={<IconRefresh size={17} aria-hidden />}
                loading={mails.isFetchingNextPage}
                onClick={() => void mails.fetchNextPage()}
              >
                <Trans>Older mails</Trans>
              </Button>
            </div>
          )}
        </section>
        <section className={classes.view} aria-label={t`Mail`}>
          {selected === null ? (
            all.length > 0 && (
              <EmptyState icon={IconMailOff} title={t`No mail selected`}>
                <Trans>Choose one from the list to read it.</Trans>
              </EmptyState>
            )
          ) : (
            <MailView key={selected.id} mail={selected} onClose={() => setSelectedId(null)} />
          )}
        </section>
      </main>
    </div>
  );
}

function OutboxFault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLingui();
  if (toProblem(error).status !== 404) return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <EmptyState icon={IconMailOff} title={t`There is no outbox here`}>
      <Trans>This installation sends its mails. Only the demo keeps them for you to look at.</Trans>
    </EmptyState>
  );
}
