import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconFileOff, IconPencilOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { getAccountPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import { getDraft } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { useTitle } from "~/shared/useTitle";
import classes from "./ComposeScreen.module.css";
import { Composer } from "./components/Composer";
import { BLANK } from "./useDraft";

interface ComposeScreenProps {
  slug: string;
  /** None for a message of which nothing is written yet. */
  draftId: string | null;
  onCreated: (id: string) => void;
}

/** Writing a message or a reply. The draft lives on the server, from the first thing written on. */
export function ComposeScreen({ slug, draftId, onCreated }: ComposeScreenProps) {
  const { t } = useLingui();
  useTitle(t`Write a message`);
  const { user } = useSession();
  const [fromBlank, setFromBlank] = useState(draftId === null);
  // The router may tell of a new message's name a moment before its path: then this began with the draft left behind.
  if (draftId === null && !fromBlank) setFromBlank(true);
  const portal = useQuery(getAccountPortalOptions({ path: { slug } }));
  const draft = useQuery({
    // Once read, the draft belongs to who is writing: what is fetched anew, as everything is after
    // logging on again, would take the place of what was typed since.
    queryKey: ["composer", draftId],
    queryFn: ({ signal }) => getDraft({ path: { id: draftId ?? "" }, signal }),
    gcTime: 0,
    staleTime: "static",
    enabled: !fromBlank,
  });
  // Later answers that fail are no reason to take away what is being written.
  const error = (draft.data ? null : draft.error) ?? (portal.data ? null : portal.error);
  if (fromBlank && !user.may_compose) return <MayNotCompose />;
  if (error !== null && toProblem(error).status === 404) return <NoSuchDraft slug={slug} />;
  if (error !== null) {
    return (
      <ErrorState
        order={1}
        error={error}
        onRetry={() => {
          void draft.refetch();
          void portal.refetch();
        }}
      />
    );
  }
  const start = fromBlank ? BLANK : draft.data;
  if (start === undefined || portal.data === undefined) return <ComposerSkeleton />;
  return (
    <Composer
      // Taking over another window's version begins anew.
      key={start.version}
      slug={slug}
      draft={start}
      limitBytes={portal.data.max_message_bytes}
      onReload={() => {
        if (fromBlank) setFromBlank(false);
        else void draft.refetch();
      }}
      onCreated={onCreated}
    />
  );
}

function MayNotCompose() {
  const { t } = useLingui();
  return (
    <EmptyState order={1} icon={IconPencilOff} title={t`No new messages`}>
      <Trans>You can reply to messages here, but not start new ones.</Trans>
    </EmptyState>
  );
}

function NoSuchDraft({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <EmptyState
      order={1}
      icon={IconFileOff}
      title={t`There is no such draft`}
      action={
        <Button
          variant="light"
          renderRoot={(props) => <Link to="/p/$slug/drafts" params={{ slug }} {...props} />}
        >
          <Trans>Show the drafts</Trans>
        </Button>
      }
    >
      <Trans>It was sent or discarded, perhaps in another window.</Trans>
    </EmptyState>
  );
}

function ComposerSkeleton() {
  const { t } = useLingui();
  return (
    <div className={classes.page} role="status" aria-label={t`Loading`}>
      <div className={classes.skeleton}>
        <Skeleton height={12} width="40%" />
        <Skeleton height={12} width="55%" />
        <Skeleton height={12} width="90%" />
        <Skeleton height={12} width="70%" />
      </div>
    </div>
  );
}
