// axe on every screen, at desktop and phone width, light and dark.

import type { Page } from "@playwright/test";
import { expectAccessible, showIn } from "./fixtures/accessibility.ts";
import type { Role, Stage } from "./fixtures/stage.ts";
import { test } from "./fixtures/test.ts";

const looks = [
  { name: "desktop, light", width: 1280, height: 800, colorScheme: "light" },
  { name: "desktop, dark", width: 1280, height: 800, colorScheme: "dark" },
  { name: "phone, dark", width: 390, height: 844, colorScheme: "dark" },
  { name: "phone, light", width: 390, height: 844, colorScheme: "light" },
] as const;

interface Screen {
  readonly name: string;
  readonly as?: Role;
  /** On a phone alone. */
  readonly phone?: true;
  /** Goes there, and ends when it is shown. */
  readonly show: (page: Page, stage: Stage) => Promise<void>;
}

const portal = (stage: Stage, path: string) => `/p/${stage.account.slug}/${path}`;

async function goTo(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await page.getByRole("heading", { name: heading }).first().waitFor();
}

async function openMessage(
  page: Page,
  stage: Stage,
  folder: string,
  subject: string,
): Promise<void> {
  await goTo(page, portal(stage, folder), /./);
  const row = page.getByRole("link").filter({ has: page.getByText(subject, { exact: true }) });
  await row.click();
  await page.getByRole("heading", { name: subject }).waitFor();
}

async function openDialog(page: Page, button: string, title: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog", { name: title }).waitFor();
}

const folder = (name: string): Screen["show"] => {
  return (page, stage) => goTo(page, portal(stage, name.toLowerCase()), name);
};

const settings: Screen["show"] = async (page, stage) => {
  await goTo(page, portal(stage, "settings"), "API keys");
  await page.getByText("Nightly report").waitFor();
};

const internal = async (page: Page, stage: Stage): Promise<void> => {
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

const screens: readonly Screen[] = [
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
      await openDialog(page, "Set expiry", "Set the expiry of 1 message?");
    },
  },
  {
    name: "audit log, verified",
    as: "ada",
    show: async (page, stage) => {
      await goTo(page, portal(stage, "admin/audit"), "Audit");
      await page.getByRole("button", { name: "Verify now" }).click();
      await page.getByText("Nothing was changed").waitFor();
    },
  },
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
    name: "console, refused",
    as: "carol",
    show: (page, stage) => goTo(page, portal(stage, "admin"), "You may not see this"),
  },
  { name: "settings", as: "ada", show: settings },
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
    name: "a new API key",
    as: "ada",
    show: async (page, stage) => {
      await settings(page, stage);
      await openDialog(page, "Create a key", "Create a key");
    },
  },
  {
    name: "revoking an API key",
    as: "ada",
    show: async (page, stage) => {
      await settings(page, stage);
      await openDialog(page, "Revoke Nightly report", "Revoke the key “Nightly report”?");
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

// Recording every step of every look would take longer than looking.
test.use({ trace: "off" });

for (const { name, as, phone, show } of screens) {
  test(`${name}: nothing that axe finds`, async ({
    browser,
    contextOptions,
    installation,
    stage,
  }) => {
    const context = await browser.newContext({
      ...contextOptions,
      baseURL: installation.origin,
      storageState: as === undefined ? undefined : stage.sessions[as],
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const fitting = looks.filter(({ width }) => phone === undefined || width === 390);
    const [first] = fitting;
    if (first !== undefined) await page.setViewportSize(first);
    await show(page, stage);
    for (const look of fitting) {
      await test.step(look.name, async () => {
        await page.setViewportSize(look);
        await showIn(page, look.colorScheme);
        await expectAccessible(page);
      });
    }
    await context.close();
  });
}
