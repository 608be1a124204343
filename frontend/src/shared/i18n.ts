import { i18n, type Messages } from "@lingui/core";

/** The languages the portal speaks, under the names their speakers use. */
export const languages = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof languages;

const CHOICE_KEY = "letterlock.language";

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import("../locales/en.po"),
  de: () => import("../locales/de.po"),
};

/** The texts of the console, which most people never see. */
const consoleCatalogues: typeof catalogues = {
  en: () => import("../locales/console/en.po"),
  de: () => import("../locales/console/de.po"),
};
let shown: Language = "en";
let withConsole = false;

export function isLanguage(value: string | null | undefined): value is Language {
  return value !== null && value !== undefined && Object.hasOwn(languages, value);
}

/** The language for someone whose settings are not known yet: their last choice here, else the browser's. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(CHOICE_KEY);
  if (isLanguage(chosen)) return chosen;
  for (const tag of navigator.languages) {
    const language = tag.split("-")[0];
    if (isLanguage(language)) return language;
  }
  return "en";
}

/** Loads a language's texts and shows them. */
export async function activateLanguage(language: Language): Promise<void> {
  const [portal, administration] = await Promise.all([
    catalogues[language](),
    withConsole ? consoleCatalogues[language]() : undefined,
  ]);
  shown = language;
  const messages = { ...portal.messages, ...administration?.messages };
  i18n.loadAndActivate({ locale: language, locales: regionsOf(language), messages });
  document.documentElement.lang = language;
}

/** Loads the console's texts too, now and with every language shown from now on. */
export async function loadConsoleTexts(): Promise<void> {
  if (withConsole) return;
  withConsole = true;
  await activateLanguage(shown);
}

/** Shows a language and remembers it in this browser, for the next visit and the screens before log-on. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOICE_KEY, language);
  await activateLanguage(language);
}

/** The reader's own variants of a language, which decide how dates and numbers are written. */
function regionsOf(language: Language): string[] {
  return [...navigator.languages.filter((tag) => tag.split("-")[0] === language), language];
}
