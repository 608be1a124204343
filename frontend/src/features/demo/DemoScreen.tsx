import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Demo. */
export function DemoScreen() {
  return (
    <Title order={1}>
      <Trans>Demo</Trans>
    </Title>
  );
}
