import { Plural, Trans } from "@lingui/react/macro";
import { IconAlertTriangle, IconUserPlus } from "@tabler/icons-react";
import type { QuotaPreview } from "~/api/gen/types.gen";
import { formatReset, quotaLevel } from "~/shared/quota";
import classes from "./QuotaLine.module.css";

interface QuotaLineProps {
  preview: QuotaPreview;
  /** The addresses that would be new, as they were typed. */
  fresh: readonly string[];
}

/** How many names the line shows before it only counts. */
const NAMED = 3;

/** Below the recipients: what the message would count, and how the quota stands. */
export function QuotaLine({ preview, fresh }: QuotaLineProps) {
  const { used, limit, left, resets_at } = preview.quota;
  const day = formatReset(resets_at);
  const missing = preview.new.length - left;
  const tone = preview.fits ? quotaLevel(preview.quota) : "refused";
  const Icon = tone === "ample" ? IconUserPlus : IconAlertTriangle;
  return (
    <p className={classes.line} data-tone={tone} role="status">
      <Icon className={classes.icon} size={16} stroke={1.8} aria-hidden />
      <span className={classes.text}>
        {!preview.fits && (
          <strong>
            <Plural
              value={missing}
              one="1 new address too many for your quota."
              other="# new addresses too many for your quota."
            />{" "}
          </strong>
        )}
        {fresh.length > 0 && (
          <>
            {fresh.length <= NAMED ? (
              <Trans>New this month: {fresh.join(", ")}.</Trans>
            ) : (
              <Trans>{fresh.length} addresses new this month.</Trans>
            )}{" "}
          </>
        )}
        <span className={classes.counter}>
          <Trans>
            {used} of {limit} this month, resets {day}
          </Trans>
        </span>
      </span>
    </p>
  );
}
