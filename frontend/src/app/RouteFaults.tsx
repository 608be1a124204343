import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { paths } from "~/shared/paths";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { PlainPage } from "~/shared/ui/PlainPage";

/** What is shown when a screen fails in a way it does not handle itself. */
export function RouteErrorScreen({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <PlainPage>
      <ErrorState order={1} error={error} onRetry={() => void router.invalidate()} />
    </PlainPage>
  );
}

/** What is shown for an address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useLingui();
  return (
    <PlainPage>
      <EmptyState
        order={1}
        icon={IconMapQuestion}
        title={t`There is no such page`}
        action={
          <Button component="a" href={paths.root()} variant="light">
            <Trans>Go to the start page</Trans>
          </Button>
        }
      >
        <Trans>The address may be incomplete. Links in mails sometimes break over two lines.</Trans>
      </EmptyState>
    </PlainPage>
  );
}
