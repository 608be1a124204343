// How mail leaves.

import { goTo, openDialog, portal, type Screen } from "./screen.ts";

export const mailScreens: readonly Screen[] = [
  {
    name: "TLS policies, with a test",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/tls-policies"), "TLS policies");
      await page.getByRole("link", { name: "enforced.example" }).waitFor();
      await page.getByLabel("Domain to test").fill("enforced.example");
      await page.getByRole("button", { name: "Test", exact: true }).click();
      await page.getByText("Mail to enforced.example would be delivered").waitFor();
    },
  },
  {
    name: "a TLS policy",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/tls-policies"), "TLS policies");
      await page.getByRole("link", { name: "enforced.example" }).click();
      await page.getByRole("heading", { name: "enforced.example" }).waitFor();
    },
  },
  {
    name: "a new TLS policy",
    as: "ada",
    show: (page, stage) => goTo(page, portal(stage, "admin/tls-policies/new"), "New TLS policy"),
  },
  {
    name: "mail queue",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/mail-queue"), "Mail queue");
      await page.getByText("the mailbox is busy").first().waitFor();
    },
  },
  {
    name: "dropping a mail",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/mail-queue"), "Mail queue");
      await page.getByRole("checkbox", { name: /^Select busy@/ }).check();
      await openDialog(page, "Drop…", "Drop this mail?");
    },
  },
];
