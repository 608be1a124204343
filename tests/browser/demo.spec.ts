// `letterlock demo`, as a newcomer meets it.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility.ts";
import { Process } from "./fixtures/process.ts";
import { expect, test } from "./fixtures/test.ts";

const RECIPIENT = "tomas.rivera@example.net";

test("a newcomer reads as a recipient by what the demo says, and nothing else", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), "letterlock-demo-"));
  const demo = new Process("letterlock", ["demo", "--data", folder, "--port", "0"], "stderr");
  const origin = (await demo.lineWith(/Letterlock demo: (\S+)\/demo/))[1] ?? "";

  await test.step("the first page says what to try", async () => {
    await page.goto(origin);
    await page.getByRole("link", { name: "See what there is to try" }).click();
    await expect(page.getByRole("heading", { name: "Try Letterlock" })).toBeVisible();
    await inEveryLook(page);
  });

  const outboxOpens = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open the outbox" }).click();
  const outbox = await outboxOpens;
  const code = outbox.getByRole("button", { name: RECIPIENT });
  await test.step("the outbox shows the mail, and its link works", async () => {
    await inEveryLook(outbox);
    await outbox.getByRole("button", { name: RECIPIENT }).first().click();
    await expect(outbox.getByRole("heading", { level: 2 })).toBeFocused();
    await inEveryLook(outbox);
  });

  const mail = outbox.frameLocator('iframe[title="The mail as in a mail program"]');
  const portalOpens = outbox.waitForEvent("popup");
  await mail.getByRole("link", { name: /\/m\// }).click();
  const portal = await portalOpens;
  const before = await code.count();
  await portal.getByRole("button", { name: "Send me a code" }).click();
  await test.step("the code lands in the outbox without a reload", async () => {
    await expect(code).toHaveCount(before + 1);
    await code.first().click();
    await outbox.getByText("Text only", { exact: true }).click();
    await inEveryLook(outbox);
  });
  const text = await outbox.locator("pre").innerText();
  const mailed = /^[A-Z0-9]{4}-?[A-Z0-9]{4}$/m.exec(text)?.[0] ?? "";
  await portal.getByLabel("Code", { exact: true }).fill(mailed);
  await portal.getByRole("button", { name: "Log on", exact: true }).click();
  await expect(
    portal.getByRole("heading", { name: "Preparing for your operation on Tuesday" }),
  ).toBeVisible();

  await demo.terminate();
  await rm(folder, { recursive: true, force: true });
});

async function inEveryLook(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  }
  await page.setViewportSize({ width: 1280, height: 844 });
}
