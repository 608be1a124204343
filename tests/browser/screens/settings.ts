// What somebody sets for themselves.

import { goTo, openDialog, portal, type Screen } from "./screen.ts";

const settings: Screen["show"] = async (page, stage) => {
  await goTo(page, portal(stage, "settings"), "API keys");
  await page.getByText("Nightly report").waitFor();
};

export const settingsScreens: readonly Screen[] = [
  { name: "settings", as: "ada", show: settings },
  {
    name: "a new API key",
    as: "ada",
    show: async (page, stage) => {
      await settings(page, stage);
      await openDialog(page, "Create a key", "Create a key");
    },
  },
  {
    name: "revoking an API key",
    as: "ada",
    show: async (page, stage) => {
      await settings(page, stage);
      await openDialog(page, "Revoke Nightly report", "Revoke the key “Nightly report”?");
    },
  },
];
