import { Trans, useLingui } from "@lingui/react/macro";
import { Switch } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { updateMe } from "~/api/gen/sdk.gen";
import type { UpdateMeBody } from "~/api/gen/types.gen";
import { sessionOptions, useSession } from "~/shared/session";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { Section } from "./Section";
import classes from "./settings.module.css";

/** Which mails one wants. A change counts at once. */
export function MailsSection() {
  const { t } = useLingui();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: (body: UpdateMeBody) => updateMe({ body }),
    onSuccess: (me) => {
      queryClient.setQueryData(
        sessionOptions().queryKey,
        (session) => session && { ...session, user: me },
      );
      infoToast(t`Saved`);
    },
    onError: problemToast,
  });
  // What was just chosen stands while it is being saved, and goes back if it was not.
  const pending = save.isPending ? save.variables : {};
  return (
    <Section
      title={t`Mails`}
      hint={<Trans>Which mails you get. Notifications of new messages always come.</Trans>}
    >
      <div className={classes.form}>
        <Switch
          label={t`Receipts`}
          description={t`A mail when a recipient first opens your message, if it was sent with a receipt.`}
          checked={pending.wants_receipts ?? user.wants_receipts}
          disabled={save.isPending}
          onChange={(event) => save.mutate({ wants_receipts: event.currentTarget.checked })}
        />
        <Switch
          label={t`Reminders`}
          description={t`A mail when a message still waits for you, or ends before you have opened it.`}
          checked={pending.wants_reminders ?? user.wants_reminders}
          disabled={save.isPending}
          onChange={(event) => save.mutate({ wants_reminders: event.currentTarget.checked })}
        />
      </div>
    </Section>
  );
}
