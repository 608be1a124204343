// What a screen is to the tests that look at each of them, and how to get there.

import type { Page } from "@playwright/test";
import type { Role, Stage } from "../fixtures/stage.ts";

export interface Screen {
  readonly name: string;
  readonly as?: Role;
  /** On a phone alone. */
  readonly phone?: true;
  /** Goes there, and ends when it is shown. */
  readonly show: (page: Page, stage: Stage) => Promise<void>;
}

export const portal = (stage: Stage, path: string) => `/p/${stage.account.slug}/${path}`;

export async function goTo(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await page.getByRole("heading", { name: heading }).first().waitFor();
}

export async function openMessage(
  page: Page,
  stage: Stage,
  folder: string,
  subject: string,
): Promise<void> {
  await goTo(page, portal(stage, folder), /./);
  const row = page.getByRole("link").filter({ has: page.getByText(subject, { exact: true }) });
  await row.click();
  await page.getByRole("heading", { name: subject }).waitFor();
}

export async function openDialog(
  page: Page,
  button: string,
  title: string | RegExp,
): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog", { name: title }).waitFor();
}
