// What an administrator does about mail that does not arrive.

import type { Page } from "@playwright/test";
import { sendParcel } from "./fixtures/parcel.ts";
import { expect, test } from "./fixtures/test.ts";

const WORDS = "4.2.1 the mailbox is busy, come back later";

/** The line of a recipient in the queue, with these words; the page is loaded anew until they are there. */
async function seeQueued(page: Page, recipient: string, words: string): Promise<void> {
  const line = page.getByRole("row").filter({ hasText: recipient });
  await expect(async () => {
    await page.reload();
    await expect(line).toContainText(words, { timeout: 2_000 });
  }).toPass();
}

test("a mail that cannot be delivered is seen with the server's words, tried again and goes out", async ({
  account,
  installation,
  someone,
}) => {
  const reader = `reader@${account.slug}-busy.example`;
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  installation.mail.defer(reader, WORDS);
  await sendParcel(ada, { to: [reader], subject: "The lease" });

  await ada.page.goto(`/p/${account.slug}/admin/mail-queue`);
  await seeQueued(ada.page, reader, WORDS);
  await expect(ada.page.getByText("The lease")).toBeHidden();
  expect(installation.mail.mailsTo(reader)).toEqual([]);

  installation.mail.accept(reader);
  await ada.page.getByRole("checkbox", { name: `Select ${reader}` }).check();
  await ada.page.getByRole("button", { name: "Try again now" }).click();
  await expect(ada.page.getByText("Trying again: 1 of 1")).toBeVisible();
  const mail = await installation.mail.mailTo(reader);
  expect(mail.encrypted).toBe(true);
  await expect(async () => {
    await ada.page.reload();
    await expect(ada.page.getByText("Nothing waits")).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test("a mail that is dropped shows its sender why nobody was told", async ({
  account,
  installation,
  someone,
}) => {
  const reader = `typo@${account.slug}-busy.example`;
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  installation.mail.defer(reader, WORDS);
  const message = await sendParcel(ada, { to: [reader], subject: "The lease" });
  await ada.page.goto(`/p/${account.slug}/admin/mail-queue`);
  await seeQueued(ada.page, reader, WORDS);
  await ada.page.getByRole("checkbox", { name: `Select ${reader}` }).check();
  await ada.page.getByRole("button", { name: "Drop…" }).click();
  const dialog = ada.page.getByRole("dialog", { name: "Drop this mail?" });
  await dialog.getByRole("button", { name: "Drop the mail" }).click();
  await expect(dialog.getByText("Say why: the sender reads it.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("The address was mistyped");
  await dialog.getByRole("button", { name: "Drop the mail" }).click();
  await expect(ada.page.getByText("Dropped: 1 of 1")).toBeVisible();
  const tracking = await ada.call<object>("GET", `/messages/${message}/tracking`);
  expect(JSON.stringify(tracking)).toContain("The address was mistyped");
});

test("TLS is tested, enforced for a domain, and mail to it goes past the relay", async ({
  account,
  installation,
  someone,
}) => {
  const domain = `${account.slug}-law.example`;
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  await ada.page.goto(`/p/${account.slug}/admin/tls-policies/new`);
  await ada.page.getByLabel("Domain", { exact: true }).fill(domain);
  await ada.page.getByRole("button", { name: `Test ${domain}` }).click();
  await expect(ada.page.getByText(`Mail to ${domain} would be delivered`)).toBeVisible();
  await expect(ada.page.getByText("TLS 1.3")).toBeVisible();
  await ada.page.getByRole("button", { name: "Add the policy" }).click();
  await expect(ada.page.getByRole("link", { name: domain })).toBeVisible();

  const reader = `reader@${domain}`;
  await sendParcel(ada, { to: [reader], subject: "The lease" });
  const mail = await installation.mail.mailTo(reader);
  expect(mail.encrypted).toBe(true);
});
