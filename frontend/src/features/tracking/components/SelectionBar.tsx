import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { resendMessageNotifications } from "~/api/gen/sdk.gen";
import type { SeveralResults } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { useMay } from "~/shared/console/permissions";
import { problemText } from "~/shared/problem";
import { Dialog } from "~/shared/ui/Dialog";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { infoToast } from "~/shared/ui/toast";
import { ExpiryDialog } from "./ExpiryDialog";
import { RecallDialog } from "./RecallDialog";
import classes from "./SelectionBar.module.css";

/** The most that one request takes. */
const MOST = 100;

type Act = "recall" | "expiry" | "resend";

interface SelectionBarProps {
  selected: ReadonlySet<string>;
  onDone: () => void;
}

/** What can be done with the ticked messages. */
export function SelectionBar({ selected, onDone }: SelectionBarProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [act, setAct] = useState<Act | null>(null);
  const [refused, setRefused] = useState<SeveralResults | null>(null);
  const mayAct = useMay("recall_any");
  const ids = [...selected];
  const count = ids.length;
  const none = count === 0 ? t`Tick messages first.` : null;
  const many = count > MOST ? t`At most ${MOST} messages at once.` : null;
  const reason = none ?? many;
  const close = () => setAct(null);
  const finish = async (results: SeveralResults) => {
    infoToast(t`Done for ${results.done} of ${results.results.length} messages`);
    if (results.done < results.results.length) setRefused(results);
    await client.invalidateQueries({ queryKey: [{ _id: "findMessages" }] });
    onDone();
  };
  return (
    <section
      className={classes.bar}
      data-some={count > 0 || undefined}
      aria-label={t`Selected messages`}
    >
      <span className={classes.count} role="status">
        <Plural value={count} _0="None selected" one="# selected" other="# selected" />
      </span>
      <ReasonedButton variant="default" size="sm" reason={reason} onClick={() => setAct("resend")}>
        <Trans>Notify again</Trans>
      </ReasonedButton>
      <ReasonedButton
        variant="default"
        size="sm"
        reason={mayAct ? reason : t`Only administrators can do this.`}
        onClick={() => setAct("expiry")}
      >
        <Trans>Set expiry</Trans>
      </ReasonedButton>
      <ReasonedButton
        variant="light"
        color="red"
        size="sm"
        align="end"
        reason={mayAct ? reason : t`Only administrators can do this.`}
        onClick={() => setAct("recall")}
      >
        <Trans>Recall</Trans>
      </ReasonedButton>
      <ConfirmDialog
        opened={act === "resend"}
        onClose={close}
        danger={false}
        title={plural(count, {
          one: "Notify again for # message?",
          other: "Notify again for # messages?",
        })}
        confirm={t`Notify again`}
        onConfirm={async () =>
          finish(await resendMessageNotifications({ body: { message_ids: ids } }))
        }
      >
        <Trans>
          Whoever has not opened them gets one more mail for each, with a fresh link. Earlier links
          keep working.
        </Trans>
      </ConfirmDialog>
      <RecallDialog ids={ids} opened={act === "recall"} onClose={close} onDone={finish} />
      <ExpiryDialog ids={ids} opened={act === "expiry"} onClose={close} onDone={finish} />
      <Refused results={refused} onClose={() => setRefused(null)} />
    </section>
  );
}

/** Which messages it was not done for, and why. */
function Refused({ results, onClose }: { results: SeveralResults | null; onClose: () => void }) {
  const failed = results?.results.filter((result) => !result.done) ?? [];
  const count = failed.length;
  const reasons = new Map<string, number>();
  for (const { code } of failed) {
    const key = code ?? "internal";
    reasons.set(key, (reasons.get(key) ?? 0) + 1);
  }
  return (
    <Dialog
      opened={results !== null}
      onClose={onClose}
      title={plural(count, {
        one: "Not done for # message",
        other: "Not done for # messages",
      })}
    >
      <ul className={classes.failed}>
        {[...reasons].map(([code, times]) => (
          <li key={code}>
            {times}: {problemText({ code })}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
