import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getAccountOptions } from "~/api/gen/@tanstack/react-query.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { ErrorState } from "~/shared/ui/ErrorState";
import { LanguagePanel } from "./components/LanguagePanel";
import { LogonPanel } from "./components/LogonPanel";
import { RegistrationPanel } from "./components/RegistrationPanel";
import { RetentionPanel } from "./components/RetentionPanel";
import { SecondFactorPanel } from "./components/SecondFactorPanel";
import { SendingPanel } from "./components/SendingPanel";
import { ServiceKeysPanel } from "./components/ServiceKeysPanel";
import { SessionPanel } from "./components/SessionPanel";

/** Account, settings: what administrators decide for everyone. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function AccountSettingsScreen() {
  const { t } = useLingui();
  const account = useQuery(getAccountOptions());
  return (
    <ConsolePage
      title={t`Account settings`}
      intro={<Trans>What holds for everyone who uses this portal.</Trans>}
    >
      {account.isPending && (
        <Skeleton height={480} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {account.isError && (
        <ErrorState error={account.error} onRetry={() => void account.refetch()} />
      )}
      {account.data && (
        <>
          <RetentionPanel account={account.data} />
          <LogonPanel settings={account.data.settings} />
          <SecondFactorPanel settings={account.data.settings} />
          <RegistrationPanel account={account.data} />
          <SessionPanel settings={account.data.settings} />
          <SendingPanel settings={account.data.settings} />
          <LanguagePanel settings={account.data.settings} />
          <ServiceKeysPanel />
        </>
      )}
    </ConsolePage>
  );
}
