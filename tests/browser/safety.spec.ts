// What must not happen in a browser: scanners that read, bodies that run or reach out.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Tracking } from "../../frontend/src/api/gen/types.gen.ts";
import { isNotification, linkIn } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import { expect, test } from "./fixtures/test.ts";

test("a mail scanner that follows the link and runs scripts reads nothing and uses nothing up", async ({
  account,
  browser,
  someone,
}) => {
  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  await ada.enter(account.slug);
  const message = await sendParcel(ada, { to: [carol.address], subject: "For your eyes" });
  const link = linkIn(await carol.mail(isNotification));

  for (const userAgent of ["Mozilla/5.0 (compatible; MailScanner/7.1)", undefined]) {
    const scanner = await browser.newContext({ userAgent });
    const page = await scanner.newPage();
    await page.goto(link);
    await page.getByRole("button", { name: "Send me a code" }).waitFor();
    await expect(page.getByText("For your eyes")).toBeHidden();
    await scanner.close();
  }
  const untouched = await ada.call<Tracking>("GET", `/messages/${message}/tracking`);
  expect(untouched.recipients).toMatchObject([{ first_opened_at: null, open_count: 0 }]);
  expect(carol.mailsSoFar()).toHaveLength(1);

  await carol.page.goto(link);
  await carol.enterCode();
  await expect(carol.text().getByText("As agreed.")).toBeVisible();
  const read = await ada.call<Tracking>("GET", `/messages/${message}/tracking`);
  expect(read.recipients).toMatchObject([{ open_count: 1 }]);
});

test("a hostile body neither runs nor reaches the network, and its images are counted", async ({
  account,
  someone,
  page,
}) => {
  const trap = createServer((request, response) => {
    hits.push(request.url ?? "");
    response.end();
  });
  const hits: string[] = [];
  trap.listen(0, "127.0.0.1");
  await once(trap, "listening");
  const evil = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  const html = hostile(evil);

  await test.step("the trap works: in a page without protection it runs and reaches out", async () => {
    const ran = page.waitForEvent("console", (said) => said.text().includes("pwned"));
    await page.setContent(html);
    await ran;
    await expect.poll(() => hits.length).toBeGreaterThan(3);
    hits.length = 0;
    await page.close();
  });

  const ada = await someone(account.administrator);
  const carol = await someone(`carol@${account.slug}-partners.example`);
  const signs: string[] = [];
  for (const { page: watched } of [ada, carol]) {
    watched.on("console", (said) => {
      if (said.text().includes("pwned")) signs.push(said.text());
    });
    watched.on("dialog", (dialog) => {
      signs.push(dialog.message());
      void dialog.dismiss();
    });
    watched.on("popup", (popup) => signs.push(popup.url()));
    watched.on("requestfinished", (request) => {
      if (request.url().startsWith(evil)) signs.push(request.url());
    });
  }
  await ada.enter(account.slug);
  await sendParcel(ada, { to: [carol.address], subject: "Win a prize", html });
  await carol.enter(account.slug);
  await carol.page.goto(`/p/${account.slug}/inbox`);

  await test.step("reading it", async () => {
    await carol.open("Win a prize");
    await expect(carol.text().getByText("The harmless end.")).toBeVisible();
    await expect(carol.page.getByText("2 images from the internet were left out")).toBeVisible();
    await expect(carol.page.getByRole("heading", { name: "Win a prize" })).toBeVisible();
  });
  await test.step("a click on it goes nowhere but a tab of its own", async () => {
    const links = carol.text().getByRole("link", { includeHidden: true });
    for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")))) {
      expect(href ?? "").not.toMatch(/^\s*(javascript|data|vbscript):/i);
    }
  });
  await test.step("quoting it in a reply, and reading that", async () => {
    await carol.page.getByRole("button", { name: "Reply", exact: true }).click();
    await carol.write("No, thank you.");
    await carol.page.getByRole("button", { name: "Show", exact: true }).click();
    const original = carol.page.frameLocator('iframe[title="The original message"]');
    await expect(original.getByText("The harmless end.")).toBeVisible();
    await carol.pressSend();
    await ada.page.goto(`/p/${account.slug}/inbox`);
    await ada.open("Re: Win a prize");
    await expect(ada.text().getByText("No, thank you.")).toBeVisible();
    await expect(ada.text().getByText("The harmless end.")).toBeVisible();
  });
  await test.step("sending it again as new, through the editor", async () => {
    await ada.openFolder("Sent");
    await ada.open("Win a prize");
    await ada.page.getByRole("button", { name: "Send again as new" }).click();
    const text = ada.page.getByRole("textbox", { name: "Text of the message" });
    await expect(text).toContainText("The harmless end.");
  });

  expect(signs).toEqual([]);
  expect(hits).toEqual([]);
  trap.close();
  trap.closeAllConnections();
});

/** Every way in that is known, each telling the trap at `evil`. */
function hostile(evil: string): string {
  const say = "console.log('pwned')";
  return `<link rel="stylesheet" href="${evil}/link.css">
<style>@import url("${evil}/import.css"); body { background: url("${evil}/background.png") }</style>
<base href="${evil}/"><meta http-equiv="refresh" content="3600;url=${evil}/refresh">
<script>${say};fetch("${evil}/script")</script>
<img src="${evil}/pixel.png"><img srcset="${evil}/srcset.png 2x" src="${evil}/src.png">
<img src="x:" onerror="${say};new Image().src='${evil}/onerror'">
<svg onload="${say}"><image href="${evil}/svg.png"></image></svg>
<table background="${evil}/table.png"><tr><td>cell</td></tr></table>
<p style="background-image:url('${evil}/style.png')" onmouseover="${say}">styled</p>
<iframe src="${evil}/frame"></iframe><object data="${evil}/object"></object><embed src="${evil}/embed">
<video poster="${evil}/poster.png" src="${evil}/video" autoplay></video><audio src="${evil}/audio" autoplay></audio>
<form action="${evil}/form"><input name="password"><button autofocus onfocus="${say}">Win</button></form>
<a href="javascript:${say}">script</a> <a href="data:text/html,<script>${say}</script>">data</a>
<a href="${evil}/honest">an honest link</a>
<p>The harmless end.</p>
<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${say}&gt;"></math>`;
}
