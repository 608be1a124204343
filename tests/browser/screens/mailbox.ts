// Folders and search.

import { goTo, portal, type Screen } from "./screen.ts";

const folder = (name: string): Screen["show"] => {
  return (page, stage) => goTo(page, portal(stage, name.toLowerCase()), name);
};

export const mailboxScreens: readonly Screen[] = [
  { name: "Inbox", as: "carol", show: folder("Inbox") },
  {
    name: "Inbox, nothing that the filter lets through",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "inbox?filter=attachments"), "Inbox");
      await page.getByText("No message with attachments").waitFor();
    },
  },
  { name: "Sent", as: "ada", show: folder("Sent") },
  {
    name: "Sent, destroyed",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "sent?filter=destroyed"), "Sent");
      await page.getByText(/^Destroyed \d/).waitFor();
    },
  },
  {
    name: "Sent, nothing destroyed",
    as: "carol",
    show: (page, stage) =>
      goTo(page, portal(stage, "sent?filter=destroyed"), "Nothing has been destroyed"),
  },
  {
    name: "own destroyed message",
    as: "ada",
    show: async (page, stage) => {
      const path = `sent/${stage.destroyed}?filter=destroyed`;
      await goTo(page, portal(stage, path), "Record of destruction");
      await page.getByText("deleted the last copy for good").waitFor();
    },
  },
  { name: "Deleted", as: "carol", show: folder("Deleted") },
  { name: "Deleted, empty", as: "ada", show: folder("Deleted") },
  { name: "Drafts", as: "ada", show: folder("Drafts") },
  { name: "Drafts, empty", as: "dan", show: folder("Drafts") },
  { name: "Expired", as: "carol", show: folder("Expired") },
  { name: "Expired, empty", as: "ada", show: folder("Expired") },
  {
    name: "search",
    as: "carol",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "inbox"), "Inbox");
      await page.keyboard.press("/");
      await page.keyboard.type("clause draft");
      await page.keyboard.press("Enter");
      await page.getByText("That is all.").waitFor();
      await page.getByRole("button", { name: "Filters" }).click();
    },
  },
  {
    name: "search, a message opened beside it",
    as: "carol",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "inbox?q=settlement&in=inbox"), "Search");
      await page.getByRole("link", { name: stage.subjects.conversation }).click();
      await page.getByRole("heading", { name: stage.subjects.conversation }).waitFor();
    },
  },
  {
    name: "search, nothing found",
    as: "carol",
    show: (page, stage) => goTo(page, portal(stage, "inbox?q=unicorn&from=ada"), "Nothing found"),
  },
  {
    name: "search, nothing asked yet",
    as: "dan",
    show: (page, stage) => goTo(page, portal(stage, "inbox?q="), "What are you looking for?"),
  },
  {
    name: "folders in a drawer",
    as: "carol",
    phone: true,
    show: async (page, stage) => {
      await goTo(page, portal(stage, "inbox"), "Inbox");
      await page.getByRole("button", { name: "Folders" }).click();
      await page.getByRole("dialog", { name: "Folders" }).waitFor();
    },
  },
  {
    name: "menu of the account",
    as: "carol",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "inbox"), "Inbox");
      await page.getByRole("button", { name: /^Your account/ }).click();
      await page.getByRole("menu").waitFor();
    },
  },
  {
    name: "keyboard shortcuts",
    as: "carol",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "inbox"), "Inbox");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    },
  },
];
