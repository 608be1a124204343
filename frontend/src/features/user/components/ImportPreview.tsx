import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Badge, Checkbox } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { ImportLine, ImportPreview as Preview, UserKind } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { useRoleNames } from "~/shared/console/roles";
import { FormProblem } from "~/shared/forms/FormProblem";
import { Banner } from "~/shared/ui/Banner";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { useFaultText } from "../importFaults";
import classes from "./ImportPreview.module.css";

interface ImportPreviewProps {
  kind: UserKind;
  name: string;
  preview: Preview;
  busy: boolean;
  error: unknown;
  /** Imports the file without these lines. */
  onImport: (skip: number[]) => void;
}

/** So many of the lines that are fine are shown; of the bad ones, all. */
const SHOWN = 100;

/** Every bad line with its reasons, a part of the good ones, and the button that imports. */
export function ImportPreview({ kind, name, preview, busy, error, onImport }: ImportPreviewProps) {
  const { t } = useLingui();
  const [leaveOut, setLeaveOut] = useState(false);
  const bad = preview.lines.filter((line) => line.faults.length > 0);
  const good = preview.lines.filter((line) => line.faults.length === 0);
  const reason =
    good.length === 0
      ? t`There is nothing that could be imported.`
      : bad.length > 0 && !leaveOut
        ? t`Mend the file, or leave the bad lines out.`
        : null;
  return (
    <Panel title={t`Preview of ${name}`}>
      <div role="status">
        {bad.length === 0 ? (
          <Banner
            tone="success"
            icon={IconCircleCheck}
            title={
              <Plural
                value={good.length}
                one="# line, and nothing is wrong with it."
                other="# lines, and nothing is wrong with them."
              />
            }
          />
        ) : (
          <Banner
            tone="warning"
            icon={IconAlertTriangle}
            title={
              <Plural
                value={bad.length}
                one="# line cannot be imported."
                other="# lines cannot be imported."
              />
            }
          >
            <Plural value={good.length} one="# line is fine." other="# lines are fine." />{" "}
            <Trans>Nothing is imported yet.</Trans>
          </Banner>
        )}
      </div>
      {bad.length > 0 && <BadLines lines={bad} />}
      {good.length > 0 && <GoodLines kind={kind} lines={good} />}
      {bad.length > 0 && good.length > 0 && (
        <Checkbox
          label={t`Leave the bad lines out`}
          checked={leaveOut}
          onChange={(event) => setLeaveOut(event.currentTarget.checked)}
        />
      )}
      <FormProblem error={error ?? null} />
      <div>
        <ReasonedButton
          reason={reason}
          loading={busy}
          onClick={() => onImport(bad.map(({ line }) => line))}
        >
          <Plural value={good.length} one="Import # user" other="Import # users" />
        </ReasonedButton>
      </div>
    </Panel>
  );
}

function BadLines({ lines }: { lines: ImportLine[] }) {
  const { t } = useLingui();
  const faultText = useFaultText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={classes.scroll} aria-label={t`Bad lines`} tabIndex={0}>
      <table className={classes.table}>
        <caption>{t`Bad lines`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Line`}</th>
            <th scope="col">{t`Mail address`}</th>
            <th scope="col">{t`What is wrong`}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td data-title={t`Line`}>{line.line}</td>
              <td data-title={t`Mail address`}>{line.address}</td>
              <td data-title={t`What is wrong`}>
                <div>
                  {line.faults.map((fault) => (
                    <div key={`${fault.column}-${fault.code}`}>
                      {fault.column !== "" && <Badge color="gray">{fault.column}</Badge>}{" "}
                      {faultText(fault)}
                    </div>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GoodLines({ kind, lines }: { kind: UserKind; lines: ImportLine[] }) {
  const { t } = useLingui();
  const roles = useRoleNames();
  const rest = lines.length - SHOWN;
  // People outside have neither.
  const internal = kind === "internal";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={classes.scroll} aria-label={t`Lines to be imported`} tabIndex={0}>
      <table className={classes.table}>
        <caption>{t`Lines to be imported`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Line`}</th>
            <th scope="col">{t`Mail address`}</th>
            <th scope="col">{t`Name`}</th>
            {internal && <th scope="col">{t`Role`}</th>}
            {internal && <th scope="col">{t`Licence`}</th>}
            <th scope="col">{t`Log-on`}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line) => (
            <tr key={line.line}>
              <td data-title={t`Line`}>{line.line}</td>
              <td data-title={t`Mail address`}>{[line.address, ...line.aliases].join(", ")}</td>
              <td data-title={t`Name`}>{line.name}</td>
              {internal && (
                <td className={classes.word} data-title={t`Role`}>
                  {roles[line.role]}
                </td>
              )}
              {internal && (
                <td className={classes.word} data-title={t`Licence`}>
                  {line.licensed ? t`Licensed` : t`None`}
                </td>
              )}
              <td className={classes.word} data-title={t`Log-on`}>
                {line.logon_allowed ? t`Allowed` : t`Not allowed`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className={classes.rest}>
          <Plural value={rest} one="and # more" other="and # more" />
        </p>
      )}
    </section>
  );
}
