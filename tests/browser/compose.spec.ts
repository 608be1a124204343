// Writing: what begins a draft, and what keeps it.

import type { PageViewDraftSummary } from "../../frontend/src/api/gen/types.gen.ts";
import { expect, test } from "./fixtures/test.ts";

test("a draft begins with the first thing written, and a reload finds it", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const { page } = ada;
  await ada.enter(account.slug);
  const drafts = () => ada.call<PageViewDraftSummary>("GET", "/drafts");
  await page.goto(`/p/${account.slug}/inbox`);

  await test.step("a page that is closed before leaves nothing behind", async () => {
    await page.getByRole("button", { name: "New message" }).click();
    await expect(page.getByRole("textbox", { name: "To" })).toBeFocused();
    await page.close({ runBeforeUnload: true });
    expect((await drafts()).items).toEqual([]);
  });

  const later = await page.context().newPage();
  await test.step("an address that is not finished is something", async () => {
    await later.goto(`/p/${account.slug}/compose/new`);
    await later.getByRole("textbox", { name: "To" }).pressSequentially("carol@par");
    await expect(later.getByText("Saved", { exact: true })).toBeVisible();
    await expect(later).not.toHaveURL(/\/compose\/new$/);
    await later.reload();
    await expect(later.getByText("carol@par", { exact: true })).toBeVisible();
    expect((await drafts()).items).toHaveLength(1);
  });

  await test.step("going on is writing in the same draft", async () => {
    await later.getByRole("textbox", { name: "Subject" }).fill("Figures");
    await later.getByRole("textbox", { name: "Text of the message" }).fill("As agreed.");
    await expect(later.getByText("Saved", { exact: true })).toBeVisible();
    await later.reload();
    await expect(later.getByRole("textbox", { name: "Subject" })).toHaveValue("Figures");
    await expect(later.getByRole("textbox", { name: "Text of the message" })).toHaveText(
      "As agreed.",
    );
    expect((await drafts()).items).toHaveLength(1);
  });
});

test("the first thing of a new message may be a file, or nothing at all", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const { page } = ada;
  await ada.enter(account.slug);
  await page.goto(`/p/${account.slug}/inbox`);
  await page.getByRole("button", { name: "New message" }).click();
  await ada.attach([{ name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("Monday\n") }]);
  await page.reload();
  await expect(page.getByRole("button", { name: "Remove: plan.txt" })).toBeVisible();

  await ada.openFolder("Inbox");
  await page.getByRole("button", { name: "New message" }).click();
  await page.getByRole("button", { name: "Send secure", exact: true }).click();
  // Refused by the server, beside the field.
  await expect(page.getByRole("alert").first()).toBeVisible();
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("heading", { name: "Drafts" })).toBeVisible();
});
