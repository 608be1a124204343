// What administrators do for everybody: licences, and how long messages are kept.

import { expect, test } from "./fixtures/test.ts";

test("an administrator raises a sender's quota, by keyboard, and takes the pack back", async ({
  account,
  someone,
  installation,
}) => {
  const pack = [account.slug, "--size", "250"];
  await installation.command("account", "packs", "add", ...pack);
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  await ada.call("POST", "/users", {
    address: `owen@${account.domain}`,
    name: "Owen Pryce",
    role: "member",
    licensed: true,
  });
  const { page } = ada;
  await page.goto(`/p/${account.slug}/admin/account/licences`);
  const usage = page.getByRole("region", { name: "Usage this month" });
  const owen = usage.getByRole("row").filter({ hasText: "Owen Pryce" });
  await expect(owen).toContainText("500");

  await owen.getByRole("button", { name: "Raise the quota of Owen Pryce" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Raise the quota of Owen Pryce" });
  await expect(dialog).toContainText("0 of 500 used this month.");
  await expect(dialog.getByLabel("Bulk sender pack")).toContainText("250 more addresses a month");
  await dialog.getByRole("button", { name: "Assign the pack" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(owen).toContainText("750");
  const packs = page.getByRole("region", { name: "Bulk sender packs" });
  await expect(packs.getByRole("row").filter({ hasText: "250" })).toContainText("Owen Pryce");

  await owen.getByRole("button", { name: "Raise the quota of Owen Pryce" }).click();
  await expect(dialog).toContainText("No pack is free.");
  await page.keyboard.press("Escape");

  await packs.getByRole("button", { name: /^Withdraw the pack/ }).click();
  const question = page.getByRole("dialog", { name: "Withdraw the pack from Owen Pryce?" });
  await question.getByRole("button", { name: "Withdraw the pack" }).click();
  await expect(owen).toContainText("500");
  await expect(packs.getByRole("row").filter({ hasText: "250" })).toContainText("Nobody");
});

test("a shorter retention is asked for by one administrator and approved by another", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const settings = `/p/${account.slug}/admin/account/settings`;
  const address = `ines@${account.domain}`;
  const ines = { address, name: "Ines Okafor", role: "administrator", licensed: false };
  await ada.call("POST", "/users", ines);

  await ada.page.goto(settings);
  const retention = ada.page.getByRole("region", { name: "Retention" });
  await retention.getByLabel("Keep messages for (days)").fill("90");
  await retention.getByRole("button", { name: "Ask for a shorter retention" }).click();
  const question = ada.page.getByRole("dialog", { name: "Keep messages for 90 days only?" });
  await question.getByRole("button", { name: "Ask for 90 days" }).click();
  await expect(retention).toContainText("90 days: waits for another administrator");
  await expect(retention).toContainText("365 days after sending");

  const other = await someone(address);
  await other.enter(account.slug);
  await other.page.goto(settings);
  const hers = other.page.getByRole("region", { name: "Retention" });
  await expect(hers).toContainText("Ada Admin asked for it");
  await hers.getByRole("button", { name: "Approve" }).click();
  const sure = other.page.getByRole("dialog", { name: "Keep messages for 90 days only?" });
  await sure.getByRole("button", { name: "Approve 90 days" }).click();
  await expect(hers).toContainText("90 days after sending");
  // Told by the feed, without a reload.
  await expect(retention).toContainText("90 days after sending");
  await expect(retention).not.toContainText("waits for another");
});

test("a setting out of bounds says so beside its field and keeps what was typed", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  await ada.page.goto(`/p/${account.slug}/admin/account/settings`);
  const passwords = ada.page.getByRole("region", { name: "Passwords" });
  const shortest = passwords.getByLabel("Shortest password");
  await shortest.fill("8");
  await passwords.getByRole("button", { name: "Save" }).click();
  await expect(passwords).toContainText("This is not within what there may be.");
  await expect(shortest).toHaveValue("8");
  await shortest.fill("16");
  await passwords.getByRole("button", { name: "Save" }).click();
  await expect(passwords).not.toContainText("This is not within what there may be.");
  await ada.page.reload();
  await expect(shortest).toHaveValue("16");
});
