import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, FocusTrap } from "@mantine/core";
import { useState } from "react";
import { useSession } from "~/shared/session";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { useTitle } from "~/shared/useTitle";
import { useLogOff } from "../logOff";
import { EnrolFactor } from "./EnrolFactor";
import { GiveFactor } from "./GiveFactor";
import classes from "./SessionKeeper.module.css";

/** Stands before everything else until the second factor is given, or set up where there is none yet. */
export function SecondFactorGate({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const session = useSession();
  const logOff = useLogOff();
  // Once set up, the session owes nothing; the recovery codes are still to be seen.
  const [enrolling] = useState(session.second_factor === "to_enrol");
  useTitle(t`Second factor`);
  return (
    <FocusTrap active>
      <div className={classes.cover}>
        <PlainPage
          below={
            <Anchor component="button" type="button" size="sm" c="dimmed" onClick={logOff}>
              <Trans>Log off</Trans>
            </Anchor>
          }
        >
          <PageHead
            account={session.account.name}
            title={
              enrolling ? <Trans>Set up your second factor</Trans> : <Trans>Second factor</Trans>
            }
          >
            {enrolling ? (
              <Trans>
                You look after this portal, so a password or a mailed code alone does not let you
                in.
              </Trans>
            ) : (
              <Trans>
                Enter the code that your authenticator shows for <b>{session.user.address}</b>.
              </Trans>
            )}
          </PageHead>
          {enrolling ? <EnrolFactor onDone={onDone} /> : <GiveFactor onDone={onDone} />}
        </PlainPage>
      </div>
    </FocusTrap>
  );
}
