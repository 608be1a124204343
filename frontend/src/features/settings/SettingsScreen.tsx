import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Settings. */
export function SettingsScreen(_props: { slug: string }) {
  return (
    <Title order={1}>
      <Trans>Settings</Trans>
    </Title>
  );
}
