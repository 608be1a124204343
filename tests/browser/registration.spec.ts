// An organisation's own people become users by themselves, with its code.

import { expectAccessible } from "./fixtures/accessibility.ts";
import { expect, test } from "./fixtures/test.ts";

const PASSWORD = "seven quiet walnuts under glass";

test("an administrator opens registration, a colleague registers, and it is closed again", async ({
  account,
  someone,
}) => {
  test.setTimeout(120_000);
  const ada = await someone(account.administrator);
  const theo = await someone(`theo@${account.domain}`);
  const register = theo.page.getByRole("button", { name: /^New here\?/ });

  await test.step("nobody registers where it is not opened", async () => {
    await theo.page.goto(`/p/${account.slug}`);
    await theo.page.getByRole("button", { name: "Send me a code instead" }).waitFor();
    await expect(register).toBeHidden();
  });

  await ada.enter(account.slug);
  await ada.page.goto(`/p/${account.slug}/admin/account/settings`);
  const panel = ada.page.getByRole("region", { name: "Registration" });
  const code = await test.step("it is opened in the settings", async () => {
    await panel.getByRole("button", { name: "Open registration" }).click();
    await expect(panel.getByRole("button", { name: "Copy" })).toBeVisible();
    await expectAccessible(ada.page);
    return await panel.locator("code").innerText();
  });

  await test.step("a wrong code is answered like a right one, and nothing is mailed", async () => {
    await theo.page.reload();
    await register.click();
    await expectAccessible(theo.page);
    await theo.page.getByLabel("Your mail address").fill(theo.address);
    await theo.page.getByLabel("Registration code").fill("0000-0000-0000-0000");
    await theo.page.getByRole("button", { name: "Send me a code" }).click();
    await theo.page.getByText(/^If the registration code is right/).waitFor();
    await theo.page.goto(`/p/${account.slug}`);
  });

  await test.step("with the right one and the mailed one he is in, and chooses a password", async () => {
    await register.click();
    await theo.page.getByLabel("Your mail address").fill(theo.address);
    await theo.page.getByLabel("Registration code").fill(code.toLowerCase());
    await theo.enterCode();
    await theo.page.getByRole("heading", { name: "Inbox", exact: true }).waitFor();
    expect(theo.mailsSoFar()).toHaveLength(1);
    await expectAccessible(theo.page);
    await theo.page.getByRole("button", { name: "Set a password" }).click();
    const dialog = theo.page.getByRole("dialog", { name: "Set a password" });
    await dialog.getByLabel("New password", { exact: true }).fill(PASSWORD);
    await dialog.getByRole("button", { name: "Set the password" }).click();
    await theo.page.getByText(/^Your password is set/).waitFor();
  });

  await test.step("he stands in the directory, as a member without a licence", async () => {
    await ada.page.goto(`/p/${account.slug}/admin/directories/internal?query=theo`);
    const row = ada.page.getByRole("row").filter({ hasText: theo.address });
    await expect(row).toContainText("Member");
  });

  await test.step("a new code voids the old one, and closing takes the link away", async () => {
    await ada.page.goto(`/p/${account.slug}/admin/account/settings`);
    await panel.getByRole("button", { name: "New code…" }).click();
    const renewing = ada.page.getByRole("dialog", { name: "Draw a new registration code?" });
    await renewing.getByRole("button", { name: "Draw a new code" }).click();
    await expect(panel.locator("code")).not.toHaveText(code);
    await panel.getByRole("button", { name: "Close registration…" }).click();
    const closing = ada.page.getByRole("dialog", { name: "Close registration?" });
    await closing.getByRole("button", { name: "Close registration" }).click();
    await expect(panel).toContainText("Registration is closed.");
    const tess = await someone(`tess@${account.domain}`);
    await tess.page.goto(`/p/${account.slug}`);
    await tess.page.getByRole("button", { name: "Send me a code instead" }).waitFor();
    await expect(tess.page.getByRole("button", { name: /^New here\?/ })).toBeHidden();
  });
});
