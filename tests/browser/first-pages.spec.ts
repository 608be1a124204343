// Pages that anyone can open, over TLS, from the server's own binary.

import { expectAccessible } from "./fixtures/accessibility.ts";
import { expect, test } from "./fixtures/test.ts";

const pages = [
  { path: "/", heading: "Secure messages" },
  { path: "/help", heading: "Trouble logging on?" },
  { path: "/m/not-a-link-that-was-ever-mailed", heading: "This link is not known here" },
  { path: "/p/nobody", heading: "There is no portal at this address" },
];

for (const { path, heading } of pages) {
  test(`${path} shows itself, without a fault of accessibility`, async ({ installation, page }) => {
    await page.goto(installation.origin + path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page);
  });
}

test("nothing breaks the content security policy", async ({ installation, page, account }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  for (const path of ["/", "/help", `/p/${account.slug}`]) {
    await page.goto(installation.origin + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  expect(complaints).toEqual([]);
});

test("the documentation of the API shows itself, within its own policy", async ({
  installation,
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${installation.origin}/docs`);
  const send = page.getByRole("button", { name: /^POST \/api\/v1\/messages Send/ });
  await send.click();
  await expect(page.getByRole("heading", { name: "Request body" })).toBeVisible();
  expect(complaints).toEqual([]);
});
