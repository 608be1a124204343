// The second factor on the screen: set up at the first log-on, asked for at the next, recovered from, taken away.

import { createHmac } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility.ts";
import type { Installation } from "./fixtures/installation.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP_SECONDS = 30;

/** What an authenticator shows at a time (RFC 6238). */
function shownAt(key: string, seconds: number): string {
  const bits = [...key].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0"));
  const bytes = bits.join("").match(/.{8}/g) ?? [];
  const secret = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(seconds / STEP_SECONDS)));
  const digest = createHmac("sha1", secret).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** The clock of the server, which is ahead of ours where a test has moved it. */
async function serverSeconds(page: Page): Promise<number> {
  const answer = await page.request.get("/api/v1/portal");
  return Date.parse(answer.headers().date ?? "") / 1000;
}

/** Sets the authenticator up on the page at hand; its key and the recovery codes. */
async function setUp(page: Page): Promise<{ key: string; recovery: string[] }> {
  await page.getByRole("button", { name: "Set up the authenticator" }).click();
  await page.getByRole("img", { name: "QR code for the authenticator" }).waitFor();
  const key = (await page.locator("code").innerText()).replaceAll(" ", "");
  const field = page.getByLabel("Code that it shows now");
  await field.fill("000000");
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await field.fill(shownAt(key, await serverSeconds(page)));
  await page.getByRole("button", { name: "Confirm" }).click();
  const codes = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  await expectAccessible(page);
  const recovery = await codes.allInnerTexts();
  await page.getByRole("button", { name: "I have kept them" }).click();
  return { key, recovery };
}

async function logOn(person: Person, slug: string): Promise<void> {
  await person.page.goto(`/p/${slug}/admin/directories/internal`);
  await person.page.getByRole("button", { name: "Send me a code instead" }).click();
  await person.page.getByLabel("Your mail address").fill(person.address);
  await person.enterCode();
}

/** An administrator who has logged on for the first time and set the authenticator up. */
async function setUpAdministrator(
  installation: Installation,
  someone: (address: string, installation: Installation) => Promise<Person>,
) {
  const account = await installation.createAccount({ secondFactor: true });
  const ada = await someone(account.administrator, installation);
  await logOn(ada, account.slug);
  await ada.page.getByRole("heading", { name: "Set up your second factor" }).waitFor();
  await expectAccessible(ada.page);
  const { key, recovery } = await setUp(ada.page);
  // Where they wanted to go.
  await ada.page.getByRole("heading", { name: "Internal directory" }).waitFor();
  return { account, ada, key, recovery };
}

/** Waits until the next code is shown, by moving the server's clock. */
async function nextCode(installation: Installation, page: Page, key: string): Promise<string> {
  await installation.advance(STEP_SECONDS);
  return shownAt(key, await serverSeconds(page));
}

/** Answers who is asked once more who they are. */
async function proveIdentity(person: Person, key: string): Promise<void> {
  const { page } = person;
  await page.getByRole("heading", { name: "Is it you?" }).waitFor();
  await person.enterCode();
  await page.getByRole("heading", { name: "Second factor", level: 1 }).waitFor();
  await page.getByLabel("Code of the authenticator").fill(shownAt(key, await serverSeconds(page)));
  await page.getByRole("button", { name: "Log on", exact: true }).click();
}

test("an administrator sets it up at the first log-on, and is asked for it at the next", async ({
  clockwork,
  someone,
}) => {
  test.setTimeout(120_000);
  const { account, key, recovery } = await setUpAdministrator(clockwork, someone);

  const again = await someone(account.administrator, clockwork);
  await logOn(again, account.slug);
  await again.page.getByRole("heading", { name: "Second factor" }).waitFor();
  await expectAccessible(again.page);
  const field = again.page.getByLabel("Code of the authenticator");
  const code = await nextCode(clockwork, again.page, key);
  await field.fill(code === "123456" ? "654321" : "123456");
  await again.page.getByRole("button", { name: "Log on", exact: true }).click();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill(code);
  await again.page.getByRole("button", { name: "Log on", exact: true }).click();
  await again.page.getByRole("heading", { name: "Internal directory" }).waitFor();

  const lost = await someone(account.administrator, clockwork);
  await logOn(lost, account.slug);
  await lost.page.getByRole("button", { name: /use a recovery code/ }).click();
  await lost.page.getByLabel("Recovery code").fill(recovery[0] ?? "");
  await lost.page.getByRole("button", { name: "Log on", exact: true }).click();
  await lost.page.getByRole("heading", { name: "Internal directory" }).waitFor();
  await lost.page.goto(`/p/${account.slug}/settings`);
  await lost.page.getByText("Recovery codes left: 9.").waitFor();
});

test("what is weighty asks for the password and the second factor again, and goes on by itself", async ({
  clockwork,
  someone,
}) => {
  test.setTimeout(120_000);
  const { account, ada, key } = await setUpAdministrator(clockwork, someone);
  await ada.page.goto(`/p/${account.slug}/settings`);
  await ada.page.getByText("Recovery codes left: 10.").waitFor();
  await clockwork.advance(6 * 60);
  await ada.page.getByRole("button", { name: "New recovery codes" }).click();
  await proveIdentity(ada, key);
  const codes = ada.page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
});

test("switching the second factor off asks who it is, and goes on by itself", async ({
  clockwork,
  someone,
}) => {
  test.setTimeout(120_000);
  const { account, ada, key } = await setUpAdministrator(clockwork, someone);
  await ada.page.goto(`/p/${account.slug}/admin/account/settings`);
  const panel = ada.page.getByRole("region", { name: "Second factor" });
  await clockwork.advance(6 * 60);
  await panel.getByLabel("Those who look after the account need a second factor").uncheck();
  await expect(panel).toContainText("A password or a mailed code is enough");
  await panel.getByRole("button", { name: "Save" }).click();
  await proveIdentity(ada, key);
  await ada.page.getByText("Saved", { exact: true }).waitFor();
  await ada.page.reload();
  await expect(
    panel.getByLabel("Those who look after the account need a second factor"),
  ).not.toBeChecked();
});

test("the operator helps a sole administrator who has lost phone and codes", async ({
  clockwork,
  someone,
}) => {
  test.setTimeout(120_000);
  const { account, ada } = await setUpAdministrator(clockwork, someone);
  const said = await clockwork.command(
    "user",
    "reset-second-factor",
    account.slug,
    account.administrator,
  );
  expect(said).toContain("sets up a new second factor");
  // The session she had is over, and the next one begins with a new authenticator.
  await ada.page.reload();
  await ada.mail((mail) => /second factor/i.test(mail.subject));
  const again = await someone(account.administrator, clockwork);
  await logOn(again, account.slug);
  await again.page.getByRole("heading", { name: "Set up your second factor" }).waitFor();
  await setUp(again.page);
  await again.page.getByRole("heading", { name: "Internal directory" }).waitFor();
  await again.page.goto(`/p/${account.slug}/admin/audit?action=second_factor.reset`);
  await again.page.getByRole("row").filter({ hasText: "The operator" }).waitFor();
});
