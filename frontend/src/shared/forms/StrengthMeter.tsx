import { useLingui } from "@lingui/react/macro";
import { zxcvbn, zxcvbnOptions } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { useDeferredValue, useMemo } from "react";
import classes from "./StrengthMeter.module.css";

zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs });

const STEPS = [1, 2, 3, 4];
/** Judging takes time that grows with the length; beyond this nothing changes any more. */
const JUDGED_LENGTH = 64;

/** How well a password would stand against guessing. Advice only: the server decides. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function StrengthMeter({
  password,
  minLength,
}: {
  password: string;
  minLength: number;
}) {
  const { t } = useLingui();
  const judged = useDeferredValue(password.slice(0, JUDGED_LENGTH));
  const score = useMemo(() => Math.max(1, zxcvbn(judged).score), [judged]);
  const tooShort = password.length < minLength;
  const shown = tooShort ? 1 : score;
  const words = [t`Very easy to guess`, t`Easy to guess`, t`Good`, t`Very good`];
  return (
    <div className={classes.meter} data-score={shown}>
      <div className={classes.bars} aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className={classes.bar} data-on={step <= shown || undefined} />
        ))}
      </div>
      <span className={classes.word} role="status">
        {tooShort ? t`Too short` : words[shown - 1]}
      </span>
    </div>
  );
}
