// The help desk finds out why somebody cannot log on, and mends it; administrators import people and close domains.

import type {
  PageViewExternalDomain,
  PageViewUser,
  User,
} from "../../frontend/src/api/gen/types.gen.ts";
import type { Account } from "./fixtures/installation.ts";
import { isNotification, linkIn, type ReceivedMail } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

// As a person's browser names itself; one without a screen counts as a scanner.
test.use({
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
});

/** Somebody of the help desk, logged on. */
async function helpDesk(
  ada: Person,
  account: Account,
  someone: (address: string) => Promise<Person>,
): Promise<Person> {
  const hedy = await someone(`hedy@${account.domain}`);
  await ada.call<User>("POST", "/users", {
    address: hedy.address,
    name: "Hedy Help",
    role: "help_desk",
    licensed: false,
  });
  await hedy.enter(account.slug);
  return hedy;
}

/** Waits until the directory counts somebody in this domain. */
async function counted(asker: Person, domain: string): Promise<void> {
  const path = `/external-domains?prefix=${domain}`;
  await expect
    .poll(async () => (await asker.call<PageViewExternalDomain>("GET", path)).items.length)
    .toBe(1);
}

/** Goes from the console's menu to the page of an external user. */
async function findUser({ page }: Person, account: Account, address: string): Promise<void> {
  const domain = address.slice(address.indexOf("@") + 1);
  await page.goto(`/p/${account.slug}/admin/directories/external`);
  await page.getByRole("heading", { name: "External directories" }).waitFor();
  await page.getByRole("searchbox", { name: "Domain begins with" }).fill(domain);
  await page.getByRole("link", { name: domain, exact: true }).click();
  await page.getByRole("link", { name: address, exact: true }).click();
  await page.getByRole("heading", { name: "Log-on diagnosis" }).waitFor();
}

test("a recipient cannot log on: the help desk finds out why and mends it", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const hedy = await helpDesk(ada, account, someone);
  const bob = await someone(`bob@${account.slug}-clients.example`);
  await sendParcel(ada, { to: [bob.address], subject: "Your results" });
  await bob.followLink(await bob.mail(isNotification));
  await bob.page.getByRole("button", { name: "Send me a code" }).waitFor();
  await counted(hedy, `${account.slug}-clients.example`);

  await findUser(hedy, account, bob.address);
  const { page } = hedy;
  const finding = page.getByRole("status").filter({ hasText: "no code was asked for" });
  await expect(finding).toBeVisible();
  const timeline = page.getByRole("list", { name: "What has happened" });
  await expect(timeline).toContainText("The link was opened in a browser");
  await expect(timeline).toContainText("Accepted by the mail server");

  const setPassword = page.getByRole("button", { name: "Set the password" });
  await expect(setPassword).toHaveAttribute("aria-disabled", "true");
  await expect(setPassword).toHaveAccessibleDescription(/Only administrators set passwords/);

  await finding.getByRole("button", { name: "Send a fresh link" }).click();
  const isAnother = (mail: ReceivedMail) =>
    bob.mailsSoFar().filter(isNotification).indexOf(mail) > 0;
  await bob.page.goto(linkIn(await bob.mail(isAnother)));
  await bob.enterCode();
  await bob.page.getByRole("heading", { name: "Your results" }).waitFor();

  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "last log-on succeeded" })).toBeVisible();
});

test("an address that bounced is told in the mail server's words", async ({ account, someone }) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const address = `gone@${account.slug}-clients.example`;
  await sendParcel(ada, { to: [address], subject: "Your results" });
  await counted(ada, `${account.slug}-clients.example`);
  const { items } = await ada.call<PageViewUser>("GET", `/users?query=${address}`);
  const path = `/users/${items[0]?.id}/logon-diagnosis`;
  await expect
    .poll(async () => (await ada.call<{ finding: string }>("GET", path)).finding)
    .toBe("address_bounced");
  await findUser(ada, account, address);
  const finding = ada.page.getByRole("status").filter({ hasText: "The address bounced" });
  await expect(finding).toContainText("no such user here");
});

test("log-on that is not allowed is allowed by an administrator, not by the help desk", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const hedy = await helpDesk(ada, account, someone);
  const address = `bob@${account.slug}-clients.example`;
  await sendParcel(ada, { to: [address], subject: "Your results" });
  await counted(ada, `${account.slug}-clients.example`);
  const { items } = await ada.call<PageViewUser>("GET", `/users?query=${address}`);
  await ada.call("PATCH", `/users/${items[0]?.id}`, { logon_allowed: false });

  await findUser(hedy, account, address);
  const theirs = hedy.page.getByRole("button", { name: "Allow log-on" });
  await expect(theirs).toHaveAccessibleDescription("Only administrators can do this.");
  await findUser(ada, account, address);
  await expect(ada.page.getByText("Log-on is not allowed for this user.")).toBeVisible();
  await ada.page.getByRole("button", { name: "Allow log-on" }).click();
  await expect(ada.page.getByText("Log-on is not allowed for this user.")).toBeHidden();
  await expect(ada.page.getByLabel("Allow Secure Messaging Logon")).toBeChecked();
});

test("an import shows every bad line first, and makes the good ones once they are left out", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const { page } = ada;
  await page.goto(`/p/${account.slug}/admin/directories/internal`);
  await page.getByRole("link", { name: "Import" }).click();
  const csv = `address,name,role\ncleo@${account.domain},Cleo,member\nnonsense,Nobody,\n`;
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await expect(page.getByRole("region", { name: "Bad lines" })).toContainText("nonsense");
  const save = page.getByRole("button", { name: "Import 1 user" });
  await expect(save).toHaveAttribute("aria-disabled", "true");
  await page.getByLabel("Leave the bad lines out").check();
  await save.click();
  await expect(page.getByRole("link", { name: "Cleo" })).toBeVisible();
});

test("a domain that is never allowed refuses the message at its address", async ({
  account,
  someone,
}) => {
  const ada = await someone(account.administrator);
  await ada.enter(account.slug);
  const { page } = ada;
  await page.goto(`/p/${account.slug}/admin/directories/external/blocked`);
  await page.getByLabel("One domain a line").fill("rival.example\nnonsense");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("“nonsense” is no domain of somebody else")).toBeVisible();
  await page.getByLabel("One domain a line").fill("rival.example");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Discard changes" })).toBeHidden();
  const refused = await page.request.post("/api/v1/messages", {
    headers: { "X-Letterlock": "1" },
    data: { to: ["x@mail.rival.example"], subject: "x", body_html: "<p>x</p>" },
  });
  expect(refused.status()).toBe(422);
  expect(await refused.text()).toContain("address_domain_blocked");
});
