// Definitions, and the policies that choose among them.

import { goTo, portal, type Screen } from "./screen.ts";

export const definitionScreens: readonly Screen[] = [
  {
    name: "console: definitions",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/definitions"), "Definitions");
      await page.getByRole("cell", { name: "Built in" }).waitFor();
    },
  },
  {
    name: "console: a definition that stays as it is",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/definitions"), "Definitions");
      await page.getByRole("link", { name: "Default" }).click();
      await page.getByRole("heading", { name: "Default", exact: true }).waitFor();
      await page.getByRole("status").filter({ hasText: "Expires 30 days" }).waitFor();
    },
  },
  {
    name: "console: a new definition, refused",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/definitions/new"), "New definition");
      await page.getByRole("textbox", { name: "Name" }).fill("Two days");
      await page
        .getByRole("checkbox", { name: "Remind who has not opened it", exact: true })
        .check();
      await page.getByRole("textbox", { name: "Days until it expires" }).fill("2");
      await page.getByRole("button", { name: "Create the definition" }).click();
      await page.getByText("This is not within what there may be.").waitFor();
    },
  },
  {
    name: "console: policies, and what would happen",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/policies"), "Policies");
      await page
        .getByRole("textbox", { name: "If this address sends" })
        .fill(stage.account.administrator);
      await page
        .getByRole("textbox", { name: "to these" })
        .fill("carol@example.org dan@example.org");
      await page.getByRole("button", { name: "What happens?" }).click();
      await page.getByText("It is sent under the one definition there is.").waitFor();
      await page.getByText("carol@example.org", { exact: true }).last().click();
    },
  },
  {
    name: "console: a new policy, refused",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/policies/new"), "New policy");
      await page.getByRole("radio", { name: /^Apply one/ }).check();
      await page.getByRole("combobox", { name: "to", exact: true }).selectOption("One address");
      await page.getByRole("button", { name: "Create the policy" }).click();
      await page.getByText("This must not be empty.").waitFor();
    },
  },
];
