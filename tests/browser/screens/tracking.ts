// What became of messages, and the record of every act.

import { goTo, openDialog, portal, type Screen } from "./screen.ts";

export const trackingScreens: readonly Screen[] = [
  {
    name: "tracking, messages ticked",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/tracking"), "Tracking");
      await page.getByRole("checkbox", { name: "Select all rows of this page" }).check();
    },
  },
  {
    name: "tracking, recalling several",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/tracking"), "Tracking");
      await page.getByRole("checkbox", { name: "Select all rows of this page" }).check();
      await page.getByRole("button", { name: "Recall" }).click();
      await page.getByRole("dialog", { name: /^Recall \d+ messages\?$/ }).waitFor();
    },
  },
  {
    name: "tracking, nothing found",
    as: "ada",
    show: (page, stage) =>
      goTo(page, portal(stage, "admin/tracking?sender=nobody@example.org"), "Nothing matches"),
  },
  {
    name: "tracking, refused",
    as: "carol",
    show: (page, stage) => goTo(page, portal(stage, "admin/tracking"), "You may not see this"),
  },
  {
    name: "tracking of a message",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, `admin/tracking/${stage.recalled}`), /^LL-/);
      await page.getByText("Recalled by").waitFor();
    },
  },
  {
    name: "tracking of a destroyed message",
    as: "ada",
    show: (page, stage) =>
      goTo(page, portal(stage, `admin/tracking/${stage.destroyed}`), "Record of destruction"),
  },
  {
    name: "tracking of a message, setting its expiry",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, `admin/tracking/${stage.expired}`), /^LL-/);
      await openDialog(page, "Set expiry", "Set the expiry of this message?");
    },
  },
  {
    name: "audit log, verified",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/audit"), "Audit");
      await page.getByRole("button", { name: "Verify now" }).click();
      await page.getByText("Nothing was changed", { exact: true }).waitFor();
    },
  },
];
