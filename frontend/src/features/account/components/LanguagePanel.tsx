import { useLingui } from "@lingui/react/macro";
import { Checkbox, NativeSelect } from "@mantine/core";
import type { AccountSettings } from "~/api/gen/types.gen";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { isLanguage, type Language, languages } from "~/shared/i18n";
import { useSettingsForm } from "./useSettingsForm";

const all: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** Which languages people may choose. */
export function LanguagePanel({ settings }: { settings: AccountSettings }) {
  const { t } = useLingui();
  const { default_language, languages: offered } = settings;
  const form = useSettingsForm({ default_language, languages: offered });
  const chosen = form.values.languages;
  return (
    <Panel title={t`Languages`}>
      <EditForm form={form}>
        <Checkbox.Group
          label={t`Languages offered`}
          description={t`Who has chosen another one is spoken to in the language below.`}
          value={[...chosen]}
          error={form.fault("languages")}
          onChange={(values) =>
            form.set(
              "languages",
              all.filter((language) => values.includes(language)),
            )
          }
        >
          {all.map((language) => (
            <Checkbox
              key={language}
              mt="xs"
              value={language}
              label={languages[language]}
              lang={language}
            />
          ))}
        </Checkbox.Group>
        <NativeSelect
          size="md"
          maw={360}
          label={t`Language of those who have chosen none`}
          value={form.values.default_language}
          error={form.fault("default_language")}
          data={all
            .filter((language) => chosen.includes(language) || language === default_language)
            .map((language) => ({ value: language, label: languages[language] }))}
          onChange={(event) => form.set("default_language", event.currentTarget.value)}
        />
      </EditForm>
    </Panel>
  );
}
