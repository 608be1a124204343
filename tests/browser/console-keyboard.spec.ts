// The console by keyboard alone: palette, menu, table, form, dialog. No call of the mouse in this file.

import { expectFocusShown, Keyboard } from "./fixtures/keyboard.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import { expect, test } from "./fixtures/test.ts";

test("an administrator works in the console by keyboard alone", async ({ account, someone }) => {
  test.setTimeout(180_000);
  const ada = await someone(account.administrator);
  const carol = `carol@${account.slug}-partners.example`;
  await ada.enter(account.slug);
  await sendParcel(ada, { to: [carol], subject: "To be recalled" });
  await sendParcel(ada, { to: [carol], subject: "To be kept" });
  const { page } = ada;
  const keyboard = await Keyboard.of(page);
  await page.goto(`/p/${account.slug}/admin/dashboard`);
  await page.getByRole("heading", { name: "Dashboard" }).waitFor();
  const field = page.getByRole("combobox", { name: "Go to or do …" });
  const goTo = async (letters: string, heading: string) => {
    await keyboard.press("Control+k");
    await expectFocusShown(field);
    await keyboard.type(letters);
    await keyboard.press("Enter");
    await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
  };

  await test.step("the skip link is the first stop", async () => {
    const skip = page.getByRole("link", { name: "Skip to the content" });
    await keyboard.press("Tab");
    await expectFocusShown(skip);
    await keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });

  await test.step("the palette opens, is moved in, closes, and gives the focus back", async () => {
    const button = page.getByRole("button", { name: "Go to or do …" });
    await keyboard.use(button, "Shift+Tab");
    await expectFocusShown(field);
    const options = page.getByRole("option");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await keyboard.press("ArrowDown", "ArrowDown");
    await expect(options.nth(2)).toHaveAttribute("aria-selected", "true");
    await keyboard.press("ArrowUp");
    await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
    await keyboard.press("Escape");
    await expect(field).toBeHidden();
    await expectFocusShown(button);
  });

  await test.step("a form keeps its fault beside its field and is saved", async () => {
    await goTo("groups", "Groups");
    await goTo("new group", "New group");
    await keyboard.tabTo(page.getByRole("textbox", { name: "Name" }));
    await keyboard.type("Partners");
    const members = page.getByRole("textbox", { name: "Members" });
    await keyboard.tabTo(members);
    await keyboard.type("carol@");
    const create = page.getByRole("button", { name: "Create the group" });
    await keyboard.use(create);
    await expect(members).toHaveAccessibleDescription(/carol@: neither/);
    await keyboard.tabTo(members, "Shift+Tab");
    await keyboard.press("Control+a");
    await keyboard.type(carol);
    await keyboard.use(create);
    await page.getByRole("heading", { name: "Partners", level: 1 }).waitFor();
  });

  await test.step("a dialog holds the focus, is left by Escape, and does what it says", async () => {
    const remove = page.getByRole("button", { name: "Delete…" });
    await keyboard.use(remove, "Shift+Tab");
    const dialog = page.getByRole("dialog", { name: "Delete the group “Partners”?" });
    await dialog.waitFor();
    for (let stop = 0; stop < 6; stop += 1) {
      await keyboard.press("Tab");
      await expect(dialog.locator(":focus")).toHaveCount(1);
    }
    await keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expectFocusShown(remove);
    await keyboard.press("Enter");
    await keyboard.use(dialog.getByRole("button", { name: "Delete the group" }));
    await page.getByRole("heading", { name: "Groups", level: 1 }).waitFor();
  });

  await test.step("a table is filtered, a row chosen, and acted on", async () => {
    await goTo("tracking", "Tracking");
    await keyboard.tabTo(page.getByLabel("Recipient’s address"));
    await keyboard.type(carol);
    const live = page.getByRole("row").filter({ hasText: "Live" });
    await expect(live).toHaveCount(2);
    await keyboard.tabTo(live.first().getByRole("checkbox"));
    await keyboard.press("Space");
    const selected = page.getByRole("region", { name: "Selected messages" });
    await keyboard.use(selected.getByRole("button", { name: "Recall" }), "Shift+Tab");
    const dialog = page.getByRole("dialog", { name: "Recall this message?" });
    await keyboard.use(dialog.getByRole("button", { name: "Recall the message" }));
    await expect(page.getByRole("row").filter({ hasText: "Recalled" })).toHaveCount(1);
    await expect(live).toHaveCount(1);
  });

  await test.step("a row leads to its page, and the trail back", async () => {
    await keyboard.use(
      page.getByRole("row").filter({ hasText: "Recalled" }).getByRole("link").first(),
    );
    await page.getByRole("heading", { name: /^LL-/, level: 1 }).waitFor();
    const trail = page.getByRole("navigation", { name: "Where this page stands" });
    await keyboard.use(trail.getByRole("link", { name: "Tracking" }), "Shift+Tab");
    await page.getByRole("heading", { name: "Tracking", level: 1 }).waitFor();
  });

  await test.step("the menu leads to the settings, and a switch is flipped", async () => {
    const menu = page.getByRole("navigation", { name: "Administration" });
    await keyboard.use(menu.getByRole("link", { name: "Settings" }));
    await page.getByRole("heading", { name: "Account settings", level: 1 }).waitFor();
    const sending = page.getByRole("region", { name: "Sending" });
    await keyboard.tabTo(sending.getByLabel("People outside may start messages to people inside"));
    await keyboard.press("Space");
    await keyboard.use(sending.getByRole("button", { name: "Save" }));
    await page.getByText("Saved", { exact: true }).waitFor();
  });
  await keyboard.expectNoPointer();
});
