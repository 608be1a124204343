// What an account decides: look, wording, settings, licences.

import { goTo, openDialog, portal, type Screen } from "./screen.ts";

export const accountScreens: readonly Screen[] = [
  {
    name: "console: branding",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/branding"), "Branding");
      await page.getByLabel("Name of the portal").waitFor();
    },
  },
  {
    name: "console: branding with a colour too pale",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/branding"), "Branding");
      await page.getByRole("textbox", { name: "Colour", exact: true }).fill("#ffd400");
      await page.getByText(/many could not read it/).waitFor();
    },
  },
  {
    name: "console: templates",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/templates"), "Templates");
      await page.getByRole("link", { name: "Notification, English", exact: true }).waitFor();
    },
  },
  {
    name: "console: the wording of a mail, with warnings",
    as: "ada",
    show: async (page, stage) => {
      const path = "admin/account/templates/notification/en";
      await goTo(page, portal(stage, path), "Notification");
      await page.getByRole("textbox", { name: "Paragraph 1" }).fill("Act now!");
      await page.getByText("Hurry: “act now”").waitFor();
    },
  },
  {
    name: "account settings",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/settings"), "Account settings");
      await page.getByRole("heading", { name: "Languages" }).waitFor();
      await page.getByLabel("Send BCC to Mail Server").check();
      await page.getByText("The copy is ordinary mail").waitFor();
    },
  },
  {
    name: "asking for a shorter retention",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/settings"), "Account settings");
      await page.getByLabel("Keep messages for (days)").fill("90");
      const title = "Keep messages for 90 days only?";
      await openDialog(page, "Ask for a shorter retention", title);
    },
  },
  {
    name: "drawing a new registration code",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/settings"), "Account settings");
      await openDialog(page, "New code…", "Draw a new registration code?");
    },
  },
  {
    name: "licences",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/licences"), "Licences");
      await page
        .getByRole("button", { name: /^Raise the quota of/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "raising a quota",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/account/licences"), "Licences");
      await page.getByRole("button", { name: "Raise the quota of Ada Admin" }).click();
      await page.getByText("No pack is free.").waitFor();
    },
  },
];
