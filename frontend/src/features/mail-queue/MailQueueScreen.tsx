import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { QueueActions } from "./components/QueueActions";
import { QueueTable } from "./components/QueueTable";

const LOOK_EVERY_MS = 15_000;

/** Mails that are not delivered: why, and what to do about it. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function MailQueueScreen(_: { below: readonly string[] }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // A queue moves by itself.
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") {
        void queryClient.invalidateQueries({ queryKey: [{ _id: "listMailQueue" }] });
      }
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [queryClient]);
  return (
    <ConsolePage
      title={t`Mail queue`}
      intro={
        <Trans>
          Mails of the portal that wait to be sent, or could not be delivered within the last 30
          days. What they say is not shown.
        </Trans>
      }
      actions={<QueueActions selected={selected} onDone={() => setSelected(new Set())} />}
    >
      <QueueTable selected={selected} onSelect={setSelected} />
    </ConsolePage>
  );
}
