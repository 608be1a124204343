import { Trans } from "@lingui/react/macro";
import { IconAlertTriangle, IconLock, IconShieldLock } from "@tabler/icons-react";
import { definitionName } from "~/shared/definitions";
import { formatDate } from "~/shared/format";
import type { SendChoice } from "../sendChoice";
import { AppliedBy } from "./AppliedBy";
import classes from "./SentUnder.module.css";

/** Under which definition the message would go now, what that means, and who decided it: for eyes and ears. */
export function SentUnder({ choice }: { choice: SendChoice | null }) {
  return (
    <div className={classes.strip} role="status" data-decision={choice?.decision}>
      {choice !== null && choice.decision === "conflict" && (
        <>
          <IconAlertTriangle className={classes.icon} size={18} stroke={1.8} aria-hidden />
          <div>
            <strong>
              <Trans>These recipients need different definitions</Trans>
            </strong>
            <p className={classes.sentence}>
              <Trans>
                The policies of your organisation do not allow one message to all of them. The
                addresses concerned are marked.
              </Trans>
            </p>
          </div>
        </>
      )}
      {choice !== null && choice.decision !== "conflict" && <Decided choice={choice} />}
    </div>
  );
}

function Decided({ choice }: { choice: Exclude<SendChoice, { decision: "conflict" }> }) {
  const { definition, expires_at } = choice.current;
  const Icon = choice.decision === "applied" ? IconLock : IconShieldLock;
  return (
    <>
      <Icon className={classes.icon} size={18} stroke={1.8} aria-hidden />
      <div>
        <strong>{definitionName(definition)}</strong>
        <span className={classes.until}>
          <Trans>until {formatDate(expires_at)}</Trans>
        </span>
        {choice.decision === "applied" && (
          <span className={classes.reason}>
            <AppliedBy policy={choice.policy} />
          </span>
        )}
        {choice.decision === "offered" && choice.lost && (
          <span className={classes.reason}>
            <Trans>What you had chosen is not offered for these recipients.</Trans>
          </span>
        )}
        <p className={classes.sentence}>{definition.sentence}</p>
      </div>
    </>
  );
}
