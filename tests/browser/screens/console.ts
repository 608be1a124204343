// The frame of the console and its first screen.

import { internal } from "./directories.ts";
import { goTo, portal, type Screen } from "./screen.ts";

export const consoleScreens: readonly Screen[] = [
  {
    name: "console: dashboard",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/dashboard"), "Dashboard");
      await page.getByRole("img", { name: /^Messages by day/ }).waitFor();
    },
  },
  {
    name: "console: dashboard as a table",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/dashboard"), "Dashboard");
      await page.getByText("Table", { exact: true }).click();
      await page.getByRole("region", { name: "Figures of each day" }).getByRole("table").waitFor();
    },
  },
  {
    name: "console, menu in a drawer",
    as: "ada",
    phone: true,
    show: async (page, stage) => {
      await internal(page, stage);
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("dialog", { name: "Administration" }).waitFor();
    },
  },
  {
    name: "console, palette",
    as: "ada",
    show: async (page, stage) => {
      await internal(page, stage);
      await page.keyboard.press("Control+k");
      await page.getByRole("option", { name: /^Internal/ }).waitFor();
    },
  },
  {
    name: "console, refused",
    as: "carol",
    show: (page, stage) => goTo(page, portal(stage, "admin"), "You may not see this"),
  },
];
