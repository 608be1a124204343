import { Trans } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconClock, IconEye, IconEyeCheck } from "@tabler/icons-react";
import { serverNow } from "~/api/client";
import type { MailboxItem } from "~/api/gen/types.gen";
import { expiresSoon, formatTimeLeft } from "~/shared/format";
import classes from "./ItemState.module.css";

/** What stands out about a message: recalled, expired, soon to expire, and for its sender who has opened it. */
export function ItemState({ item }: { item: MailboxItem }) {
  if (item.state === "recalled") {
    return (
      <Badge className={classes.badge} size="sm" color="red">
        <Trans>Recalled</Trans>
      </Badge>
    );
  }
  if (item.state !== "active") {
    return (
      <Badge className={classes.badge} size="sm" color="gray">
        <Trans>Expired</Trans>
      </Badge>
    );
  }
  if (item.opened_count !== null && item.recipient_count !== null) {
    return <Opened opened={item.opened_count} of={item.recipient_count} />;
  }
  if (!expiresSoon(item.expires_at, serverNow())) return null;
  return (
    <Badge
      className={classes.badge}
      size="sm"
      color="orange"
      leftSection={<IconClock size={12} aria-hidden />}
    >
      <Trans>{formatTimeLeft(item.expires_at, serverNow())} left</Trans>
    </Badge>
  );
}

/** How many recipients have opened it. */
export function Opened({ opened, of }: { opened: number; of: number }) {
  const Icon = opened === of ? IconEyeCheck : IconEye;
  return (
    <span className={classes.opened} data-all={opened === of || undefined}>
      <Icon size={15} stroke={1.8} aria-hidden />
      <Trans>
        Opened {opened} of {of}
      </Trans>
    </span>
  );
}
