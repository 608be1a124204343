// A session's life on the screen: passwords that must be changed, the warning, the end, and what survives it.

import type { Page, Request } from "@playwright/test";
import type { User } from "../../frontend/src/api/gen/types.gen.ts";
import { expectAccessible } from "./fixtures/accessibility.ts";
import type { Installation } from "./fixtures/installation.ts";
import { expect, test } from "./fixtures/test.ts";

const GIVEN = "seven quiet walnuts under glass";
const CHOSEN = "nine loud walnuts over slate";
const MINUTE = 60;

test("a password set by an administrator has to be changed first", async ({ account, someone }) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const address = `mia@${account.domain}`;
  const made = { address, name: "Mia Member", role: "member", licensed: true };
  const { id } = await ada.call<User>("POST", "/users", made);
  const password = { password: GIVEN, password_confirmation: GIVEN, must_change: true };
  await ada.call("PUT", `/users/${id}/password`, password);

  const mia = await someone(address);
  await mia.page.goto(`/p/${account.slug}/sent`);
  await mia.logOnWithPassword(GIVEN);
  const heading = mia.page.getByRole("heading", { name: "Choose a new password" });
  await heading.waitFor();
  await expect(mia.page.getByRole("navigation", { name: "Folders" })).toBeHidden();

  const chosen = mia.page.getByLabel("New password", { exact: true });
  await chosen.fill("password1234");
  await mia.page.getByRole("button", { name: "Set the password" }).click();
  await expect(chosen).toHaveAttribute("aria-invalid", "true");
  await expect(heading).toBeVisible();

  await chosen.fill(CHOSEN);
  await mia.page.getByRole("button", { name: "Set the password" }).click();
  // Where they wanted to go.
  await expect(mia.page.getByRole("heading", { name: "Sent", exact: true })).toBeVisible();

  const again = await someone(address);
  await again.page.goto(`/p/${account.slug}`);
  await again.logOnWithPassword(CHOSEN);
  await expect(again.page.getByRole("heading", { name: "Inbox", exact: true })).toBeVisible();
});

test("who writes on is warned, logs on in place, and finds the draft as it was", async ({
  clockwork,
  someone,
}) => {
  test.setTimeout(120_000);
  const account = await clockwork.createAccount();
  const ada = await someone(account.administrator, clockwork);
  const { page } = ada;
  const answered = answersOf(page);
  await page.clock.install();
  await ada.enter(account.slug);
  await page.goto(`/p/${account.slug}/inbox`);
  await page.getByRole("button", { name: "New message" }).click();
  await page.getByRole("textbox", { name: "Subject" }).fill("Half a letter");
  await ada.write("What stands here must");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  // From half a minute after the last key on, what the page asks for is no activity; what it asked before has arrived.
  await pass(clockwork, page, 45);
  await answered();

  const warning = page.getByRole("dialog", { name: "Are you still there?" });
  await test.step("two minutes before the end there is a warning", async () => {
    await pass(clockwork, page, 56 * MINUTE);
    await expect(page.getByRole("textbox", { name: "Subject" })).toBeVisible();
    await expect(warning).toBeHidden();
    await pass(clockwork, page, 2 * MINUTE);
    await expect(warning).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("staying begins another hour", async () => {
    await warning.getByRole("button", { name: "Stay logged on" }).click();
    await expect(warning).toBeHidden();
    await pass(clockwork, page, 45);
    await answered();
    await pass(clockwork, page, 56 * MINUTE);
    await expect(warning).toBeHidden();
    await pass(clockwork, page, 2 * MINUTE);
    await expect(warning).toBeVisible();
  });

  const again = page.getByRole("dialog", { name: "Log on again" });
  await test.step("after the end nothing of the mailbox is shown", async () => {
    await pass(clockwork, page, 3 * MINUTE);
    await expect(again).toBeVisible();
    await expect(warning).toBeHidden();
    await expect(page.getByText("What stands here must")).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Folders" })).toBeHidden();
    await expectAccessible(page);
  });

  await test.step("logging on in place leads back to the sentence", async () => {
    await ada.enterCode();
    await expect(again).toBeHidden();
    const text = page.getByRole("textbox", { name: "Text of the message" });
    await expect(text).toHaveText("What stands here must");
    await text.press("End");
    await text.pressSequentially(" not be lost.");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expect(text).toHaveText("What stands here must not be lost.");
    await expect(page.getByRole("textbox", { name: "Subject" })).toHaveValue("Half a letter");
  });
});

test("what was typed while the session ended elsewhere is saved after logging on again", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const other = await someone(account.administrator);
  await other.enter(account.slug);
  await ada.page.goto(`/p/${account.slug}/inbox`);
  await ada.page.getByRole("button", { name: "New message" }).click();
  await ada.write("Before the end");
  await expect(ada.page.getByText("Saved", { exact: true })).toBeVisible();

  await other.page.goto(`/p/${account.slug}/settings`);
  await other.page.getByRole("button", { name: "End", exact: true }).click();
  await expect(ada.page.getByRole("dialog", { name: "Log on again" })).toBeVisible();
  await expect(ada.page.getByText("Before the end")).toBeHidden();
  await ada.enterCode();
  const text = ada.page.getByRole("textbox", { name: "Text of the message" });
  await expect(text).toHaveText("Before the end");
  await text.fill("After the end");
  await expect(ada.page.getByText("Saved", { exact: true })).toBeVisible();
  await ada.page.reload();
  await expect(text).toHaveText("After the end");
});

/** Watches what a page asks for; waits until it has its answers. The stream of changes never ends. */
function answersOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on("request", (request) => {
    if (request.resourceType() !== "eventsource") open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return async () => {
    await expect.poll(() => [...open].map((request) => request.url())).toEqual([]);
  };
}

/** Time passes for the server and for the browser alike. */
async function pass(installation: Installation, page: Page, seconds: number): Promise<void> {
  await installation.advance(seconds);
  await page.clock.fastForward(seconds * 1000);
}
