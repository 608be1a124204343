import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Tooltip } from "@mantine/core";
import { IconPencilPlus } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createDraftMutation } from "~/api/gen/@tanstack/react-query.gen";
import { problemToast } from "~/shared/ui/toast";

/** Starts a draft on the server and goes there. Disabled, with the reason, for who may not start messages. */
export function NewMessageButton({ slug, allowed }: { slug: string; allowed: boolean }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const create = useMutation({
    ...createDraftMutation(),
    onSuccess: ({ id }) =>
      navigate({ to: "/p/$slug/compose/$draftId", params: { slug, draftId: id } }),
    onError: problemToast,
  });
  return (
    <Tooltip label={t`You can reply to messages here, but not start new ones.`} disabled={allowed}>
      <Button
        size="md"
        fullWidth
        leftSection={<IconPencilPlus size={19} stroke={1.8} aria-hidden />}
        data-disabled={!allowed || undefined}
        aria-disabled={!allowed}
        loading={create.isPending}
        onClick={() => {
          if (allowed) create.mutate({ body: {} });
        }}
      >
        <Trans>New message</Trans>
      </Button>
    </Tooltip>
  );
}
