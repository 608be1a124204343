// The quota on the sender's screen: counted, told of, refused.

import type { ReceivedMail } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const isWarning = (percent: number) => (mail: ReceivedMail) =>
  mail.subject.includes(` has used ${percent} %`) ||
  mail.subject.includes(`You have used ${percent} %`);

test("near the limit the sender and the administrators are told, and beyond it the draft is kept", async ({
  account,
  someone,
}) => {
  test.setTimeout(180_000);
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const ben = await someone(`ben@${account.domain}`);
  await ada.call("POST", "/users", {
    address: ben.address,
    name: "Ben Member",
    role: "member",
    licensed: true,
  });
  await ben.enter(account.slug);
  for (const { page } of [ada, ben]) await page.goto(`/p/${account.slug}/inbox`);
  const strangers = (from: number, count: number) =>
    Array.from(
      { length: count },
      (_, index) => `p${from + index}@${account.slug}-strangers.example`,
    );

  await sendParcel(ben, { to: strangers(0, 399), subject: "To many" });
  await test.step("what a message would count is shown before it is sent", async () => {
    await ben.page.getByRole("button", { name: "New message" }).click();
    await enterRecipients(ben, strangers(399, 1));
    await expect(ben.page.getByText("399 of 500 this month, resets")).toBeVisible();
    await expect(ben.page.getByText(`New this month: ${strangers(399, 1)}.`)).toBeVisible();
    await ben.page.getByRole("textbox", { name: "Subject" }).fill("One more");
    // Until then nobody was told of anything.
    expect([...ada.mailsSoFar(), ...ben.mailsSoFar()].filter(isWarning(80))).toEqual([]);
    await ben.pressSend();
  });

  await test.step("at 80 % both are told, on the screen and by mail", async () => {
    await expect(
      ben.page.getByText("You have used 400 of your 500 recipients this month."),
    ).toBeVisible();
    const toldAda = ada.page.getByText("Ben Member has used 400 of 500 recipients this month.");
    await expect(toldAda).toBeVisible();
    await Promise.all([ada, ben].map((person) => person.mail(isWarning(80))));
    await ada.page.getByRole("button", { name: "Show" }).click();
    const row = ada.page.getByRole("row").filter({ hasText: "Ben Member" }).first();
    await expect(row).toContainText("400");
  });

  await test.step("at 95 % again", async () => {
    await sendParcel(ben, { to: strangers(400, 75), subject: "To many more" });
    await expect(
      ben.page.getByText("You have used 475 of your 500 recipients this month."),
    ).toBeVisible();
    await expect(
      ada.page.getByText("Ben Member has used 475 of 500 recipients this month."),
    ).toBeVisible();
    await Promise.all([ada, ben].map((person) => person.mail(isWarning(95))));
    await ben.page.goto(`/p/${account.slug}/settings`);
    await expect(ben.page.getByText("475 of 500 this month, resets")).toBeVisible();
    await expect(ben.page.getByText("You have used 95 % of your recipients")).toBeVisible();
  });

  await test.step("what would pass the limit is refused whole, with whom to ask; the draft is kept", async () => {
    await ben.page.goto(`/p/${account.slug}/inbox`);
    await ben.page.getByRole("button", { name: "New message" }).click();
    await enterRecipients(ben, strangers(475, 26));
    await ben.page.getByRole("textbox", { name: "Subject" }).fill("Too many");
    await expect(ben.page.getByText("1 new address too many for your quota.")).toBeVisible();
    await ben.page.getByRole("button", { name: "Send secure", exact: true }).click();
    const refused = ben.page.getByRole("alert").filter({ hasText: "Not sent" });
    await expect(refused).toContainText(
      "26 addresses would be new this month; left of your 500: 25.",
    );
    await expect(refused).toContainText("Your draft is kept.");
    await expect(refused.getByRole("link", { name: "Ada Admin" })).toBeVisible();
    await ben.page.reload();
    await expect(ben.page.getByRole("textbox", { name: "Subject" })).toHaveValue("Too many");
    const draft = await ben.call<{ items: { to: string[] }[] }>("GET", "/drafts");
    expect(draft.items.map(({ to }) => to.length)).toEqual([26]);
    // Whoever was written to before is written to all the same.
    await ben.page.goto(`/p/${account.slug}/inbox`);
    await ben.send({ to: strangers(0, 1), subject: "Once more", text: "As agreed." });
  });
});

/** Pastes the addresses into To. */
async function enterRecipients(writer: Person, addresses: readonly string[]): Promise<void> {
  const to = writer.page.getByRole("textbox", { name: "To" });
  await to.fill(addresses.join(", "));
  await to.press("Enter");
}
