// The main job by keyboard alone: no call of the mouse in this file.

import { expectFocusShown, Keyboard } from "./fixtures/keyboard.ts";
import { codeIn, hasCode, isNotification, linkIn } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const SUBJECT = "Merger: the last draft";
const PASSWORD = "seven quiet walnuts under glass";
const contract = {
  name: "contract.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7\n"),
};

test("the main job is done by keyboard alone", async ({ account, someone }) => {
  test.setTimeout(180_000);
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  const dan = `dan@${account.slug}-partners.example`;
  const adas = await Keyboard.of(ada.page);
  const carols = await Keyboard.of(carol.page);

  await test.step("the sender logs on with a mailed code", async () => {
    await ada.page.goto(`/p/${account.slug}`);
    const address = ada.page.getByLabel("Your mail address");
    await expectFocusShown(address);
    await adas.use(ada.page.getByRole("button", { name: "Send me a code instead" }));
    await expectFocusShown(address);
    await adas.type(ada.address);
    await adas.press("Enter");
    await enterCode(ada, adas);
    await ada.page.getByRole("heading", { name: "Inbox", exact: true }).waitFor();
  });

  await test.step("a menu takes the focus, moves it by arrows, and gives it back", async () => {
    const own = ada.page.getByRole("button", { name: /^Your account/ });
    await adas.use(own);
    await expectFocusShown(ada.page.getByRole("menuitem", { name: "Light" }));
    await adas.press("ArrowDown");
    await expectFocusShown(ada.page.getByRole("menuitem", { name: "Dark" }));
    await adas.press("Escape");
    await expectFocusShown(own);
    // Single keys rest while a menu is there.
    await expect(ada.page.getByRole("menu")).toBeHidden();
  });

  await test.step("the sender writes, attaches a file and sends", async () => {
    await adas.press("c");
    const to = ada.page.getByRole("textbox", { name: "To" });
    await expectFocusShown(to);
    for (const address of [carol.address, dan]) {
      await adas.type(address);
      await adas.press("Enter");
    }
    await adas.tabTo(ada.page.getByRole("textbox", { name: "Subject" }));
    await adas.type(SUBJECT);
    await adas.tabTo(ada.page.getByRole("textbox", { name: "Text of the message" }));
    await adas.type("The figures are attached.");
    const choose = ada.page.getByRole("button", { name: /^Send under another definition/ });
    await adas.use(choose, "Shift+Tab");
    await expectFocusShown(ada.page.getByRole("menuitemradio").first());
    await adas.press("Escape");
    await expectFocusShown(choose);
    const chooser = ada.page.waitForEvent("filechooser");
    await adas.use(ada.page.getByRole("button", { name: "Attach files" }));
    await (await chooser).setFiles([contract]);
    await ada.page.getByRole("button", { name: `Remove: ${contract.name}` }).waitFor();
    await adas.use(ada.page.getByRole("button", { name: "Send secure", exact: true }), "Shift+Tab");
    await ada.page.getByText("Message sent").waitFor();
  });

  await test.step("the recipient follows the link, and the focus is on what was sent", async () => {
    await carol.page.goto(linkIn(await carol.mail(isNotification)));
    await carols.use(carol.page.getByRole("button", { name: "Send me a code" }));
    await enterCode(carol, carols);
    await expect(carol.heading(SUBJECT)).toBeFocused();
    await expect(carol.text().getByText("The figures are attached.")).toBeVisible();
  });

  await test.step("the recipient downloads the file", async () => {
    const download = carol.page.waitForEvent("download");
    await carols.use(carol.page.getByRole("link", { name: contract.name }));
    expect((await download).suggestedFilename()).toBe(contract.name);
  });

  await test.step("the recipient sets a password; a dialog takes the focus and gives it back", async () => {
    const offer = carol.page.getByRole("button", { name: "Set a password" });
    await carols.use(offer);
    const password = carol.page.getByLabel("New password", { exact: true });
    await expectFocusShown(password);
    await carols.press("Escape");
    await expectFocusShown(offer);
    await carols.press("Enter");
    await expectFocusShown(password);
    await carols.type(PASSWORD);
    await carols.press("Enter");
    await expect(password).toBeHidden();
    // What offered it is gone: back to what is being read.
    await expect(carol.heading(SUBJECT)).toBeFocused();
  });

  await test.step("a replies to everyone", async () => {
    await carols.press("a");
    const text = carol.page.getByRole("textbox", { name: "Text of the message" });
    await expectFocusShown(text);
    await carols.type("Read, and agreed.");
    await carols.use(
      carol.page.getByRole("button", { name: "Send secure", exact: true }),
      "Shift+Tab",
    );
    await carol.page.getByText("Message sent").waitFor();
  });

  await test.step("j and k move through the list, Enter opens, Escape leads back", async () => {
    const reply = ada.row(`Re: ${SUBJECT}`);
    await reply.waitFor();
    await adas.press("j");
    await expectFocusShown(reply);
    await adas.press("Enter");
    await expect(ada.heading(`Re: ${SUBJECT}`)).toBeFocused();
    await adas.press("Escape");
    await expectFocusShown(reply);
  });

  await test.step("r replies to the sender alone", async () => {
    await adas.press("Enter");
    await expect(ada.heading(`Re: ${SUBJECT}`)).toBeFocused();
    await adas.press("r");
    await expectFocusShown(ada.page.getByRole("textbox", { name: "Text of the message" }));
    await adas.type("Thank you.");
    await adas.use(ada.page.getByRole("button", { name: "Send secure", exact: true }), "Shift+Tab");
    const toCarol = ada.page.getByText("Message sent");
    await toCarol.waitFor();
    await expect(ada.row(`Re: ${SUBJECT}`)).toBeVisible();
  });

  await test.step("in a list, # deletes, and the focus stays in the list", async () => {
    await carol.page.getByRole("heading", { name: "Inbox", exact: true }).waitFor();
    await carol.row(`Re: ${SUBJECT}`).waitFor();
    await carols.press("j");
    await expectFocusShown(carol.row(`Re: ${SUBJECT}`));
    await carols.press("j");
    await expectFocusShown(carol.row(SUBJECT));
    await carols.press("k");
    await expectFocusShown(carol.row(`Re: ${SUBJECT}`));
    await carols.press("#");
    await expect(carol.row(`Re: ${SUBJECT}`)).toBeHidden();
    await expectFocusShown(carol.row(SUBJECT));
    await carols.use(carol.page.getByRole("button", { name: "Undo" }));
    await expect(carol.row(`Re: ${SUBJECT}`)).toBeVisible();
  });

  await test.step("f goes to the filter", async () => {
    await carols.press("f");
    const all = carol.page.getByRole("radio", { name: "All", exact: true });
    await expectFocusShown(all);
    await carols.press("ArrowRight");
    await expect(carol.row(SUBJECT)).toBeHidden();
    await expectFocusShown(carol.page.getByRole("radio", { name: "Unread" }));
    await carols.press("ArrowLeft");
    await expect(carol.row(SUBJECT)).toBeVisible();
  });

  await test.step("/ goes to the search, which finds", async () => {
    await carols.press("/");
    const search = carol.page.getByRole("searchbox");
    await expectFocusShown(search);
    await carols.type("figures");
    await carols.press("Enter");
    await carol.row(SUBJECT).waitFor();
    await carols.press("Escape");
  });

  await test.step("? explains the keys and gives the focus back", async () => {
    await carols.tabTo(carol.row(SUBJECT));
    await carols.press("?");
    await expect(carol.page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    await carols.press("Escape");
    await expectFocusShown(carol.row(SUBJECT));
  });

  await test.step("the sender sees who has read it, and recalls it", async () => {
    await adas.use(ada.page.getByRole("link", { name: "Sent" }), "Shift+Tab");
    await ada.page.getByRole("heading", { name: "Sent", exact: true }).waitFor();
    await adas.tabTo(ada.row(SUBJECT));
    await adas.press("Enter");
    await expect(ada.heading(SUBJECT)).toBeFocused();
    await expect(ada.page.getByText(/^Opened \d+ [A-Z]/).first()).toBeVisible();
    const recall = ada.page.getByRole("button", { name: "Recall…" });
    await adas.use(recall, "Shift+Tab");
    const dialog = ada.page.getByRole("dialog", { name: "Recall this message?" });
    await adas.tabTo(dialog.getByLabel("Reason (optional)"));
    await adas.press("Escape");
    await expectFocusShown(recall);
    await adas.press("Enter");
    await adas.tabTo(dialog.getByLabel("Reason (optional)"));
    await adas.type("A day too early.");
    await adas.use(dialog.getByRole("button", { name: "Recall the message" }));
    await expect(ada.page.getByText(/^Recalled on /)).toBeVisible();
    await expectFocusShown(recall);
    await expect(carol.row(SUBJECT)).toBeHidden();
  });

  await adas.expectNoPointer();
  await carols.expectNoPointer();
});

test("when # takes the last message away, the focus is on what says so", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.enter(account.slug);
  for (const subject of ["First", "Second"]) {
    await sendParcel(ada, { to: [carol.address], subject });
  }
  await carol.enter(account.slug);
  const keyboard = await Keyboard.of(carol.page);
  await carol.page.goto(`/p/${account.slug}/inbox`);
  await carol.row("Second").waitFor();
  const empty = carol.page.getByText("Your inbox is empty");
  const nothing = carol.page.locator("div[tabindex='-1']").filter({ has: empty });

  await test.step("in the list", async () => {
    await keyboard.press("j", "#");
    await expect(carol.row("Second")).toBeHidden();
    await expectFocusShown(carol.row("First"));
    await keyboard.press("#");
    await expect(empty).toBeVisible();
    await expect(nothing).toBeFocused();
  });

  await test.step("from there the way back is open: Undo, and on through the list", async () => {
    await keyboard.use(carol.page.getByRole("button", { name: "Undo" }).last());
    await expect(carol.row("First")).toBeVisible();
    await keyboard.press("j");
    await expectFocusShown(carol.row("First"));
  });

  await test.step("and with the message open", async () => {
    await keyboard.press("Enter");
    await expect(carol.heading("First")).toBeFocused();
    await keyboard.press("#");
    await expect(empty).toBeVisible();
    await expect(nothing).toBeFocused();
  });
  await keyboard.expectNoPointer();
});

async function enterCode(person: Person, keyboard: Keyboard): Promise<void> {
  const code = person.page.getByLabel("Code", { exact: true });
  await expectFocusShown(code);
  await keyboard.type(codeIn(await person.mail(hasCode)));
  await keyboard.press("Enter");
}
