// Senders stay in control: the sender's day, and the recipient's.

import type {
  DefinitionView,
  Effects,
  PolicyDecision,
} from "../../frontend/src/api/gen/types.gen.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const DAY = 24 * 3600;

test("the sender's day: pick a definition, send, follow, extend once, recall, send again", async ({
  account,
  someone,
}) => {
  test.setTimeout(120_000);
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.enter(account.slug);
  await offer(ada, "For a week");
  await ada.page.goto(`/p/${account.slug}/inbox`);

  await test.step("a definition is picked among those offered, the default first", async () => {
    await ada.page.getByRole("button", { name: "New message" }).click();
    const to = ada.page.getByRole("textbox", { name: "To" });
    await to.fill(carol.address);
    await to.press("Enter");
    await ada.page.getByRole("textbox", { name: "Subject" }).fill("Figures");
    await ada.write("Only for this week.");
    await ada.page.getByRole("button", { name: /^Send under another definition/ }).click();
    const choices = ada.page.getByRole("menuitemradio");
    await expect(choices).toHaveCount(2);
    await expect(choices.first()).toContainText("Default");
    await expect(choices.first()).toHaveAttribute("aria-checked", "true");
    await choices.filter({ hasText: "For a week" }).click();
    await expect(ada.page.getByRole("status").filter({ hasText: "For a week" })).toBeVisible();
    await ada.pressSend();
  });

  await test.step("the timeline follows the recipient", async () => {
    await ada.openFolder("Sent");
    await ada.open("Figures");
    await expect(ada.page.getByText("For a week").first()).toBeVisible();
    await expect(ada.page.getByText("Not opened yet")).toBeVisible();
    await carol.followLink();
    await carol.enterCode();
    await expect(carol.text().getByText("Only for this week.")).toBeVisible();
    await expect(ada.page.getByText(/^Opened \d+ [A-Z]/)).toBeVisible();
  });

  const extend = ada.page.getByRole("button", { name: "Extend…" });
  await test.step("it is extended, once", async () => {
    await expect(ada.page.getByText("0 of 1 used")).toBeVisible();
    await extend.click();
    const dialog = ada.page.getByRole("dialog", { name: "Until when can it be read?" });
    await dialog.getByRole("radio", { name: "30 more days" }).check();
    await dialog.getByRole("button", { name: "Extend the message" }).click();
    await expect(ada.page.getByText("1 of 1 used")).toBeVisible();
  });

  await test.step("a second time it is refused, with the reason", async () => {
    await expect(extend).toBeDisabled();
    await extend.hover();
    await expect(ada.page.getByRole("tooltip").filter({ hasText: "1 of 1" })).toBeVisible();
  });

  await test.step("it is recalled, and sent again as new", async () => {
    await ada.page.getByRole("button", { name: "Recall…" }).click();
    await ada.page.getByRole("button", { name: "Recall the message" }).click();
    await expect(ada.page.getByText(/^Recalled on /)).toBeVisible();
    await expect(
      carol.page.getByRole("heading", { name: "This message was recalled" }),
    ).toBeVisible();
    await ada.page.getByRole("button", { name: "Send again as new" }).click();
    await ada.page.getByRole("textbox", { name: "Subject" }).fill("Figures, corrected");
    await ada.pressSend();
    await carol.open("Figures, corrected");
    await expect(carol.text().getByText("Only for this week.")).toBeVisible();
  });
});

test("the recipient's day: ask for more time after the end, and be granted it", async ({
  clockwork,
  someone,
}) => {
  test.setTimeout(120_000);
  const account = await clockwork.createAccount();
  const ada = await someone(account.administrator, clockwork);
  const carol = await someone(`carol@${account.slug}-partners.example`, clockwork);
  await ada.enter(account.slug);
  await sendParcel(ada, { to: [carol.address], subject: "Figures" });
  await carol.enter(account.slug);
  await carol.page.goto(`/p/${account.slug}/inbox`);
  await carol.open("Figures");

  await clockwork.advance(31 * DAY);
  await Promise.all([ada.enter(account.slug), carol.enter(account.slug)]);
  await test.step("an expired message is not lost: its recipient asks", async () => {
    await carol.page.goto(`/p/${account.slug}/expired`);
    await carol.page.getByRole("main").getByRole("link").first().click();
    await carol.page.getByRole("button", { name: "Ask for more time…" }).click();
    const dialog = carol.page.getByRole("dialog", { name: "Ask for more time?" });
    await dialog.getByLabel("A few words to the sender (optional)").fill("I was ill.");
    await dialog.getByRole("button", { name: "Ask the sender" }).click();
    await expect(carol.page.getByText(/^You asked for more time/)).toBeVisible();
  });

  await test.step("the sender is told, and grants it with one click", async () => {
    await ada.mail((mail) => /more time/i.test(mail.subject + mail.text));
    await ada.page.goto(`/p/${account.slug}/sent`);
    await ada.open("Figures");
    await expect(ada.page.getByText("carol asks for more time")).toBeVisible();
    await expect(ada.page.getByText("I was ill.")).toBeVisible();
    await ada.page.getByRole("button", { name: /^Extend until .*, as carol asks$/ }).click();
    await expect(ada.page.getByText("1 of 1 used")).toBeVisible();
    await expect(ada.page.getByText("carol asks for more time")).toBeHidden();
  });

  await test.step("the recipient reads it again", async () => {
    await carol.page.goto(`/p/${account.slug}/inbox`);
    await carol.open("Figures");
    await expect(carol.text().getByText("As agreed.")).toBeVisible();
  });
});

