import { Trans, useLingui } from "@lingui/react/macro";
import { IconAlertTriangle, IconShieldCheck } from "@tabler/icons-react";
import type { WordingWarning } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { reasons } from "../kinds";
import classes from "./Warnings.module.css";

interface WarningsProps {
  warnings: readonly WordingWarning[];
  /** The wording as typed cannot stand; the warnings are about the last that could. */
  faulty: boolean;
}

/** What filters and people may take for phishing. It may be saved all the same. */
export function Warnings({ warnings, faulty }: WarningsProps) {
  const { t } = useLingui();
  return (
    <Panel
      title={t`What filters and readers think of it`}
      hint={faulty ? t`Of your last wording without a fault.` : undefined}
    >
      <div role="status" className={classes.list}>
        {warnings.length === 0 ? (
          <p className={classes.good}>
            <IconShieldCheck size={18} aria-hidden />
            <Trans>Nothing that looks like phishing.</Trans>
          </p>
        ) : (
          warnings.map((warning) => (
            <Warning key={`${warning.pointer} ${warning.reason} ${warning.found}`} {...warning} />
          ))
        )}
      </div>
    </Panel>
  );
}

function Warning({ pointer, reason, found, detail }: WordingWarning) {
  const { t, i18n } = useLingui();
  const known = reasons[reason];
  return (
    <div className={classes.warning}>
      <IconAlertTriangle size={18} aria-hidden />
      <div>
        <strong>
          {known === undefined ? reason : i18n._(known.name)}: “{found}”
        </strong>{" "}
        <span className={classes.place}>{placeText(pointer, t`Subject`, paragraphText)}</span>
        <div>{known === undefined ? detail : i18n._(known.why)}</div>
      </div>
    </div>
  );

  function paragraphText(number: number): string {
    return t`Paragraph ${number}`;
  }
}

function placeText(
  pointer: string,
  subject: string,
  paragraph: (number: number) => string,
): string {
  const at = /^\/paragraphs\/(\d+)$/.exec(pointer)?.[1];
  return at === undefined ? subject : paragraph(Number(at) + 1);
}
