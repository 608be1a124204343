import { Trans } from "@lingui/react/macro";
import { IconClock } from "@tabler/icons-react";
import { serverNow } from "~/api/client";
import type { MessageView } from "~/api/gen/types.gen";
import { expiresSoon, formatDateTime, formatTimeLeft } from "~/shared/format";
import { Banner } from "~/shared/ui/Banner";
import { AskForTime } from "./AskForTime";

interface ExpiryBannerProps {
  message: MessageView;
}

/** Tells a reader, in time and calmly, that a message will not stay. */
export function ExpiryBanner({ message }: ExpiryBannerProps) {
  const expiresAt = message.expires_at;
  const now = serverNow();
  if (!expiresSoon(expiresAt, now)) return null;
  return (
    <Banner
      tone="warning"
      icon={IconClock}
      title={<Trans>This message expires in {formatTimeLeft(expiresAt, now)}</Trans>}
    >
      <Trans>After {formatDateTime(expiresAt)} it can no longer be opened.</Trans>
      {message.can.ask_extension && <AskForTime messageId={message.id} />}
    </Banner>
  );
}
