import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getAccountPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import { getDraft } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { useTitle } from "~/shared/useTitle";
import classes from "./ComposeScreen.module.css";
import { Composer } from "./components/Composer";

/** Writing a message or a reply. The draft lives on the server. */
export function ComposeScreen({ slug, draftId }: { slug: string; draftId: string }) {
  const { t } = useLingui();
  useTitle(t`Write a message`);
  const portal = useQuery(getAccountPortalOptions({ path: { slug } }));
  const draft = useQuery({
    // Not under the operation's own key: once read, the draft belongs to who is writing.
    queryKey: ["composer", draftId],
    queryFn: ({ signal }) => getDraft({ path: { id: draftId }, signal }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const error = draft.error ?? portal.error;
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
  if (draft.data === undefined || portal.data === undefined) return <ComposerSkeleton />;
  return (
    <Composer
      // Taking over another window's version begins anew.
      key={draft.data.version}
      slug={slug}
      draft={draft.data}
      limitBytes={portal.data.max_message_bytes}
      onReload={() => void draft.refetch()}
    />
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
