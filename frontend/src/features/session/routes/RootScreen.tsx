import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import { paths } from "~/shared/paths";
import { sessionOptions } from "~/shared/session";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { useTitle } from "~/shared/useTitle";
import { FreshLinkForm } from "../components/FreshLinkForm";
import { HelpLink } from "./PortalLogonScreen";
import classes from "./screens.module.css";

/** The bare root: there is no general log-on; it explains that, and mails a fresh link. */
export function RootScreen() {
  const { t } = useLingui();
  const { data: portal } = useQuery(getPortalOptions());
  const { data: session } = useQuery(sessionOptions());
  useTitle(t`Letterlock`);
  return (
    <PlainPage below={<HelpLink />}>
      <PageHead title={<Trans>Your secure messages</Trans>}>
        <Trans>
          To read a message, open the link in the mail that told you about it. If that mail is lost,
          have a fresh link sent to you.
        </Trans>
      </PageHead>
      <FreshLinkForm />
      {session && (
        <p className={classes.section}>
          <Trans>
            You are logged on at {session.account.name}.{" "}
            <Anchor
              component={Link}
              to={paths.folder(session.account.slug, "inbox")}
              underline="always"
            >
              Go to your messages
            </Anchor>
          </Trans>
        </p>
      )}
      {portal?.demo && (
        <p className={classes.section}>
          <Trans>
            This is a demo.{" "}
            <Anchor component={Link} to={paths.demo()} underline="always">
              See what there is to try
            </Anchor>
          </Trans>
        </p>
      )}
    </PlainPage>
  );
}
