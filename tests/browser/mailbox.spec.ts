// The folders: deleting and undoing, filters, and two tabs that agree without a reload.

import { isNotification, linkIn } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const file = { name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("Monday\n") };

interface Pair {
  readonly slug: string;
  readonly ada: Person;
  readonly carol: Person;
}

/** A sender and a recipient, logged on, with these messages from one to the other. */
const withMessages = test.extend<{ pair: Pair }>({
  pair: async ({ account, someone }, use) => {
    const ada = await someone(account.administrator);
    const carol = await someone(`carol@${account.slug}-partners.example`);
    await ada.enter(account.slug);
    await sendParcel(ada, { to: [carol.address], subject: "Older" });
    await sendParcel(ada, { to: [carol.address], subject: "Newer", files: [file] });
    await carol.enter(account.slug);
    await carol.page.goto(`/p/${account.slug}/inbox`);
    await carol.row("Newer").waitFor();
    await use({ slug: account.slug, ada, carol });
  },
});

withMessages("what is deleted comes back by undo", async ({ pair: { carol } }) => {
  await carol.open("Newer");
  await carol.page.getByRole("button", { name: "Delete (#)" }).click();
  await expect(carol.row("Newer")).toBeHidden();
  await expect(carol.page.getByText("No message is open")).toBeVisible();
  await carol.page.getByRole("button", { name: "Undo" }).click();
  await expect(carol.row("Newer")).toBeVisible();
  await carol.page.reload();
  await expect(carol.row("Newer")).toBeVisible();
});

withMessages("what is deleted is restored from Deleted", async ({ pair: { carol } }) => {
  await carol.row("Older").hover();
  await carol.page.getByRole("button", { name: "Delete: Older" }).click();
  await expect(carol.row("Older")).toBeHidden();
  await carol.openFolder("Deleted");
  await carol.open("Older");
  await carol.page.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(carol.page.getByText("Nothing is deleted")).toBeVisible();
  await carol.openFolder("Inbox");
  await expect(carol.row("Older")).toBeVisible();
});

withMessages("what is deleted for good is gone, for its owner alone", async ({ pair }) => {
  const { ada, carol, slug } = pair;
  await carol.row("Older").hover();
  await carol.page.getByRole("button", { name: "Delete: Older" }).click();
  await carol.openFolder("Deleted");
  await carol.open("Older");
  const forGood = carol.page.getByRole("main").getByRole("button", { name: "Delete for good" });
  await forGood.click();
  const dialog = carol.page.getByRole("dialog", { name: "Delete this message for good?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  await expect(carol.heading("Older")).toBeVisible();
  await forGood.click();
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await expect(carol.row("Older")).toBeHidden();
  await carol.page.reload();
  await expect(carol.page.getByText("Nothing is deleted")).toBeVisible();
  await carol.openFolder("Inbox");
  await expect(carol.row("Newer")).toBeVisible();
  await expect(carol.row("Older")).toBeHidden();
  await ada.page.goto(`/p/${slug}/sent`);
  await expect(ada.row("Older")).toBeVisible();
});

withMessages(
  "filters show what is unread and what has attachments",
  async ({ pair: { carol } }) => {
    const filter = carol.page.getByRole("radiogroup", { name: "Which messages to show" });
    const choose = (name: string) => filter.getByText(name, { exact: true }).click();
    await choose("With attachments");
    await expect(carol.row("Older")).toBeHidden();
    await expect(carol.row("Newer")).toBeVisible();
    await carol.open("Newer");
    await choose("Unread");
    await expect(carol.row("Newer")).toBeHidden();
    await expect(carol.row("Older")).toBeVisible();
    await carol.open("Older");
    await carol.page.reload();
    await expect(carol.page.getByText("Nothing unread")).toBeVisible();
    await carol.page.getByRole("link", { name: "Show all messages" }).click();
    await expect(carol.row("Newer")).toBeVisible();
    await expect(carol.row("Older")).toBeVisible();
  },
);

withMessages("a second tab follows without a reload", async ({ pair: { ada, carol } }) => {
  const context = carol.page.context();
  const second = await context.newPage();
  await second.goto(carol.page.url());
  const secondRow = (subject: string) =>
    second.getByRole("main").getByRole("link").filter({ hasText: subject });
  const inbox = second.getByRole("link", { name: "Inbox" });
  await expect(inbox).toContainText("2");

  await test.step("a new message", async () => {
    await sendParcel(ada, { to: [carol.address], subject: "Newest" });
    await expect(carol.row("Newest")).toBeVisible();
    await expect(secondRow("Newest")).toBeVisible();
    await expect(inbox).toContainText("3");
  });
  await test.step("reading in one tab", async () => {
    await carol.open("Newest");
    await expect(inbox).toContainText("2");
    await expect(secondRow("Newest")).not.toContainText("Unread");
  });
  await test.step("deleting in one tab", async () => {
    await carol.page.getByRole("button", { name: "Delete (#)" }).click();
    await expect(secondRow("Newest")).toBeHidden();
  });
  await test.step("the tab that held the stream is closed", async () => {
    await carol.page.close();
    await sendParcel(ada, { to: [carol.address], subject: "After that" });
    await expect(secondRow("After that")).toBeVisible();
  });
});

withMessages("the sender has the notification sent again", async ({ pair }) => {
  const { ada, carol, slug } = pair;
  await ada.page.goto(`/p/${slug}/sent`);
  await ada.open("Older");
  const first = linkIn(await carol.mail(isNotification));
  const before = carol.mailsSoFar().length;
  await ada.page.getByRole("button", { name: "Notify carol again" }).click();
  await expect(ada.page.getByText("The notification goes out again")).toBeVisible();
  const second = linkIn(await carol.mail((mail) => carol.mailsSoFar().indexOf(mail) >= before));
  for (const link of new Set([first, second])) {
    await carol.page.goto(link);
    await expect(carol.page.getByRole("heading", { level: 1 })).toHaveText(/Older|Newer/);
  }
  await expect(ada.page.getByText(/^Opened \d+ [A-Z]/)).toBeVisible();
});

withMessages("a recalled message is sent again as new", async ({ pair: { ada, carol, slug } }) => {
  await ada.page.goto(`/p/${slug}/sent`);
  await ada.open("Newer");
  await ada.page.getByRole("button", { name: "Recall…" }).click();
  await ada.page.getByRole("button", { name: "Recall the message" }).click();
  await expect(ada.page.getByText(/^Recalled on /)).toBeVisible();
  await expect(carol.row("Newer")).toBeHidden();
  await ada.page.getByRole("button", { name: "Send again as new" }).click();
  await expect(ada.page.getByRole("button", { name: `Remove ${carol.address}` })).toBeVisible();
  await expect(ada.page.getByRole("textbox", { name: "Subject" })).toHaveValue("Newer");
  await expect(ada.page.getByText(file.name)).toBeVisible();
  await ada.page.getByRole("textbox", { name: "Subject" }).fill("Newer, mended");
  await ada.pressSend();
  await carol.open("Newer, mended");
  await expect(carol.text().getByText("As agreed.")).toBeVisible();
  const download = carol.page.waitForEvent("download");
  await carol.page.getByRole("link", { name: file.name }).click();
  expect((await download).suggestedFilename()).toBe(file.name);
});
