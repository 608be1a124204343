// What a definition does on the screens: for who sends under it, and for who receives.

import type { Account } from "./fixtures/installation.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const effects = {
  expire_after_days: 14,
  allow_reply: true,
  allow_reply_all: true,
  allow_print: true,
  allow_download: true,
  allow_recall: true,
  allow_extension: true,
  read_receipt: false,
  unread_reminder_after_days: null,
  expiry_reminder_before_days: null,
  show_subject: false,
};

async function define(ada: Person, name: string, changes: Partial<typeof effects>) {
  const body = { name, effects: { ...effects, ...changes } };
  return (await ada.call<{ id: string }>("POST", "/definitions", body)).id;
}

async function decide(ada: Person, name: string, to: unknown, decision: string, ids: string[]) {
  const from = { kind: "everyone" };
  const body = { name, from, to, decision, definition_ids: ids, enabled: true };
  await ada.call("POST", "/policies", body);
}

/** Begins a message to somebody, on the screen. */
async function begin(ada: Person, account: Account, ...to: string[]) {
  await ada.page.goto(`/p/${account.slug}/inbox`);
  await ada.page.getByRole("button", { name: "New message" }).click();
  const field = ada.page.getByRole("textbox", { name: "To" });
  for (const address of to) {
    await field.fill(address);
    await field.press("Enter");
  }
}

test("a sender chooses among what is offered, and the recipient may do what it allows", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const loose = await define(ada, "Loose", {});
  const strict = await define(ada, "Strict", {
    allow_reply: false,
    allow_reply_all: false,
    allow_print: false,
    allow_download: false,
    allow_recall: false,
  });
  await decide(ada, "Outside", { kind: "external" }, "offer", [loose, strict]);

  await test.step("the default first, then by name, each with its sentence, by keyboard", async () => {
    await begin(ada, account, "bob@elsewhere.example");
    const status = ada.page.getByRole("status").filter({ hasText: "after it is sent" });
    await expect(status).toContainText("Default");
    const choose = ada.page.getByRole("button", { name: /^Send under another definition/ });
    await choose.press("Enter");
    const items = ada.page.getByRole("menuitemradio");
    await expect(items).toHaveCount(3);
    await expect(items).toContainText(["Default", "Loose", "Strict"]);
    await expect(items.nth(2)).toContainText("Recipients can only read it.");
    await expect(items.first()).toHaveAttribute("aria-checked", "true");
    await ada.page.keyboard.press("ArrowUp");
    await ada.page.keyboard.press("Enter");
    await expect(status).toContainText("Strict");
    await expect(choose).toBeFocused();
  });

  await test.step("the draft remembers the choice", async () => {
    await ada.page.getByRole("textbox", { name: "Subject" }).fill("Only to read");
    await expect(ada.page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
    await ada.page.reload();
    const status = ada.page.getByRole("status").filter({ hasText: "after it is sent" });
    await expect(status).toContainText("Strict");
    const file = { name: "f.txt", mimeType: "text/plain", buffer: Buffer.from("figures") };
    await ada.attach([file]);
    await ada.pressSend();
  });

  await test.step("the sender sees under what it went, and why recalling is off", async () => {
    await ada.openFolder("Sent");
    await ada.open("Only to read");
    await ada.page.getByText("Strict").click();
    await expect(ada.page.getByText("Recipients can only read it.")).toBeVisible();
    const recall = ada.page.getByRole("button", { name: "Recall…" });
    await expect(recall).toBeEnabled(); // An administrator always may.
  });

  const bob = await someone("bob@elsewhere.example");
  await bob.followLink();
  await bob.enterCode();
  await bob.heading("Only to read").waitFor();

  await test.step("what is forbidden is off, with the reason", async () => {
    for (const name of ["Reply", "Reply all", "Print"]) {
      const button = bob.page.getByRole("button", { name, exact: true });
      await expect(button).toHaveAttribute("aria-disabled", "true");
    }
    await bob.page.getByText("Strict").click();
    await expect(bob.page.getByText("Recipients can only read it.")).toBeVisible();
  });

  await test.step("not by the shortcut, nor through the style sheet", async () => {
    await bob.page.keyboard.press("Control+p");
    await expect(bob.page.getByText("This message may not be printed.").last()).toBeVisible();
    await bob.page.emulateMedia({ media: "print" });
    await expect(bob.heading("Only to read")).toBeHidden();
    const refusal = bob.page.getByRole("paragraph");
    const words = "This message may not be printed.";
    await expect(refusal.filter({ hasText: words })).toBeVisible();
    await bob.page.emulateMedia({ media: "screen" });
    await expect(bob.heading("Only to read")).toBeVisible();
  });

  await test.step("what is allowed is on, also on paper", async () => {
    await begin(ada, account, "bob@elsewhere.example");
    await ada.page.getByRole("button", { name: /^Send under another definition/ }).click();
    await ada.page.getByRole("menuitemradio", { name: /^Loose/ }).click();
    await ada.page.getByRole("textbox", { name: "Subject" }).fill("To keep");
    await ada.pressSend();
    await bob.page.goto(`/p/${account.slug}/inbox`);
    await bob.open("To keep");
    for (const name of ["Reply", "Reply all", "Print"]) {
      const button = bob.page.getByRole("button", { name, exact: true });
      await expect(button).not.toHaveAttribute("aria-disabled", "true");
    }
    await bob.page.emulateMedia({ media: "print" });
    await expect(bob.heading("To keep")).toBeVisible();
  });
});

test("a policy decides, with the reason; two that cannot agree are shown at their addresses", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const one = await define(ada, "First way", { show_subject: true });
  const two = await define(ada, "Second way", {});
  const address = (text: string) => ({ kind: "address", address: text });
  await decide(ada, "Bob's rule", address("bob@elsewhere.example"), "apply", [one]);
  await decide(ada, "Cleo's rule", address("cleo@elsewhere.example"), "apply", [two]);

  await begin(ada, account, "bob@elsewhere.example");
  const decided = ada.page.getByRole("status").filter({ hasText: "Bob's rule" });
  await expect(decided).toContainText("First way");
  const field = ada.page.getByRole("textbox", { name: "To" });
  await field.fill("cleo@elsewhere.example");
  await field.press("Enter");
  const conflict = ada.page.getByText("These recipients need different definitions", {
    exact: true,
  });
  await expect(conflict).toBeVisible();
  const marked = ada.page.getByRole("alert").filter({ hasText: "bob@elsewhere.example" });
  await expect(marked).toContainText("First way");
  await expect(marked).toContainText("cleo@elsewhere.example");
  const send = ada.page.getByRole("button", { name: "Send secure", exact: true });
  await expect(send).toHaveAttribute("aria-disabled", "true");

  await ada.page.getByRole("button", { name: "Remove cleo@elsewhere.example" }).click();
  await expect(decided).toContainText("First way");
  await ada.page.getByRole("textbox", { name: "Subject" }).fill("For everyone to see");
  await ada.pressSend();
  const bob = await someone("bob@elsewhere.example");
  const mail = await bob.mail(() => true);
  expect(mail.text).toContain("Subject: For everyone to see");
});
