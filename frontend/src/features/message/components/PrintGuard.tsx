import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { infoToast } from "~/shared/ui/toast";
import classes from "./PrintGuard.module.css";

/** Keeps a message off paper where its definition does not allow printing. */
export function PrintGuard({ allowed }: { allowed: boolean }) {
  const { t } = useLingui();
  const refusal = t`This message may not be printed.`;
  useEffect(() => {
    if (allowed) return;
    document.documentElement.dataset.print = "refused";
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
      event.preventDefault();
      infoToast(refusal);
    };
    window.addEventListener("keydown", onKey);
    return () => {
      delete document.documentElement.dataset.print;
      window.removeEventListener("keydown", onKey);
    };
  }, [allowed, refusal]);
  if (allowed) return null;
  return (
    <p className={classes.refusal}>
      <Trans>This message may not be printed.</Trans>
    </p>
  );
}
