// An organisation's own look and wording, from the administrator's screens to a recipient's mail and landing page.

import { isNotification, linkIn } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import { expect, test } from "./fixtures/test.ts";

/** A picture of 16 by 16 pixels, all of one green. */
const LOGO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mPgzvMnCTGMahjVMHw1AAAQ/sgBnhTytwAAAABJRU5ErkJggg==",
  "base64",
);

test("an administrator chooses colour, name and wording, and a recipient sees them in the mail and on the landing page", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const bob = await someone(`bob@${account.slug}-clients.example`);
  await ada.enter(account.slug);
  const { page } = ada;

  await test.step("a colour that is too pale is told at once, and the nearest is a press away", async () => {
    await page.goto(`/p/${account.slug}/admin/account/branding`);
    await page.getByLabel("Name of the portal").fill("Northwind Letters");
    await page.getByRole("textbox", { name: "Colour", exact: true }).fill("#ffd400");
    await expect(page.getByText(/many could not read it/)).toBeVisible();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(
      page.getByText("Text on this colour, or in it, could not be read by everybody."),
    ).toBeVisible();
    await page.getByRole("button", { name: "Take #806a00, the nearest that works" }).click();
    await expect(page.getByText(/everybody can read it/)).toBeVisible();
    await page.getByRole("textbox", { name: "Colour", exact: true }).fill("#0b6e4f");
    await page.getByLabel("Welcome").fill("Your letters from Northwind.");
    await page.getByLabel("Whom to ask for help").fill("desk@northwind.example");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a picture" }).click();
    const file = { name: "logo.png", mimeType: "image/png", buffer: LOGO };
    await (await chooser).setFiles([file]);
    await expect(page.getByRole("img", { name: "The logo" })).toBeVisible();
  });

  await test.step("a wording is checked as it is typed, warned about, and saved", async () => {
    await page.goto(`/p/${account.slug}/admin/account/templates`);
    await page.getByRole("link", { name: "Notification, English", exact: true }).click();
    const subject = page.getByRole("textbox", { name: "Subject" });
    await subject.fill("Your letter: {subject}");
    await expect(page.getByText(/What a message says never stands in a mail/)).toBeVisible();
    const last = page.getByText("Of your last wording without a fault.");
    await expect(last.first()).toBeVisible();
    await expect(page.getByTitle("The mail as in a mail program")).toBeVisible();
    await subject.fill("A letter from {sender}");
    await page.getByRole("textbox", { name: "Paragraph 1" }).fill("Act now, {sender} wrote.");
    await expect(page.getByText("Hurry: “act now”")).toBeVisible();
    const first = page.getByRole("textbox", { name: "Paragraph 1" });
    await first.fill("wrote to you through ");
    await page.getByRole("button", { name: "{portal}" }).click();
    await expect(first).toHaveValue("wrote to you through {portal}");
    await expect(page.getByText("Nothing that looks like phishing.")).toBeVisible();
    const shown = page.frameLocator('iframe[title="The mail as in a mail program"]');
    await expect(shown.getByText("wrote to you through Northwind Letters")).toBeVisible();
    await page.getByRole("button", { name: "Mail it to me" }).click();
    const test = await ada.mail((mail) => mail.subject.startsWith("Test: "));
    expect(test.subject).toBe("Test: A letter from Alex Example");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Your own wording.", { exact: true })).toBeVisible();
  });

  await test.step("the recipient's mail and landing page have both", async () => {
    await sendParcel(ada, { to: [bob.address], subject: "Results" });
    const mail = await bob.mail(isNotification);
    expect(mail.subject).toMatch(/^A letter from /);
    expect(mail.text).toContain("wrote to you through Northwind Letters");
    expect(mail.text).toContain("desk@northwind.example");
    expect(mail.html).toContain("background:#0b6e4f");
    expect(mail.html).not.toContain("<img");
    await bob.page.goto(linkIn(mail));
    await expect(bob.page.getByText("Northwind Letters")).toBeVisible();
    await expect(bob.page.getByText("Your letters from Northwind.")).toBeVisible();
    const button = bob.page.getByRole("button", { name: "Send me a code" });
    await expect(button).toHaveCSS("background-color", "rgb(11, 110, 79)");
    const logo = bob.page.locator("img[src*='/logos/']");
    await expect(logo).toHaveJSProperty("naturalWidth", 16);
    await bob.enterCode();
    await expect(bob.heading("Results")).toBeVisible();
    await expect(bob.page.getByRole("banner").getByText("Northwind Letters")).toBeVisible();
  });

  await test.step("the standard wording is a confirmation away", async () => {
    await page.getByRole("button", { name: "Restore the standard wording …" }).click();
    await page.getByRole("button", { name: "Restore it" }).click();
    await expect(page.getByText(/The standard wording. Change it/)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Subject" })).toHaveValue(
      "{sender} has sent you a secure message",
    );
  });
});
