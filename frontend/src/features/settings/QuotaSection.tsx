import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { formatReset, quotaLevel, useQuota } from "~/shared/quota";
import { Banner } from "~/shared/ui/Banner";
import { ErrorState } from "~/shared/ui/ErrorState";
import classes from "./QuotaSection.module.css";
import { Section } from "./Section";

/** How many people one has written to this month, and how many one may. */
export function QuotaSection() {
  const { t } = useLingui();
  const quota = useQuota();
  return (
    <Section
      title={t`Recipients this month`}
      hint={
        <Trans>
          An address counts once a month, at your first message to it. Replies to the people of a
          message, and messages to yourself, are free.
        </Trans>
      }
    >
      {quota.isPending && <Skeleton height={56} aria-label={t`Loading`} role="status" />}
      {quota.isError && <ErrorState error={quota.error} onRetry={() => void quota.refetch()} />}
      {quota.data !== undefined && <Standing quota={quota.data} />}
    </Section>
  );
}

function Standing({ quota }: { quota: NonNullable<ReturnType<typeof useQuota>["data"]> }) {
  const { t } = useLingui();
  const { used, limit, left, resets_at } = quota;
  const level = quotaLevel(quota);
  const day = formatReset(resets_at);
  const share = limit === 0 ? 100 : Math.min(100, (used * 100) / limit);
  return (
    <>
      <div className={classes.figures}>
        <span className={classes.used}>
          <Trans>
            {used} of {limit} this month, resets {day}
          </Trans>
        </span>
        <span className={classes.left}>
          <Plural value={left} _0="none left" one="# left" other="# left" />
        </span>
      </div>
      <div className={classes.meter} data-level={level} aria-hidden>
        <div className={classes.bar} style={{ width: `${share}%` }} />
      </div>
      {level !== "ample" && (
        <div className={classes.banner}>
          <Banner
            tone={level === "full" ? "danger" : "warning"}
            icon={IconAlertTriangle}
            title={
              level === "full"
                ? t`You cannot write to anyone new this month`
                : t`You have used ${Math.floor(share)} % of your recipients`
            }
          >
            <Trans>
              People you have written to this month, and replies, are not affected. If you need
              more, ask an administrator for a bulk sender pack.
            </Trans>
          </Banner>
        </div>
      )}
    </>
  );
}
