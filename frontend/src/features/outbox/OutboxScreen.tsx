import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Outbox. */
export function OutboxScreen() {
  return (
    <Title order={1}>
      <Trans>Outbox</Trans>
    </Title>
  );
}
