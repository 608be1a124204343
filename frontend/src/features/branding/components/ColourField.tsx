import { i18n } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, CloseButton, TextInput } from "@mantine/core";
import { IconCheck, IconContrast } from "@tabler/icons-react";
import { contrastOf, judge } from "../colour";
import classes from "./ColourField.module.css";

interface ColourFieldProps {
  /** `#rrggbb`, or empty for the product's own. */
  value: string;
  fault: string | null;
  onChange: (colour: string) => void;
}

/** The product's own colour: where the picker begins. */
const OWN = "#3f51c9";

/** Chooses a colour, and says at once whether people can read what it carries. */
export function ColourField({ value, fault, onChange }: ColourFieldProps) {
  const { t } = useLingui();
  const verdict = judge(value);
  return (
    <div className={classes.field}>
      <div className={classes.inputs}>
        <TextInput
          className={classes.text}
          label={t`Colour`}
          description={t`Of buttons, links and the heading of mails. Dark pages get a lighter shade by themselves.`}
          placeholder={OWN}
          maxLength={7}
          value={value}
          error={fault}
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value.trim())}
          rightSection={
            value !== "" && (
              <CloseButton aria-label={t`No colour of your own`} onClick={() => onChange("")} />
            )
          }
        />
        <input
          className={classes.picker}
          type="color"
          aria-label={t`Choose the colour`}
          value={verdict === null ? OWN : value.toLowerCase()}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {verdict !== null && (
          <Contrast
            colour={value}
            readable={verdict.readable}
            nearest={verdict.shades.fill}
            onChange={onChange}
          />
        )}
      </div>
    </div>
  );
}

interface ContrastProps {
  colour: string;
  readable: boolean;
  nearest: string;
  onChange: (colour: string) => void;
}

function Contrast({ colour, readable, nearest, onChange }: ContrastProps) {
  const ratio = i18n.number(Math.floor(contrastOf(colour, "#ffffff") * 10) / 10);
  if (readable) {
    return (
      <p className={classes.verdict} data-good>
        <IconCheck size={18} aria-hidden />
        <Trans>White text on it has a contrast of {ratio} to 1: everybody can read it.</Trans>
      </p>
    );
  }
  return (
    <div className={classes.verdict}>
      <IconContrast size={18} aria-hidden />
      <div>
        <Trans>
          White text on it has a contrast of {ratio} to 1, and colour on grey ground has less: many
          could not read it. At least 4.5 to 1 is needed on each.
        </Trans>
        <Button
          className={classes.propose}
          size="compact-sm"
          variant="default"
          leftSection={
            <svg className={classes.swatch} viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" rx="4" fill={nearest} />
            </svg>
          }
          onClick={() => onChange(nearest)}
        >
          <Trans>Take {nearest}, the nearest that works</Trans>
        </Button>
      </div>
    </div>
  );
}
