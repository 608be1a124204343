import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconMailOpened, IconMoodPuzzled, IconSend2 } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getPortalOptions } from "~/api/gen/@tanstack/react-query.gen";
import { paths } from "~/shared/paths";
import { EmptyState } from "~/shared/ui/EmptyState";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { Topic, Topics } from "~/shared/ui/Topics";
import { useTitle } from "~/shared/useTitle";

/** The account, the people and the password that `letterlock demo` seeds. */
const seeded = {
  slug: "northwind",
  sender: "margaret.holloway@northwind.example",
  recipient: "tomas.rivera@example.net",
  password: "paper crane 1692",
};

/** The first page of the demo: in three lines, what to try. */
export function DemoScreen() {
  const { t } = useLingui();
  const { data: portal } = useQuery(getPortalOptions());
  useTitle(t`Try Letterlock`);
  if (portal?.demo === false) {
    return (
      <PlainPage>
        <EmptyState
          order={1}
          icon={IconMoodPuzzled}
          title={t`This is not a demo`}
          action={
            <Button component={Link} to={paths.root()} variant="light">
              <Trans>Go to the start page</Trans>
            </Button>
          }
        >
          <Trans>There is nothing to try here: this installation is in earnest.</Trans>
        </EmptyState>
      </PlainPage>
    );
  }
  return (
    <PlainPage width="wide">
      <PageHead title={<Trans>Try Letterlock</Trans>}>
        <Trans>
          A message stays here, encrypted; its recipient gets a mail with a link. No mail leaves
          this demo: all of it lands in the outbox.
        </Trans>
      </PageHead>
      <Topics ordered>
        <Topic icon={IconMailOpened} title={<Trans>Read as a recipient</Trans>}>
          <p>
            <Trans>
              Open a mail to <b>{seeded.recipient}</b> in the outbox, follow its link, and have a
              code sent.
            </Trans>
          </p>
          <Button component="a" href={paths.outbox()} target="_blank" rel="noopener">
            <Trans>Open the outbox</Trans>
          </Button>
        </Topic>
        <Topic icon={IconSend2} title={<Trans>Write as a sender</Trans>}>
          <p>
            <Trans>
              Log on as <b>{seeded.sender}</b> with the password <b>{seeded.password}</b>, and write
              to any address.
            </Trans>
          </p>
          <Button component={Link} to={paths.logon(seeded.slug)} variant="light">
            <Trans>Log on as a sender</Trans>
          </Button>
        </Topic>
        <Topic icon={IconArrowBackUp} title={<Trans>Follow it, and take it back</Trans>}>
          <p>
            <Trans>
              In Sent, see who has opened your message; recall it, and watch it leave the
              recipient’s open window.
            </Trans>
          </p>
          <Button component={Link} to={paths.folder(seeded.slug, "sent")} variant="light">
            <Trans>Go to Sent</Trans>
          </Button>
        </Topic>
      </Topics>
    </PlainPage>
  );
}
