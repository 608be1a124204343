// A message, received or sent, and what is left of one.

import { goTo, openDialog, openMessage, portal, type Screen } from "./screen.ts";

export const messageScreens: readonly Screen[] = [
  {
    name: "received message",
    as: "carol",
    show: async (page, stage) => {
      await openMessage(page, stage, "inbox", stage.subjects.conversation);
      await page.getByText(/was left out/).waitFor();
      await page.getByRole("button", { name: /^to / }).click();
      await page.getByLabel(/^Sent as/).click();
    },
  },
  {
    name: "offer of a password",
    as: "dan",
    show: async (page, stage) => {
      await openMessage(page, stage, "inbox", stage.subjects.conversation);
      await openDialog(page, "Set a password", "Set a password");
    },
  },
  {
    name: "deleted message, for good",
    as: "carol",
    show: async (page, stage) => {
      await openMessage(page, stage, "deleted", stage.subjects.deleted);
      await openDialog(page, "Delete for good", "Delete this message for good?");
    },
  },
  {
    name: "own message with its tracking",
    as: "ada",
    show: async (page, stage) => {
      await openMessage(page, stage, "sent", stage.subjects.conversation);
      await page
        .getByText(/^Opened \d+ [A-Z]/)
        .first()
        .waitFor();
    },
  },
  {
    name: "own message, extending it",
    as: "ada",
    show: async (page, stage) => {
      await openMessage(page, stage, "sent", stage.subjects.conversation);
      await page.getByText("carol asks for more time").waitFor();
      await openDialog(page, "Extend…", "Until when can it be read?");
      await page.getByRole("radio", { name: "Another day" }).check();
    },
  },
  {
    name: "asking for more time",
    as: "carol",
    show: async (page, stage) => {
      await goTo(page, portal(stage, `inbox/${stage.expired}`), "This message has expired");
      await openDialog(page, "Ask for more time…", "Ask for more time?");
    },
  },
  {
    name: "recall",
    as: "ada",
    show: async (page, stage) => {
      await openMessage(page, stage, "sent", stage.subjects.conversation);
      await openDialog(page, "Recall…", "Recall this message?");
    },
  },
  {
    name: "own recalled message",
    as: "ada",
    show: async (page, stage) => {
      await openMessage(page, stage, "sent", stage.subjects.recalled);
      await page.getByText(/^Recalled on /).waitFor();
    },
  },
  {
    name: "own expired message",
    as: "ada",
    show: (page, stage) => openMessage(page, stage, "sent", stage.subjects.expired),
  },
  {
    name: "received message that was recalled",
    as: "carol",
    show: (page, stage) =>
      goTo(page, portal(stage, `inbox/${stage.recalled}`), "This message was recalled"),
  },
  {
    name: "received message that has expired",
    as: "carol",
    show: (page, stage) =>
      goTo(page, portal(stage, `inbox/${stage.expired}`), "This message has expired"),
  },
  {
    name: "message of nobody",
    as: "carol",
    show: (page, stage) =>
      goTo(page, portal(stage, `inbox/${stage.draft}`), "There is no such message"),
  },
];
