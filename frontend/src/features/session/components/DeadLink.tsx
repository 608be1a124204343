import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ResolvedLink } from "~/api/gen/types.gen";
import { formatDateTime } from "~/shared/format";
import { paths } from "~/shared/paths";
import { Facts } from "~/shared/ui/Facts";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";

interface DeadLinkProps {
  link: ResolvedLink;
  /** Logs on by this link, or goes on if that is done, to ask the sender for more time. */
  onAsk: () => void;
}

/** A link whose message has ended: which one and when, and nothing else, to whoever holds the link. */
export function DeadLink({ link, onAsk }: DeadLinkProps) {
  const { t } = useLingui();
  const recalled = link.state === "recalled";
  const facts = [{ name: t`Reference`, value: link.reference }];
  if (link.ended_at !== null) {
    facts.push({ name: recalled ? t`Recalled` : t`Expired`, value: formatDateTime(link.ended_at) });
  }
  return (
    <PlainPage>
      <PageHead
        account={link.account.name}
        title={
          recalled ? (
            <Trans>This message was recalled</Trans>
          ) : (
            <Trans>This message has expired</Trans>
          )
        }
      >
        {recalled ? (
          <Trans>Its sender has taken it back. It can no longer be opened.</Trans>
        ) : (
          <Trans>The time set for reading it is over. It can no longer be opened.</Trans>
        )}
      </PageHead>
      <Facts facts={facts} />
      {!recalled && (
        <Button size="md" mt="lg" fullWidth onClick={onAsk}>
          <Trans>Ask for more time</Trans>
        </Button>
      )}
      <Button
        component={Link}
        to={paths.logon(link.account.slug)}
        variant="light"
        size="md"
        mt={recalled ? "lg" : "sm"}
        fullWidth
      >
        <Trans>Go to your other messages</Trans>
      </Button>
    </PlainPage>
  );
}
