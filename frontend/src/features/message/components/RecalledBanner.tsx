import { Trans } from "@lingui/react/macro";
import { IconArrowBackUp } from "@tabler/icons-react";
import type { MessageView } from "~/api/gen/types.gen";
import { formatDateTime } from "~/shared/format";
import { nameOf } from "~/shared/people";
import { Banner } from "~/shared/ui/Banner";
import classes from "./RecalledBanner.module.css";

/** The sender's record of a recall: when, by whom, why, and who had opened the message before. */
export function RecalledBanner({ recalled }: { recalled: NonNullable<MessageView["recalled"]> }) {
  const before = recalled.opened_before.map(nameOf).join(", ");
  return (
    <Banner
      tone="danger"
      icon={IconArrowBackUp}
      title={
        <Trans>
          Recalled on {formatDateTime(recalled.at)} by {nameOf(recalled.by)}
        </Trans>
      }
    >
      {recalled.reason !== null && (
        <div className={classes.line}>
          <Trans>Reason: {recalled.reason}</Trans>
        </div>
      )}
      <div className={classes.line}>
        {before === "" ? (
          <Trans>Nobody had opened it before.</Trans>
        ) : (
          <Trans>Opened before that by: {before}</Trans>
        )}
      </div>
    </Banner>
  );
}
