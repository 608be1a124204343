import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconLinkOff } from "@tabler/icons-react";
import { type QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { resolveLink } from "~/api/gen/sdk.gen";
import type { ResolvedLink, SessionView } from "~/api/gen/types.gen";
import { toProblem } from "~/api/problemError";
import { Branded, fetchBranding, useBranding } from "~/shared/branding/Branded";
import { paths } from "~/shared/paths";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { Facts } from "~/shared/ui/Facts";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { useTitle } from "~/shared/useTitle";
import { DeadLink } from "../components/DeadLink";
import { LogonPanel } from "../components/LogonPanel";
import { OtherUserNotice } from "../components/OtherUserNotice";
import { HelpLink, LogonSkeleton } from "./PortalLogonScreen";
import classes from "./screens.module.css";

/** What a link is, before anyone is asked for anything. Resolving it changes nothing. */
function resolvedLinkOptions(queryClient: QueryClient, token: string) {
  return queryOptions({
    queryKey: ["resolvedLink", token],
    queryFn: async ({ signal }) => {
      const link = await resolveLink({ body: { token }, signal });
      await fetchBranding(queryClient, link.account.slug);
      return link;
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** Where the link of a notification leads. */
export function LinkScreen({ token }: { token: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const link = useQuery(resolvedLinkOptions(useQueryClient(), token));
  const [asking, setAsking] = useState(false);
  useTitle(t`Secure message`);

  const openMessage = ({ account, message_id }: SessionView) =>
    void navigate({ to: landingPath(account.slug, message_id), replace: true });

  if (link.isPending) return <LogonSkeleton />;
  if (link.isError) {
    return (
      <PlainPage below={<HelpLink />}>
        {toProblem(link.error).status === 404 ? (
          <UnknownLink />
        ) : (
          <ErrorState order={1} error={link.error} onRetry={() => void link.refetch()} />
        )}
      </PlainPage>
    );
  }
  if (link.data.state === "recalled" || (link.data.state === "expired" && !asking)) {
    return (
      <Branded slug={link.data.account.slug}>
        <DeadLink link={link.data} onAsk={() => setAsking(true)} />
      </Branded>
    );
  }
  if (link.data.session === "same_user") {
    return <Navigate to={landingPath(link.data.account.slug, link.data.message_id)} replace />;
  }
  return (
    <Branded slug={link.data.account.slug}>
      <PlainPage below={<HelpLink />}>
        <LiveLink
          link={link.data}
          token={token}
          onLoggedOn={openMessage}
          onSwitched={() => void link.refetch()}
        />
      </PlainPage>
    </Branded>
  );
}

interface LiveLinkProps {
  link: ResolvedLink;
  token: string;
  onLoggedOn: (session: SessionView) => void;
  onSwitched: () => void;
}

function LiveLink({ link, token, onLoggedOn, onSwitched }: LiveLinkProps) {
  const { t } = useLingui();
  const branding = useBranding();
  if (link.session === "other_user") return <OtherUserNotice link={link} onSwitched={onSwitched} />;
  return (
    <>
      {link.state === "live" ? (
        <PageHead account={link.account.name} title={<Trans>A secure message for you</Trans>}>
          {branding?.welcome && <p className={classes.welcome}>{branding.welcome}</p>}
          <Trans>Only you can open it: log on with the address it was sent to.</Trans>
        </PageHead>
      ) : (
        <PageHead account={link.account.name} title={<Trans>Ask for more time</Trans>}>
          <Trans>
            Log on with the address the message was sent to; then you can ask its sender.
          </Trans>
        </PageHead>
      )}
      <div className={classes.facts}>
        <Facts
          facts={[
            { name: t`Sent to`, value: link.masked_address },
            { name: t`Reference`, value: link.reference },
          ]}
        />
      </div>
      <LogonPanel
        visitor={{ kind: "known", subject: { link: token }, shownAddress: link.masked_address }}
        passwordAllowed={link.password_allowed && !link.first_use}
        codeAllowed={link.code_allowed}
        firstUse={link.first_use}
        onLoggedOn={onLoggedOn}
      />
    </>
  );
}

function UnknownLink() {
  const { t } = useLingui();
  return (
    <EmptyState
      order={1}
      icon={IconLinkOff}
      title={t`This link is not known here`}
      action={
        <Button component={Link} to={paths.root()} variant="light">
          <Trans>Get a fresh link</Trans>
        </Button>
      }
    >
      <Trans>
        It may be incomplete: mail programs sometimes break a long link over two lines. Or the
        message has been gone for so long that nothing is kept of it.
      </Trans>
    </EmptyState>
  );
}

function landingPath(slug: string, messageId: string | null): string {
  return messageId === null ? paths.folder(slug, "inbox") : paths.message(slug, "inbox", messageId);
}
