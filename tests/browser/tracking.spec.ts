// Those who look after the account find messages, act on them, and prove what happened; nobody of them sees any content.

import { readFile, writeFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import type { User } from "../../frontend/src/api/gen/types.gen.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { run } from "./fixtures/process.ts";
import { expect, test } from "./fixtures/test.ts";

/** Makes a colleague in a role, by an administrator who is logged on. */
async function employ(admin: Person, address: string, role: User["role"]): Promise<void> {
  const name = address.split("@")[0] ?? address;
  await admin.call<User>("POST", "/users", { address, name, role, licensed: true });
}

async function savedBy(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent("download");
  await press();
  return await download;
}

test("an administrator recalls a colleague's message", async ({ account, someone }) => {
  test.setTimeout(120_000);
  const ada = await someone(account.administrator);
  const bob = await someone(`bob@${account.domain}`);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.enter(account.slug);
  await employ(ada, bob.address, "member");
  await bob.enter(account.slug);
  await sendParcel(bob, { to: [carol.address], subject: "Sent to the wrong client" });
  await sendParcel(bob, { to: [carol.address], subject: "Another one" });
  await carol.enter(account.slug);
  await carol.page.goto(`/p/${account.slug}/inbox`);
  await carol.open("Sent to the wrong client");

  await test.step("it is found by its sender, and nothing of its content shows", async () => {
    await ada.page.goto(`/p/${account.slug}/admin/tracking`);
    await ada.page.getByLabel("Sender’s address").fill(bob.address);
    await expect(ada.page.getByRole("row").filter({ hasText: "Live" })).toHaveCount(2);
    await expect(ada.page.getByText("Sent to the wrong client")).toBeHidden();
  });

  await test.step("the opened one is recalled, with a reason", async () => {
    const opened = ada.page.getByRole("row").filter({ hasText: "1 of 1" });
    await opened.getByRole("checkbox").check();
    const selected = ada.page.getByRole("region", { name: "Selected messages" });
    await selected.getByRole("button", { name: "Recall" }).click();
    const dialog = ada.page.getByRole("dialog", { name: "Recall this message?" });
    await dialog.getByLabel("Reason (optional)").fill("Went to the wrong client.");
    await dialog.getByRole("button", { name: "Recall the message" }).click();
    await expect(ada.page.getByRole("row").filter({ hasText: "Recalled" })).toHaveCount(1);
    await expect(ada.page.getByRole("row").filter({ hasText: "Live" })).toHaveCount(1);
  });

  await test.step("its reader loses it at once and is told why; the other one stays", async () => {
    await expect(
      carol.page.getByRole("heading", { name: "This message was recalled" }),
    ).toBeVisible();
    await expect(carol.page.getByText("Went to the wrong client.")).toBeVisible();
    await carol.page.goto(`/p/${account.slug}/inbox`);
    await expect(carol.row("Another one")).toBeVisible();
    await expect(carol.row("Sent to the wrong client")).toBeHidden();
  });

  await test.step("the message's page says by whom", async () => {
    await ada.page.getByLabel("State").selectOption("recalled");
    await ada.page.getByRole("row").filter({ hasText: "Recalled" }).getByRole("link").click();
    await expect(ada.page.getByText("Recalled by")).toBeVisible();
    await expect(ada.page.getByText("Ada Admin").first()).toBeVisible();
  });
});

test("an auditor proves what happened to a message", async ({ account, installation, someone }) => {
  test.setTimeout(120_000);
  const ada = await someone(account.administrator);
  const eve = await someone(`eve@${account.domain}`);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.enter(account.slug);
  await employ(ada, eve.address, "auditor");
  await sendParcel(ada, { to: [carol.address], subject: "The disputed terms" });
  await carol.enter(account.slug);
  await carol.page.goto(`/p/${account.slug}/inbox`);
  await carol.open("The disputed terms");
  await eve.enter(account.slug);

  await test.step("she verifies the chain", async () => {
    await eve.page.goto(`/p/${account.slug}/admin/audit`);
    await eve.page.getByRole("button", { name: "Verify now" }).click();
    await expect(eve.page.getByText("Nothing was changed", { exact: true })).toBeVisible();
  });

  await test.step("she follows the message", async () => {
    await eve.page.getByLabel("User’s address").fill(carol.address);
    await eve.page.getByLabel("What").selectOption("message.opened");
    await expect(eve.page.getByRole("row").filter({ hasText: "Message opened" })).toHaveCount(1);
    await eve.page.getByRole("row").getByRole("link", { name: /^LL-/ }).click();
    await expect(eve.page.getByText("The disputed terms")).toBeHidden();
    await expect(eve.page.getByRole("button", { name: "Recall" })).toBeDisabled();
  });

  const save = eve.page.getByRole("button", { name: "Save evidence" });
  const bundle = await savedBy(eve.page, () => save.click());
  const file = test.info().outputPath("evidence.zip");
  await bundle.saveAs(file);
  const [, key = ""] = (await installation.command("audit", "key", "--account", account.slug))
    .trim()
    .split(/\s+/);

  await test.step("the command finds the bundle whole, with the key from the operator", async () => {
    const said = await run("letterlock", ["evidence", "verify", file, "--key", key]);
    expect(said).toContain("ok    evidence.json");
    expect(said).toContain("the bundle is whole");
  });

  await test.step("and a bundle that was tampered with broken", async () => {
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 3);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const broken = run("letterlock", ["evidence", "verify", file, "--key", key]);
    await expect(broken).rejects.toThrow();
  });

  await test.step("she exports the log", async () => {
    await eve.page.goto(`/p/${account.slug}/admin/audit?action=message.sent`);
    const lines = eve.page.getByRole("button", { name: "JSON lines" });
    const saved = await savedBy(eve.page, () => lines.click());
    const text = await readFile(await saved.path(), "utf8");
    const entries = text.trim().split("\n");
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0] ?? "{}").action).toBe("message.sent");
  });
});