test("where the definition forbids recall, the button says so", async ({ account, someone }) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  await offer(ada, "Final", { allow_recall: false }, "apply");
  // An administrator always may.
  const ben = await someone(`ben@${account.domain}`);
  await ada.call("POST", "/users", {
    address: ben.address,
    name: "Ben Member",
    role: "member",
    licensed: true,
  });
  await ben.enter(account.slug);
  await sendParcel(ben, { to: [`carol@${account.slug}-partners.example`], subject: "Figures" });
  await ben.page.goto(`/p/${account.slug}/sent`);
  await ben.open("Figures");
  const recall = ben.page.getByRole("button", { name: "Recall…" });
  const reason = "The definition it was sent under does not allow recalling it.";
  await expect(recall).toBeDisabled();
  await expect(recall).toHaveAccessibleDescription(reason);
  await recall.hover();
  await expect(ben.page.getByRole("tooltip").filter({ hasText: reason })).toBeVisible();
  // Somebody with a keyboard comes to it, too, and nothing happens.
  await recall.press("Enter");
  await expect(ben.page.getByRole("dialog")).toBeHidden();
});

test("of a message whose content was destroyed, its sender finds the record under Sent", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const carol = `carol@${account.slug}-partners.example`;
  await ada.enter(account.slug);
  const id = await sendParcel(ada, { to: [carol], subject: "Figures" });
  const { page } = ada;
  await page.goto(`/p/${account.slug}/sent?filter=destroyed`);
  await expect(page.getByText("Nothing has been destroyed")).toBeVisible();

  await test.step("recalled, then deleted for good by the sender", async () => {
    await ada.call("POST", `/messages/${id}/recall`, {});
    await page.getByText("All", { exact: true }).click();
    await ada.open("Figures");
    await page.getByRole("button", { name: "Delete (#)" }).click();
    await ada.openFolder("Deleted");
    await ada.open("Figures");
    await page.getByRole("button", { name: "Delete for good" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByText("Nothing is deleted")).toBeVisible();
  });

  const row = page.getByRole("list", { name: "Destroyed messages" }).getByRole("link");
  await test.step("the filter lists to whom it went, and that it is gone; nothing of what it said", async () => {
    await ada.openFolder("Sent");
    await page.getByText("Destroyed", { exact: true }).click();
    await expect(row).toContainText("To: carol");
    await expect(row).toContainText(/LL-.*Opened 0 of 1.*Destroyed .*: deleted for good/);
    await expect(page.getByText("Figures")).toBeHidden();
  });

  await test.step("its record opens beside the list, by its row and by its address", async () => {
    await row.click();
    const record = page.getByRole("region", { name: "Record of destruction" });
    await expect(record).toContainText(/LL-/);
    await expect(record).toContainText("its sender deleted the last copy for good");
    await expect(page.getByRole("region", { name: "Who has read it" })).toContainText(carol);
    await page.reload();
    await expect(record).toContainText("its sender deleted the last copy for good");
    await page.keyboard.press("Escape");
    await expect(row).toBeFocused();
  });
});

/** Makes a definition that lasts a week, and a policy that offers or applies it to everyone. */
async function offer(
  administrator: Person,
  name: string,
  changes: Partial<Effects> = {},
  decision: PolicyDecision = "offer",
): Promise<void> {
  const effects = {
    expire_after_days: 7,
    allow_reply: true,
    allow_reply_all: true,
    allow_print: false,
    allow_download: true,
    allow_recall: true,
    allow_extension: true,
    read_receipt: true,
    unread_reminder_after_days: null,
    expiry_reminder_before_days: null,
    show_subject: false,
    ...changes,
  };
  const made = await administrator.call<DefinitionView>("POST", "/definitions", { name, effects });
  await administrator.call("POST", "/policies", {
    name: `Offers ${name}`,
    from: { kind: "everyone" },
    to: { kind: "everyone" },
    decision,
    definition_ids: [made.id],
    enabled: true,
  });
}
