import { Trans, useLingui } from "@lingui/react/macro";
import { useBlocker } from "@tanstack/react-router";
import { Dialog } from "~/shared/ui/Dialog";
import { DialogButtons } from "~/shared/ui/DialogButtons";

/** Asks before what was typed is lost. Filters and pages of a table on the same screen are no leaving. */
export function LeaveWarning({ dirty }: { dirty: boolean }) {
  const { t } = useLingui();
  const blocker = useBlocker({
    withResolver: true,
    enableBeforeUnload: () => dirty,
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
  });
  return (
    <Dialog
      opened={blocker.status === "blocked"}
      onClose={() => blocker.reset?.()}
      title={t`Your changes are not saved`}
    >
      <p>
        <Trans>If you leave now, they are lost.</Trans>
      </p>
      <DialogButtons
        onCancel={() => blocker.reset?.()}
        confirm={t`Leave without saving`}
        onConfirm={() => blocker.proceed?.()}
      />
    </Dialog>
  );
}
