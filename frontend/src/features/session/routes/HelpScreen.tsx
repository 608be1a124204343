import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Trouble logging on?. */
export function HelpScreen() {
  return (
    <Title order={1}>
      <Trans>Trouble logging on?</Trans>
    </Title>
  );
}
