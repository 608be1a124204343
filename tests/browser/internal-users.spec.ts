// An administrator makes a colleague a user, and a key for a program that acts as them.

import { expectAccessible } from "./fixtures/accessibility.ts";
import { expect, test } from "./fixtures/test.ts";

test("a colleague becomes a user and logs on with a mailed code; a program acts as them until its key is revoked", async ({
  account,
  installation,
  request,
  someone,
}) => {
  test.setTimeout(120_000);
  const ada = await someone(account.administrator);
  const noor = await someone(`noor@${account.domain}`);
  await ada.enter(account.slug);
  const { page } = ada;

  await test.step("an address outside is refused beside its field, and what was typed stays", async () => {
    await page.goto(`/p/${account.slug}/admin/directories/internal`);
    await page.getByRole("link", { name: "New user" }).click();
    await page.getByLabel("Name").fill("Noor Haddad");
    await page.getByLabel("Mail address").fill("noor@elsewhere.example");
    await page.getByRole("button", { name: "Create the user" }).click();
    await expect(page.getByLabel("Mail address")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Name")).toHaveValue("Noor Haddad");
    await expectAccessible(page);
  });

  await test.step("with an own one the user is made", async () => {
    await page.getByLabel("Mail address").fill(noor.address);
    await page.getByRole("button", { name: "Create the user" }).click();
    await page.getByRole("heading", { name: "Noor Haddad" }).waitFor();
  });

  await test.step("who then logs on with a code", async () => {
    await noor.page.goto(`/p/${account.slug}`);
    await noor.page.getByRole("button", { name: "Send me a code instead" }).click();
    await noor.page.getByLabel("Your mail address").fill(noor.address);
    await noor.enterCode();
    await noor.page.getByRole("heading", { name: "Inbox", exact: true }).waitFor();
  });

  const panel = page.getByRole("region", { name: "Service keys" });
  const asProgram = async (key: string) => {
    const headers = { authorization: `Bearer ${key}` };
    const path = `${installation.origin}/api/v1/mailbox/counts`;
    return (await request.get(path, { headers })).status();
  };
  const key = await test.step("a key is made that acts as them", async () => {
    await page.goto(`/p/${account.slug}/admin/account/settings`);
    await panel.getByText("There are no service keys.").waitFor();
    await panel.getByRole("button", { name: "Create a key" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Archive");
    await dialog.getByLabel("Acts as").fill(`nobody@${account.domain}`);
    await dialog.getByRole("button", { name: "Create the key" }).click();
    await dialog.getByText("Nobody in your organisation has this address.").waitFor();
    await expectAccessible(page);
    await dialog.getByLabel("Acts as").fill(noor.address.toUpperCase());
    await dialog.getByRole("button", { name: "Create the key" }).click();
    const text = await dialog.locator("code").innerText();
    await dialog.getByRole("button", { name: "Done" }).click();
    await panel.getByText(`Acts as ${noor.address}`).waitFor();
    await expectAccessible(page);
    return text;
  });

  await test.step("it works, and does not once it is revoked", async () => {
    expect(await asProgram(key)).toBe(200);
    await panel.getByRole("button", { name: "Revoke Archive" }).click();
    await page.getByRole("button", { name: "Revoke it" }).click();
    await panel.getByText("There are no service keys.").waitFor();
    expect(await asProgram(key)).toBe(401);
  });
});
