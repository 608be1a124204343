import { Trans, useLingui } from "@lingui/react/macro";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EntryList } from "./components/EntryList";
import { VerifyPanel } from "./components/VerifyPanel";

/** The audit log: who did what, exports of it, and the proof that nobody has changed it. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function AuditScreen() {
  const { t } = useLingui();
  return (
    <ConsolePage
      title={t`Audit`}
      intro={
        <Trans>
          Who did what, when and from where. Each entry is sealed into a chain, so that a change can
          be found.
        </Trans>
      }
    >
      <VerifyPanel />
      <EntryList />
    </ConsolePage>
  );
}
