import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMailExclamation } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getMailQueueAlarmOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { MailAlarmReason, MailQueueAlarm } from "~/api/gen/types.gen";
import { useMay } from "~/shared/console/permissions";
import { formatDateTime } from "~/shared/format";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { Banner } from "~/shared/ui/Banner";
import classes from "./MailAlarmBanner.module.css";

const LOOK_EVERY_MS = 60_000;

/** Says on every screen of the console that mails are stuck: a mail about it might be stuck with them. */
export function MailAlarmBanner() {
  const { account } = useSession();
  const mayLook = useMay("manage_queue");
  const alarm = useQuery({
    ...getMailQueueAlarmOptions(),
    enabled: mayLook,
    refetchInterval: LOOK_EVERY_MS,
  });
  const { data } = alarm;
  const [reason] = data?.reasons ?? [];
  return (
    <div role="status">
      {data !== undefined && reason !== undefined && (
        <div className={classes.alarm}>
          <Banner
            tone="danger"
            icon={IconMailExclamation}
            title={<Title reason={reason} />}
            action={
              <Button
                component={Link}
                to={paths.console(account.slug, "mail-queue")}
                size="xs"
                variant="default"
              >
                <Trans>Look at the queue</Trans>
              </Button>
            }
          >
            <Detail alarm={data} />
          </Banner>
        </div>
      )}
    </div>
  );
}

function Title({ reason }: { reason: MailAlarmReason }) {
  const titles: Record<MailAlarmReason, ReactNode> = {
    not_sending: <Trans>No mail is being sent.</Trans>,
    waiting_long: <Trans>Mails have been waiting for hours.</Trans>,
    many_failed: <Trans>Many mails could not be delivered.</Trans>,
  };
  return titles[reason];
}

function Detail({ alarm }: { alarm: MailQueueAlarm }) {
  const { t } = useLingui();
  const facts: string[] = [];
  if (alarm.oldest_waiting_at !== null) {
    const since = formatDateTime(alarm.oldest_waiting_at);
    facts.push(t`The oldest mail waits since ${since}.`);
  }
  if (alarm.failed_last_day > 0) {
    const failed = alarm.failed_last_day;
    facts.push(t`Not delivered within the last day: ${failed}.`);
  }
  return facts.join(" ");
}
