// The dashboard is where the work begins: each number leads to the list behind it, a warning to what mends it.

import type { MessageView } from "../../frontend/src/api/gen/types.gen.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import { expect, test } from "./fixtures/test.ts";

test("a sender near the quota is seen on the dashboard, and the quota raised from there", async ({
  account,
  someone,
  installation,
}) => {
  test.setTimeout(120_000);
  await installation.command("account", "packs", "add", account.slug, "--size", "250");
  const ada = await someone(account.administrator);
  const owen = await someone(`owen@${account.domain}`);
  await ada.enter(account.slug);
  await ada.call("POST", "/users", {
    address: owen.address,
    name: "Owen Pryce",
    role: "member",
    licensed: true,
  });
  await owen.enter(account.slug);
  const to = Array.from({ length: 430 }, (_, at) => `r${at}@${account.slug}-partners.example`);
  const id = await sendParcel(owen, { to, subject: "To everybody" });
  // Nobody need be told of it.
  await owen.call<MessageView>("POST", `/messages/${id}/recall`, {});

  await ada.page.goto(`/p/${account.slug}/admin`);
  const near = ada.page.getByRole("region", { name: "Users near their quota" });
  await expect(near.getByRole("row").filter({ hasText: "Owen Pryce" })).toContainText("86%");
  await near.getByRole("link", { name: "Raise a quota" }).click();
  const usage = ada.page.getByRole("region", { name: "Usage this month" });
  const row = usage.getByRole("row").filter({ hasText: "Owen Pryce" });
  await expect(row).toContainText("86%");
  await row.getByRole("button", { name: "Raise the quota of Owen Pryce" }).click();
  const dialog = ada.page.getByRole("dialog", { name: "Raise the quota of Owen Pryce" });
  await dialog.getByRole("button", { name: "Assign the pack" }).click();
  await expect(dialog).toBeHidden();

  await ada.page.goBack();
  await expect(near).toContainText("Nobody is near their quota");
  const quota = await owen.call<{ used: number; limit: number }>("GET", "/quota");
  expect(quota).toMatchObject({ used: 430, limit: 750 });
});

test("each number of the dashboard leads to the list behind it", async ({ account, someone }) => {
  test.setTimeout(120_000);
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.enter(account.slug);
  const read = await sendParcel(ada, { to: [carol.address], subject: "To be read" });
  const recalled = await sendParcel(ada, { to: [carol.address], subject: "To be recalled" });
  await ada.call("POST", `/messages/${recalled}/recall`, {});
  await carol.enter(account.slug);
  await carol.call("POST", `/messages/${read}/open`);
  const refused = await carol.page.request.post("/api/v1/sessions", {
    headers: { "X-Letterlock": "1" },
    data: {
      subject: { account: account.slug, address: carol.address },
      password: "none of carol's",
    },
  });
  expect(refused.status()).toBe(401);

  const { page } = ada;
  const tiles = page.getByRole("list", { name: "Figures of the period" });
  const dashboard = `/p/${account.slug}/admin/dashboard`;
  const tile = (name: string) =>
    tiles.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
  await page.goto(dashboard);
  // Counted after the fact, within seconds.
  await expect(async () => {
    await page.reload();
    await expect(tile("Sent")).toContainText("2", { timeout: 2_000 });
    await expect(tile("Refused log-ons")).toContainText("1", { timeout: 2_000 });
  }).toPass({ timeout: 45_000 });

  const rows = page.getByRole("main").getByRole("row");
  const lists: [string, string, RegExp, number][] = [
    ["Sent", "Tracking", /Live|Recalled/, 2],
    ["Read for the first time", "Audit", /Message opened/, 1],
    ["Recalled", "Audit", /Message recalled/, 1],
    ["Refused log-ons", "Audit", /Log-on refused/, 1],
  ];
  for (const [name, heading, row, count] of lists) {
    await test.step(`${name} leads to ${heading}`, async () => {
      await page.goto(dashboard);
      await expect(tile(name)).toContainText(String(count));
      await tiles.getByRole("link", { name, exact: true }).click();
      await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
      await expect(rows.filter({ hasText: row })).toHaveCount(count);
    });
  }
  for (const [name, heading] of [
    ["Expired", "Tracking"],
    ["Failed notifications", "Audit"],
    ["Mails waiting now", "Mail queue"],
    ["Mails to be tried again", "Mail queue"],
  ] as const) {
    await test.step(`${name} leads to ${heading}`, async () => {
      await page.goto(dashboard);
      await tiles.getByRole("link", { name, exact: true }).click();
      await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
    });
  }
  await test.step("a day and a reason lead there, too", async () => {
    await page.goto(dashboard);
    await page.getByRole("region", { name: "Refused log-ons by reason" }).getByRole("link").click();
    await page.getByRole("heading", { name: "Audit", level: 1 }).waitFor();
    await page.goto(dashboard);
    await page.getByText("Table", { exact: true }).click();
    const days = page.getByRole("region", { name: "Figures of each day" });
    await days.getByRole("row").nth(1).getByRole("link").first().click();
    await page.getByRole("heading", { name: "Tracking", level: 1 }).waitFor();
    await expect(rows.filter({ hasText: /Live|Recalled/ })).toHaveCount(2);
  });
});
