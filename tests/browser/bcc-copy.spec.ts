// Send BCC to Mail Server: the copy of a sent message as ordinary mail, through the relay.

import { randomBytes } from "node:crypto";
import { expect, test } from "./fixtures/test.ts";

const SUBJECT = "The certified copy";
const TEXT = "For your own files, and for nobody else's.";
const scan = {
  name: "scan – page 1.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(300_000)]),
};

test("a sender's copy comes by mail, whole, and in the Inbox", async ({ account, someone }) => {
  const ada = await someone(account.administrator);
  await ada.logOnAtPortal(account.slug);
  const status = await ada.page.evaluate(async () => {
    const answer = await fetch("/api/v1/account", {
      method: "PATCH",
      headers: { "content-type": "application/json", "x-letterlock": "1" },
      body: JSON.stringify({ settings: { send_bcc_to_mail_server: true } }),
    });
    return answer.status;
  });
  expect(status).toBe(200);

  const reader = `reader@${account.slug}-partners.example`;
  await ada.send({ to: [reader], subject: SUBJECT, text: TEXT, files: [scan] });

  const copy = await ada.mail((mail) => mail.files.length > 0);
  expect(copy.encrypted).toBe(true);
  expect(copy.subject).toContain(SUBJECT);
  expect(copy.text).toContain(TEXT);
  expect(copy.files).toEqual([{ name: scan.name, content: scan.buffer }]);

  await ada.openFolder("Inbox");
  await expect(ada.row(SUBJECT)).toBeVisible();
  await ada.openFolder("Sent");
  await ada.open(SUBJECT);
  await ada.page.getByRole("button", { name: "Recall…" }).click();
  const dialog = ada.page.getByRole("dialog", { name: "Recall this message?" });
  await expect(dialog.getByText(/mail server/)).toBeVisible();
  await dialog.getByRole("button", { name: "Recall the message" }).click();
  await expect(ada.page.getByText(/^Recalled on /)).toBeVisible();
  await ada.openFolder("Inbox");
  await expect(ada.row(SUBJECT)).toBeHidden();
});
