import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { SessionKeeper } from "~/features/session/components/SessionKeeper";
import { Branded } from "~/shared/branding/Branded";
import { useMay } from "~/shared/console/permissions";
import { loadConsoleTexts } from "~/shared/i18n";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { PlainPage } from "~/shared/ui/PlainPage";

// Nobody loads it who may not see it.
const ConsoleFrame = lazy(async () => {
  const [frame] = await Promise.all([import("../console/ConsoleFrame"), loadConsoleTexts()]);
  return frame;
});

/** The admin console of an account, around whoever is logged on. */
export function ConsoleLayout({ slug, path }: { slug: string; path: string }) {
  return (
    <Branded slug={slug}>
      <SessionKeeper>
        <Admitted path={path} />
      </SessionKeeper>
    </Branded>
  );
}

function Admitted({ path }: { path: string }) {
  const { account } = useSession();
  const { t } = useLingui();
  if (useMay("read_dashboard")) {
    return (
      <Suspense>
        <ConsoleFrame path={path} />
      </Suspense>
    );
  }
  return (
    <PlainPage>
      <EmptyState
        order={1}
        icon={IconLock}
        title={t`You may not see this`}
        action={
          <Button component="a" href={paths.folder(account.slug, "inbox")} variant="light">
            <Trans>Go to the Inbox</Trans>
          </Button>
        }
      >
        <Trans>Only those who administer this portal have a use for this page.</Trans>
      </EmptyState>
    </PlainPage>
  );
}
