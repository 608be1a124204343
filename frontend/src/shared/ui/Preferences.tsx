import { useLingui } from "@lingui/react/macro";
import { useMantineColorScheme } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { chooseLanguage, isLanguage, languages } from "~/shared/i18n";
import { isColorScheme, useAppearances } from "./appearances";
import classes from "./Preferences.module.css";

/** Language and appearance, for the screens where nobody is logged on yet. */
export function Preferences() {
  const { t, i18n } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const appearances = useAppearances();
  const AppearanceIcon =
    appearances.find(({ value }) => value === colorScheme)?.icon ?? IconLanguage;
  return (
    <div className={classes.row}>
      <Choice
        label={t`Language`}
        icon={<IconLanguage size={16} aria-hidden />}
        value={i18n.locale}
        options={Object.entries(languages)}
        onChoose={(code) => {
          if (isLanguage(code)) void chooseLanguage(code);
        }}
      />
      <Choice
        label={t`Appearance`}
        icon={<AppearanceIcon size={16} aria-hidden />}
        value={colorScheme}
        options={appearances.map(({ value, label }) => [value, label])}
        onChoose={(value) => {
          if (isColorScheme(value)) setColorScheme(value);
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  icon: ReactNode;
  value: string;
  options: [value: string, label: string][];
  onChoose: (value: string) => void;
}

/** The browser's own list: nothing to load before log-on, and at home on every phone. */
function Choice({ label, icon, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={classes.choice}>
      {icon}
      <select
        className={classes.select}
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
