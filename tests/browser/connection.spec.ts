// Without a connection: nothing is lost, and what is asked for can be asked for again.

import { sendParcel } from "./fixtures/parcel.ts";
import { expect, test } from "./fixtures/test.ts";

test("without a connection the portal stays, says so, and goes on when it is back", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const { page } = ada;
  await ada.enter(account.slug);
  await sendParcel(ada, { to: [ada.address], subject: "To myself" });
  // What shows a message is fetched ahead; it must be there before the line is cut.
  const ahead = page.waitForResponse(/Toolbar|messageId/);
  await page.goto(`/p/${account.slug}/inbox`);
  await ada.row("To myself").waitFor();
  await (await ahead).finished();

  await page.context().setOffline(true);
  const noConnection = page.getByRole("heading", { name: "No connection" });
  await test.step("a message", async () => {
    await ada.row("To myself").click();
    await expect(noConnection).toBeVisible();
    await expect(ada.row("To myself")).toBeVisible();
  });
  await test.step("a screen that was never fetched", async () => {
    await ada.openFolder("Drafts");
    await expect(noConnection).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Folders" })).toBeVisible();
  });
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Drafts", exact: true })).toBeVisible();
  await ada.openFolder("Inbox");
  await ada.open("To myself");
});

test("what is written without a connection is saved when it is back", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const { page } = ada;
  await ada.enter(account.slug);
  await page.goto(`/p/${account.slug}/inbox`);
  await page.getByRole("button", { name: "New message" }).click();
  await ada.write("Written with a connection");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.context().setOffline(true);
  await ada.write("Written without one");
  await expect(page.getByText("Not saved yet. It is tried again.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Text of the message" })).toHaveText(
    "Written without one",
  );
});
