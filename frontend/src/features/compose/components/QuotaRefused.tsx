import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconAlertTriangle } from "@tabler/icons-react";
import { formatReset } from "~/shared/quota";
import { Banner } from "~/shared/ui/Banner";
import type { QuotaRefusal } from "../quotaRefusal";
import classes from "./QuotaRefused.module.css";

/** Why the quota did not allow the message, and what helps. The addresses it concerns are marked in their fields. */
export function QuotaRefused({ refusal }: { refusal: QuotaRefusal }) {
  const { t } = useLingui();
  const { needed, left, limit, resetsAt, ask } = refusal;
  const day = formatReset(resetsAt);
  return (
    <Banner
      tone="danger"
      icon={IconAlertTriangle}
      title={t`Not sent: your quota for this month does not allow it`}
    >
      <p className={classes.line}>
        <Plural
          value={needed}
          one={`# address would be new this month; left of your ${limit}: ${left}.`}
          other={`# addresses would be new this month; left of your ${limit}: ${left}.`}
        />{" "}
        <Trans>Counting begins anew on {day}. Your draft is kept.</Trans>
      </p>
      {ask.length > 0 && (
        <p className={classes.line}>
          <Trans>For a bulk sender pack, ask</Trans>{" "}
          {ask.slice(0, 3).map((person, index) => (
            <span key={person.address}>
              {index > 0 && ", "}
              <a className={classes.person} href={`mailto:${person.address}`}>
                {person.name || person.address}
              </a>
            </span>
          ))}
        </p>
      )}
    </Banner>
  );
}
