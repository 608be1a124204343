import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import {
  IconAt,
  IconClockExclamation,
  IconLinkOff,
  IconLock,
  IconMailQuestion,
} from "@tabler/icons-react";
import { Link, useCanGoBack, useRouter } from "@tanstack/react-router";
import { paths } from "~/shared/paths";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { Topic, Topics } from "~/shared/ui/Topics";
import { useTitle } from "~/shared/useTitle";

/** "Trouble logging on?": each trouble with the one thing to do about it. */
export function HelpScreen() {
  const { t } = useLingui();
  useTitle(t`Trouble logging on?`);
  return (
    <PlainPage width="wide">
      <PageHead title={<Trans>Trouble logging on?</Trans>}>
        <Trans>
          Find what fits. Nobody will ever ask you for your password or a code by mail or telephone.
        </Trans>
      </PageHead>
      <Topics>
        <Topic icon={IconMailQuestion} title={<Trans>The mail with the link is not there</Trans>}>
          <p>
            <Trans>
              Look into the folders for spam and advertising. If it is nowhere, have the link sent
              again; the old one keeps working too.
            </Trans>
          </p>
          <Button component={Link} to={paths.root()} variant="light">
            <Trans>Send me a fresh link</Trans>
          </Button>
        </Topic>
        <Topic icon={IconAt} title={<Trans>The message went to another address of mine</Trans>}>
          <p>
            <Trans>
              A message opens only for the address it was sent to. Ask for a link for that address,
              or ask the sender to send the message to the right one.
            </Trans>
          </p>
          <Button component={Link} to={paths.root()} variant="light">
            <Trans>Use the other address</Trans>
          </Button>
        </Topic>
        <Topic icon={IconClockExclamation} title={<Trans>The code does not arrive</Trans>}>
          <p>
            <Trans>
              It can take a few minutes, and may land among the spam. Ask for another one; the
              earlier one works until its 10 minutes are over.
            </Trans>
          </p>
          <BackButton />
        </Topic>
        <Topic
          icon={IconLinkOff}
          title={<Trans>The link does not work, or the message has ended</Trans>}
        >
          <p>
            <Trans>
              Mail programs sometimes break a link over two lines: copy all of it. A message that
              was recalled or has expired cannot be opened again; ask its sender, and name the
              reference.
            </Trans>
          </p>
          <Button component={Link} to={paths.root()} variant="light">
            <Trans>Send me a fresh link</Trans>
          </Button>
        </Topic>
        <Topic icon={IconLock} title={<Trans>I am not let in</Trans>}>
          <p>
            <Trans>
              After several failed attempts, wait some minutes. A mailed code works even when the
              password does not. If neither does, the organisation may not allow you to log on: ask
              the person who wrote to you, over a way you know.
            </Trans>
          </p>
          <BackButton />
        </Topic>
      </Topics>
    </PlainPage>
  );
}

/** Back to the log-on this page was called from; to the start page for who came straight here. */
function BackButton() {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  if (!canGoBack) {
    return (
      <Button component={Link} to={paths.root()} variant="light">
        <Trans>Start again with a fresh link</Trans>
      </Button>
    );
  }
  return (
    <Button variant="light" onClick={() => router.history.back()}>
      <Trans>Back to logging on</Trans>
    </Button>
  );
}
