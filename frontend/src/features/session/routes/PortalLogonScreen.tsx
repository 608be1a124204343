import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, Skeleton } from "@mantine/core";
import { IconBuildingOff, IconUserCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { getAccountPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import { toProblem } from "~/api/problemError";
import { Branded } from "~/shared/branding/Branded";
import { paths, returnPath } from "~/shared/paths";
import { sessionOptions } from "~/shared/session";
import { Banner } from "~/shared/ui/Banner";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { LogonPanel } from "../components/LogonPanel";
import classes from "./screens.module.css";

interface PortalLogonScreenProps {
  slug: string;
  /** Where to go after logging on, if somewhere inside this portal. */
  next: string | undefined;
}

/** Logging on at the address of an account's portal; leads to the Inbox. */
export function PortalLogonScreen({ slug, next }: PortalLogonScreenProps) {
  const { t } = useLingui();
  const portal = useQuery(getAccountPortalOptions({ path: { slug } }));
  const session = useQuery(sessionOptions());
  const target = returnPath(slug, next) ?? paths.folder(slug, "inbox");

  if (session.data?.account.slug === slug) return <Navigate to={target} replace />;
  if (portal.isPending || session.isPending) return <LogonSkeleton />;
  if (portal.isError) {
    return (
      <PlainPage>
        {toProblem(portal.error).status === 404 ? (
          <EmptyState
            order={1}
            icon={IconBuildingOff}
            title={t`There is no portal at this address`}
            action={
              <Button component={Link} to={paths.root()} variant="light">
                <Trans>Go to the start page</Trans>
              </Button>
            }
          >
            <Trans>Check the address, or use the link in the mail you were sent.</Trans>
          </EmptyState>
        ) : (
          <ErrorState order={1} error={portal.error} onRetry={() => void portal.refetch()} />
        )}
      </PlainPage>
    );
  }
  return (
    <Branded slug={slug}>
      <PlainPage below={<HelpLink />}>
        <PageHead account={portal.data.name} title={<Trans>Log on</Trans>}>
          {portal.data.branding.welcome ?? <Trans>Read and answer your secure messages.</Trans>}
        </PageHead>
        {session.data && (
          <div className={classes.notice}>
            <Banner
              tone="info"
              icon={IconUserCheck}
              title={
                <Trans>
                  You are logged on at {session.data.account.name} as {session.data.user.address}
                </Trans>
              }
            >
              <Trans>Logging on here ends that session.</Trans>
            </Banner>
          </div>
        )}
        <LogonPanel
          visitor={{ kind: "typed", slug }}
          passwordAllowed
          // Whoever has no password gets in by code, whatever the account decides about the others.
          codeAllowed
          firstUse={false}
          registrationOpen={portal.data.registration_open}
        />
      </PlainPage>
    </Branded>
  );
}

/** Below every log-on form. */
export function HelpLink() {
  return (
    <Anchor component={Link} to={paths.help()} size="sm" c="dimmed">
      <Trans>Trouble logging on?</Trans>
    </Anchor>
  );
}

/** A log-on form while it loads. */
export function LogonSkeleton() {
  const { t } = useLingui();
  return (
    <PlainPage>
      <div className={classes.skeleton} role="status" aria-label={t`Loading`}>
        <Skeleton height={36} width={36} radius="md" />
        <Skeleton height={24} width="60%" mt="md" />
        <Skeleton height={12} width="85%" />
        <Skeleton height={42} mt="lg" />
        <Skeleton height={42} />
      </div>
    </PlainPage>
  );
}
