import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Log on. */
export function PortalLogonScreen(_props: { slug: string; next?: string | undefined }) {
  return (
    <Title order={1}>
      <Trans>Log on</Trans>
    </Title>
  );
}
