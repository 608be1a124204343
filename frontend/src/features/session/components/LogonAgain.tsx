import { Trans } from "@lingui/react/macro";
import { Anchor, FocusTrap } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getAccountPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { SessionView } from "~/api/gen/types.gen";
import { paths } from "~/shared/paths";
import { owesFactor } from "~/shared/session";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { LogonPanel } from "./LogonPanel";
import classes from "./SessionKeeper.module.css";

interface LogonAgainProps {
  session: SessionView;
  /** Where the session lives on, and something weighty waits for its user to show that it is them. */
  proof?: ProofWanted | null;
}

/** Settled when the user has logged on again, or would rather not. */
export interface ProofWanted {
  settle: (isProved: boolean) => void;
}

/** Covers the screen, and takes the same user back in where they were: after the session's end, or before something weighty. */
export function LogonAgain({ session, proof }: LogonAgainProps) {
  const queryClient = useQueryClient();
  const { account, user } = session;
  const portal = useQuery(getAccountPortalOptions({ path: { slug: account.slug } }));
  return (
    <FocusTrap active>
      <div className={classes.cover} role="dialog" aria-modal="true" aria-labelledby="logon-again">
        <PlainPage
          below={
            proof ? (
              <Anchor
                component="button"
                type="button"
                size="sm"
                c="dimmed"
                onClick={() => proof.settle(false)}
              >
                <Trans>Cancel, and change nothing</Trans>
              </Anchor>
            ) : (
              <Anchor href={paths.logon(account.slug)} size="sm" c="dimmed">
                <Trans>Log on as someone else, and leave what is open here</Trans>
              </Anchor>
            )
          }
        >
          <PageHead
            account={account.name}
            title={
              <span id="logon-again">
                {proof ? <Trans>Is it you?</Trans> : <Trans>Log on again</Trans>}
              </span>
            }
          >
            {proof ? (
              <Trans>
                What you are about to do is weighty. Log on once more as <b>{user.address}</b>, and
                it goes on by itself.
              </Trans>
            ) : (
              <Trans>
                Your session has ended. Log on as <b>{user.address}</b> to go on where you were;
                what you were writing is still here.
              </Trans>
            )}
          </PageHead>
          <LogonPanel
            visitor={{
              kind: "known",
              subject: { account: account.slug, address: user.address },
              shownAddress: user.address,
            }}
            passwordAllowed={user.has_password}
            codeAllowed={!user.has_password || (portal.data?.codes_allowed ?? true)}
            firstUse={!user.has_password}
            onLoggedOn={(session) => {
              // The second factor comes first, and goes on from here.
              if (owesFactor(session)) return;
              void queryClient.invalidateQueries();
              proof?.settle(true);
            }}
          />
        </PlainPage>
      </div>
    </FocusTrap>
  );
}
