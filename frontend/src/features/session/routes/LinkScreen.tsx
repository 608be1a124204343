import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Link. */
export function LinkScreen(_props: { token: string }) {
  return (
    <Title order={1}>
      <Trans>Link</Trans>
    </Title>
  );
}
