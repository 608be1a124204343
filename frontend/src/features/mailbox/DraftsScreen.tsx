import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Drafts. */
export function DraftsScreen(_props: { slug: string }) {
  return (
    <Title order={1}>
      <Trans>Drafts</Trans>
    </Title>
  );
}
