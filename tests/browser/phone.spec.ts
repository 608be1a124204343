// The main flows on a phone, by touch.

import { isNotification } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const SUBJECT = "Preparing for Tuesday";
const file = { name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("Monday\n") };

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone, a recipient logs on for the first time, reads and replies", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.enter(account.slug);
  await sendParcel(ada, { to: [carol.address], subject: SUBJECT, files: [file] });

  await carol.followLink(await carol.mail(isNotification));
  await carol.enterCode();
  await carol.heading(SUBJECT).waitFor();
  await expect(carol.text().getByText("As agreed.")).toBeVisible();
  await expectNothingCutOff(carol);

  const download = carol.page.waitForEvent("download");
  await carol.page.getByRole("link", { name: file.name }).tap();
  expect((await download).suggestedFilename()).toBe(file.name);

  await carol.page.getByRole("button", { name: "Reply", exact: true }).tap();
  await carol.write("Thank you, I shall be there.");
  await expectNothingCutOff(carol);
  await carol.pressSend();
  await expect(carol.row(SUBJECT)).toBeVisible();
  await expectNothingCutOff(carol);

  await ada.page.goto(`/p/${account.slug}/inbox`);
  await ada.open(`Re: ${SUBJECT}`);
  await expect(ada.text().getByText("Thank you, I shall be there.")).toBeVisible();
  await ada.page.getByRole("link", { name: "Back to the list" }).tap();
  await expect(ada.row(`Re: ${SUBJECT}`)).toBeVisible();
});

test("on a phone, a sender writes, follows and recalls", async ({ account, someone }) => {
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.logOnAtPortal(account.slug);
  await expectNothingCutOff(ada);
  await ada.send({ to: [carol.address], subject: SUBJECT, text: "As agreed.", files: [file] });

  await carol.followLink();
  await carol.enterCode();
  await carol.heading(SUBJECT).waitFor();

  await ada.openFolder("Sent");
  await ada.open(SUBJECT);
  await expect(ada.page.getByText(/^Opened \d+ [A-Z]/)).toBeVisible();
  await expectNothingCutOff(ada);

  await ada.page.getByRole("button", { name: "Recall…" }).tap();
  const dialog = ada.page.getByRole("dialog", { name: "Recall this message?" });
  await dialog.getByLabel("Reason (optional)").fill("A day too early.");
  await dialog.getByRole("button", { name: "Recall the message" }).tap();
  await expect(ada.page.getByText(/^Recalled on /)).toBeVisible();
  await expectNothingCutOff(ada);

  const gone = carol.page.getByRole("heading", { name: "This message was recalled" });
  await expect(gone).toBeVisible();
  await expect(carol.page.getByText("A day too early.")).toBeVisible();
  await carol.page.getByRole("link", { name: "Back to the list" }).tap();
  await expect(carol.row(SUBJECT)).toBeHidden();
});

/** Nobody has to scroll sideways to see the whole of it. */
async function expectNothingCutOff({ page }: Person): Promise<void> {
  const [wanted, there] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(wanted).toBe(there);
}
