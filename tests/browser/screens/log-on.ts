// The pages before a log-on, and the log-on itself.

import { goTo, type Screen } from "./screen.ts";

export const logonScreens: readonly Screen[] = [
  { name: "root page", show: (page) => goTo(page, "/", "Your secure messages") },
  { name: "help page", show: (page) => goTo(page, "/help", "Trouble logging on?") },
  { name: "no such page", show: (page) => goTo(page, "/nowhere", "There is no such page") },
  {
    name: "log-on at the portal",
    show: (page, { account }) => goTo(page, `/p/${account.slug}`, "Log on"),
  },
  {
    name: "forgotten password",
    show: async (page, { account }) => {
      await goTo(page, `/p/${account.slug}`, "Log on");
      await page.getByRole("button", { name: "I have forgotten my password" }).click();
      await page.getByRole("button", { name: "Send me the link" }).waitFor();
    },
  },
  {
    name: "registering",
    show: async (page, { account }) => {
      await goTo(page, `/p/${account.slug}`, "Log on");
      await page.getByRole("button", { name: /^New here\?/ }).click();
      await page.getByLabel("Registration code").waitFor();
    },
  },
  {
    name: "link of a first use",
    show: (page, { links }) => goTo(page, links.first, "A secure message for you"),
  },
  {
    name: "link of somebody with a password",
    show: async (page, { links }) => {
      await goTo(page, links.known, "A secure message for you");
      await page.getByLabel("Password", { exact: true }).waitFor();
    },
  },
  {
    name: "entering the code",
    show: async (page, { links }) => {
      await goTo(page, links.first, "A secure message for you");
      await page.getByRole("button", { name: "Send me a code" }).click();
      await page.getByLabel("Code", { exact: true }).waitFor();
    },
  },
  {
    name: "a wrong code",
    show: async (page, { links }) => {
      await goTo(page, links.first, "A secure message for you");
      await page.getByRole("button", { name: "Send me a code" }).click();
      await page.getByLabel("Code", { exact: true }).fill("0000-0000");
      await page.getByRole("button", { name: "Log on", exact: true }).click();
      await page.getByRole("alert").filter({ hasText: /./ }).waitFor();
    },
  },
  {
    name: "link of a recalled message",
    show: (page, { links }) => goTo(page, links.recalled, "This message was recalled"),
  },
  {
    name: "link of an expired message",
    show: (page, { links }) => goTo(page, links.expired, "This message has expired"),
  },
  {
    name: "link of somebody else",
    as: "dan",
    show: (page, { links }) => goTo(page, links.known, "This message is for someone else"),
  },
  {
    name: "choosing a new password",
    show: async (page) => {
      await goTo(page, "/reset#not-a-token", "Choose a new password");
      await page.getByLabel("New password", { exact: true }).fill("walnuts");
      await page.getByText("Too short").waitFor();
    },
  },
  {
    name: "a dead reset link",
    show: (page) => goTo(page, "/reset", "This link no longer works"),
  },
  {
    name: "a password that must be changed",
    show: async (page, { account, newcomer }) => {
      await goTo(page, `/p/${account.slug}`, "Log on");
      await page.getByLabel("Your mail address").fill(newcomer.address);
      await page.getByLabel("Password", { exact: true }).fill(newcomer.password);
      await page.getByRole("button", { name: "Log on", exact: true }).click();
      await page.getByRole("heading", { name: "Choose a new password" }).waitFor();
    },
  },
];
