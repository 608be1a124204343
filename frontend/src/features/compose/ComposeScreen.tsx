import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: New message. */
export function ComposeScreen(_props: { slug: string; draftId: string }) {
  return (
    <Title order={1}>
      <Trans>New message</Trans>
    </Title>
  );
}
