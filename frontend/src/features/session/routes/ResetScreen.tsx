import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";

/** Place holder: Choose a new password. */
export function ResetScreen() {
  return (
    <Title order={1}>
      <Trans>Choose a new password</Trans>
    </Title>
  );
}
