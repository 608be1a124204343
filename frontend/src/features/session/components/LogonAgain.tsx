import { Trans } from "@lingui/react/macro";
import { Anchor, FocusTrap } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getAccountPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { SessionView } from "~/api/gen/types.gen";
import { paths } from "~/shared/paths";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { LogonPanel } from "./LogonPanel";
import classes from "./SessionKeeper.module.css";

/** Covers the screen after the session's end, and takes the same user back in where they were. */
export function LogonAgain({ session }: { session: SessionView }) {
  const queryClient = useQueryClient();
  const { account, user } = session;
  const portal = useQuery(getAccountPortalOptions({ path: { slug: account.slug } }));
  return (
    <FocusTrap active>
      <div className={classes.cover} role="dialog" aria-modal="true" aria-labelledby="logon-again">
        <PlainPage
          below={
            <Anchor href={paths.logon(account.slug)} size="sm" c="dimmed">
              <Trans>Log on as someone else, and leave what is open here</Trans>
            </Anchor>
          }
        >
          <PageHead
            account={account.name}
            title={
              <span id="logon-again">
                <Trans>Log on again</Trans>
              </span>
            }
          >
            <Trans>
              Your session has ended. Log on as <b>{user.address}</b> to go on where you were; what
              you were writing is still here.
            </Trans>
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
            onLoggedOn={() => void queryClient.invalidateQueries()}
          />
        </PlainPage>
      </div>
    </FocusTrap>
  );
}
