import { useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconCheck, IconLanguage } from "@tabler/icons-react";
import { chooseLanguage, isLanguage, languages } from "~/shared/i18n";
import classes from "./Preferences.module.css";
import { ThemeMenu } from "./ThemeMenu";

/** Language and appearance, for the screens where nobody is logged on yet. */
export function Preferences() {
  return (
    <div className={classes.row}>
      <LanguageMenu />
      <ThemeMenu />
    </div>
  );
}

function LanguageMenu() {
  const { t, i18n } = useLingui();
  const current = isLanguage(i18n.locale) ? languages[i18n.locale] : i18n.locale;
  return (
    <Menu position="top" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconLanguage size={16} aria-hidden />}
          aria-label={t`Language: ${current}`}
        >
          {current}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(languages).map(([code, name]) => (
          <Menu.Item
            key={code}
            lang={code}
            leftSection={<IconCheck size={16} aria-hidden opacity={i18n.locale === code ? 1 : 0} />}
            aria-current={i18n.locale === code}
            onClick={() => {
              if (isLanguage(code)) void chooseLanguage(code);
            }}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
