// The main job, without a shortcut: send, notify, log on, open, reply, recall.

import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isNotification, type ReceivedMail } from "./fixtures/mail.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const SUBJECT = "Merger: the last draft";
const TEXT = "The figures are in the attachment. Please keep them to yourselves.";
const REPLY = "Read, and agreed. Let us sign on Friday.";
const PASSWORD = "seven quiet walnuts under glass";
const REASON = "It went out a day too early.";

const contract = {
  name: "contract.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(700_000)]),
};
const figures = {
  name: "figures – Q3.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("region;profit\nnorth;17\n"),
};

test("a message is sent, read, answered and recalled", async ({ account, someone }) => {
  test.setTimeout(180_000);
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  const dan = await someone(`dan@${account.slug}-partners.example`);

  const notifications = new Map<Person, ReceivedMail>();

  await test.step("a sender logs on and sends to two recipients with two attachments", async () => {
    await ada.logOnAtPortal(account.slug);
    await ada.send({
      to: [carol.address, dan.address],
      subject: SUBJECT,
      text: TEXT,
      files: [contract, figures],
    });
  });

  await test.step("the notification comes over TLS and gives nothing away", async () => {
    for (const recipient of [carol, dan]) {
      const mail = await recipient.mail(isNotification);
      notifications.set(recipient, mail);
      expect(mail.encrypted).toBe(true);
      expect(mail.text).toContain(account.name);
      for (const secret of [SUBJECT, TEXT, contract.name, figures.name]) {
        expect(mail.subject + mail.text + mail.html).not.toContain(secret);
      }
    }
  });

  await test.step("a recipient follows the link, and a mailed code opens that message", async () => {
    await carol.followLink();
    await expect(carol.page.getByText(carol.address)).toBeHidden();
    await carol.enterCode();
    await expectOpen(carol);
  });

  await test.step("the recipient chooses a password", async () => {
    await carol.page.getByRole("button", { name: "Set a password" }).click();
    const dialog = carol.page.getByRole("dialog", { name: "Set a password" });
    await dialog.getByLabel("New password", { exact: true }).fill(PASSWORD);
    await dialog.getByRole("button", { name: "Set the password" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("the recipient downloads an attachment, equal in every byte", async () => {
    expect(await download(carol, contract.name)).toEqual(contract.buffer);
    expect(await download(carol, figures.name)).toEqual(figures.buffer);
  });

  await test.step("the recipient replies to all", async () => {
    await carol.page.getByRole("button", { name: "Reply all" }).click();
    await carol.write(REPLY);
    await carol.pressSend();
  });

  await test.step("the sender sees receipt and reply without reloading", async () => {
    await expect(ada.row(`Re: ${SUBJECT}`)).toBeVisible();
    await ada.mail((mail) => mail.subject.includes("read") || mail.text.includes("opened"));
    await ada.openFolder("Sent");
    await ada.open(SUBJECT);
    const tracked = ada.page.getByRole("listitem").filter({ hasText: carol.address });
    await expect(tracked.getByText(/^Opened \d+ [A-Z]/)).toBeVisible();
    await expect(tracked.getByText(`Downloaded ${contract.name}`)).toBeVisible();
  });

  await test.step("both recipients have the message open", async () => {
    await dan.followLink(notifications.get(dan));
    await dan.enterCode();
    await expectOpen(dan);
    await carol.open(SUBJECT);
    await expectOpen(carol);
  });

  await test.step("the sender recalls it", async () => {
    await ada.page.getByRole("button", { name: "Recall…" }).click();
    const dialog = ada.page.getByRole("dialog", { name: "Recall this message?" });
    await dialog.getByLabel("Reason (optional)").fill(REASON);
    await dialog.getByRole("button", { name: "Recall the message" }).click();
    await expect(ada.page.getByText(/^Recalled on /)).toBeVisible();
  });

  await test.step("both lose it at once, also where it is open", async () => {
    for (const recipient of [carol, dan]) {
      await expect(
        recipient.page.getByRole("heading", { name: "This message was recalled" }),
      ).toBeVisible();
      await expect(recipient.page.getByText(REASON)).toBeVisible();
      await expect(recipient.heading(SUBJECT)).toBeHidden();
      await expect(recipient.row(SUBJECT)).toBeHidden();
    }
  });

  await test.step("its link says so", async () => {
    await dan.followLink(notifications.get(dan));
    await expect(
      dan.page.getByRole("heading", { name: "This message was recalled" }),
    ).toBeVisible();
  });

  await test.step("the reply still shows the quotation to everyone who had it", async () => {
    await dan.page.goto(`/p/${account.slug}/inbox`);
    await ada.openFolder("Inbox");
    await carol.openFolder("Sent");
    for (const person of [dan, ada, carol]) {
      await person.open(`Re: ${SUBJECT}`);
      await expect(person.text().getByText(REPLY)).toBeVisible();
      await expect(person.text().getByText(TEXT)).toBeVisible();
    }
  });
});

async function expectOpen(person: Person): Promise<void> {
  await expect(person.heading(SUBJECT)).toBeVisible();
  await expect(person.text().getByText(TEXT)).toBeVisible();
}

async function download(person: Person, name: string): Promise<Buffer> {
  const started = person.page.waitForEvent("download");
  await person.page.getByRole("link", { name }).click();
  const finished = await started;
  expect(finished.suggestedFilename()).toBe(name);
  return await readFile(await finished.path());
}
