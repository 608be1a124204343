import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Letterlock. */
export function RootScreen() {
  return (
    <Title order={1}>
      <Trans>Letterlock</Trans>
    </Title>
  );
}
