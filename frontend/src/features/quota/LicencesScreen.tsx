import { Trans, useLingui } from "@lingui/react/macro";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { Panel } from "~/shared/console/Panel";
import { PackList } from "./components/PackList";
import { UsageList } from "./components/UsageList";

/** Account, licences: who uses how much of their quota, and the packs that raise it. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function LicencesScreen() {
  const { t } = useLingui();
  return (
    <ConsolePage
      title={t`Licences`}
      intro={
        <Trans>
          Each licensed user may write to 500 different addresses a month. A bulk sender pack raises
          that for the user it is assigned to, at once.
        </Trans>
      }
    >
      <Panel
        title={t`Usage this month`}
        hint={t`Who has written to the most addresses stands first.`}
      >
        <UsageList />
      </Panel>
      <Panel
        title={t`Bulk sender packs`}
        hint={t`They are issued to your organisation by whoever operates this portal.`}
      >
        <PackList />
      </Panel>
    </ConsolePage>
  );
}
