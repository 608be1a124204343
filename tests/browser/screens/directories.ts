// Users, inside and outside, and groups of them.

import type { Page } from "@playwright/test";
import type { Stage } from "../fixtures/stage.ts";
import { goTo, openDialog, portal, type Screen } from "./screen.ts";

export const internal = async (page: Page, stage: Stage): Promise<void> => {
  await goTo(page, portal(stage, "admin/directories/internal"), "Internal directory");
  await page.getByText(stage.account.administrator).first().waitFor();
};

/** A screen of the console, once it shows what it is about. */
const consoleScreen = (path: string, heading: string, shown: string): Screen["show"] => {
  return async (page, stage) => {
    await goTo(page, portal(stage, `admin/directories/${path}`), heading);
    await page.getByText(shown).first().waitFor();
  };
};

const externalDomain: Screen["show"] = async (page, stage) => {
  const domain = `${stage.account.slug}-partners.example`;
  await goTo(page, portal(stage, `admin/directories/external/${domain}`), domain);
  await page.getByRole("link", { name: `carol@${domain}` }).waitFor();
};

const externalUser: Screen["show"] = async (page, stage) => {
  await externalDomain(page, stage);
  await page.getByRole("link", { name: `carol@${stage.account.slug}-partners.example` }).click();
  await page.getByRole("list", { name: "What has happened" }).waitFor();
};

const importPreview: Screen["show"] = async (page, stage) => {
  await goTo(page, portal(stage, "admin/directories/external/import"), "Import external users");
  const buffer = Buffer.from("address,name\nnew@example.org,New\nnonsense,Nobody\n");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await page.getByRole("region", { name: "Bad lines" }).waitFor();
};

export const directoryScreens: readonly Screen[] = [
  { name: "console, internal directory", as: "ada", show: (page, stage) => internal(page, stage) },
  {
    name: "console, nothing that the filter lets through",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/directories/internal?query=unicorn"), "Internal");
      await page.getByText("Nothing matches").waitFor();
    },
  },
  {
    name: "console, a new internal user",
    as: "ada",
    show: consoleScreen("internal/new", "New user", "In one of your organisation’s own domains."),
  },
  {
    name: "console, a user and ending their sessions",
    as: "ada",
    show: async (page, stage) => {
      await internal(page, stage);
      await page.getByRole("table").getByRole("link").first().click();
      await page.getByRole("heading", { name: "Permissions" }).waitFor();
      await page.getByText("None, and none is needed.").waitFor();
      await openDialog(page, "End sessions", /^End all sessions of /);
    },
  },
  {
    name: "console: groups",
    as: "ada",
    show: (page, stage) => goTo(page, portal(stage, "admin/directories/groups"), "Groups"),
  },
  {
    name: "console: a new group, refused",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/directories/groups/new"), "New group");
      await page.getByRole("textbox", { name: "Name" }).fill("Partners");
      await page.getByRole("textbox", { name: "Members" }).fill("carol@example.org, nobody");
      await page.getByRole("button", { name: "Create the group" }).click();
      await page.getByText("nobody: neither a mail address nor a domain.").waitFor();
    },
  },
  {
    name: "console: external directories",
    as: "ada",
    show: consoleScreen("external", "External directories", "-partners.example"),
  },
  { name: "console: users of an external domain", as: "ada", show: externalDomain },
  { name: "console: an external user", as: "ada", show: externalUser },
  {
    name: "console: domains never allowed",
    as: "ada",
    show: consoleScreen("external/blocked", "Domains never allowed", "One domain a line"),
  },
  { name: "console: preview of an import", as: "ada", show: importPreview },
];
