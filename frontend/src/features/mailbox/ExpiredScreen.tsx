import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Expired. */
export function ExpiredScreen(_props: { slug: string }) {
  return (
    <Title order={1}>
      <Trans>Expired</Trans>
    </Title>
  );
}
