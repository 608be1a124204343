// Writing.

import { goTo, openMessage, portal, type Screen } from "./screen.ts";

export const composeScreens: readonly Screen[] = [
  {
    name: "composer",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, `compose/${stage.draft}`), "New message");
      await page.getByRole("textbox", { name: "Text of the message" }).waitFor();
      await page.getByRole("button", { name: "Link", exact: true }).click();
    },
  },
  {
    name: "composer, choosing a definition",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, `compose/${stage.draft}`), "New message");
      await page.getByRole("button", { name: /^Send under another definition/ }).click();
      await page.getByRole("menuitemradio").first().waitFor();
    },
  },
  {
    name: "composer, refused",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, `compose/${stage.draft}`), "New message");
      await page.getByRole("button", { name: "Send secure", exact: true }).click();
      await page.getByRole("alert").filter({ hasText: /./ }).first().waitFor();
    },
  },
  {
    name: "reply",
    as: "carol",
    show: async (page, stage) => {
      await openMessage(page, stage, "inbox", stage.subjects.conversation);
      await page.getByRole("button", { name: "Reply", exact: true }).click();
      await page.getByRole("heading", { name: "Reply" }).waitFor();
      await page.getByRole("button", { name: "Show", exact: true }).click();
    },
  },
];
