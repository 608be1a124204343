import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPencilPlus } from "@tabler/icons-react";
import { useNewMessage } from "~/shared/drafts";
import { useShortcuts } from "~/shared/shortcuts";
import { Hint } from "~/shared/ui/Hint";

/** Leads to the composer. Disabled, with the reason, for who may not start messages. */
export function NewMessageButton({ slug, allowed }: { slug: string; allowed: boolean }) {
  const { t } = useLingui();
  const compose = useNewMessage(slug);
  const start = () => {
    if (allowed) compose();
  };
  useShortcuts({ c: start });
  return (
    <Hint
      label={t`You can reply to messages here, but not start new ones.`}
      disabled={allowed}
      align="start"
    >
      {(describedBy) => (
        <Button
          aria-describedby={describedBy}
          size="md"
          fullWidth
          leftSection={<IconPencilPlus size={19} stroke={1.8} aria-hidden />}
          data-disabled={!allowed || undefined}
          aria-disabled={!allowed}
          onClick={start}
        >
          <Trans>New message</Trans>
        </Button>
      )}
    </Hint>
  );
}
