// An administrator's job: "add a 7-day no-print definition and offer it to the group Finance only".

import type { SendOptions } from "../../frontend/src/api/gen/types.gen.ts";
import { expect, test } from "./fixtures/test.ts";

test("a 7-day no-print definition is added, and offered to the group Finance only", async ({
  account,
  someone,
}) => {
  test.setTimeout(120_000);
  const ada = await someone(account.administrator);
  const { page } = ada;
  const [fay, ben] = await Promise.all(
    ["fay", "ben"].map((name) => someone(`${name}@${account.domain}`)),
  );
  if (!fay || !ben) throw new Error("people are missing");
  await ada.enter(account.slug);
  for (const { address } of [fay, ben]) {
    const made = { address, name: address, role: "member", licensed: true };
    await ada.call("POST", "/users", made);
  }
  await Promise.all([fay.enter(account.slug), ben.enter(account.slug)]);
  const menu = page.getByRole("navigation", { name: "Administration" });
  await page.goto(`/p/${account.slug}/admin`);

  await test.step("the group is made, a mistyped member refused beside its field", async () => {
    await menu.getByRole("link", { name: "Groups" }).click();
    await page.getByRole("link", { name: "New group" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Finance");
    const members = page.getByRole("textbox", { name: "Members" });
    await members.fill(`${fay.address}, fay@`);
    await page.getByRole("button", { name: "Create the group" }).click();
    await expect(members).toHaveAccessibleDescription(/fay@: neither/);
    await members.fill(fay.address);
    await page.getByRole("button", { name: "Create the group" }).click();
    await expect(page.getByRole("heading", { name: "Finance" })).toBeVisible();
    await expect(page.getByRole("cell", { name: fay.address, exact: true })).toBeVisible();
  });

  await test.step("the definition is made; its sentence follows as it is", async () => {
    await menu.getByRole("link", { name: "Definitions" }).click();
    await page.getByRole("link", { name: "New definition" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("A week");
    const sentence = page.getByRole("region", { name: "As people read it" });
    await expect(sentence).toContainText("Expires 30 days after it is sent.");
    await page.getByRole("textbox", { name: "Days until it expires" }).fill("7");
    await expect(sentence).toContainText("Expires 7 days after it is sent.");
    await expect(page.getByRole("checkbox", { name: "print" })).not.toBeChecked();
    // Leaving now asks first.
    await menu.getByRole("link", { name: "Policies", exact: true }).click();
    const warning = page.getByRole("dialog", { name: "Your changes are not saved" });
    await warning.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Create the definition" }).click();
    await expect(page.getByRole("heading", { name: "A week" })).toBeVisible();
    await expect(page.getByText("No policy names it: nobody is offered it.")).toBeVisible();
  });

  await test.step("the policy is looked at before it is made", async () => {
    await menu.getByRole("link", { name: "Policies", exact: true }).click();
    await page.getByRole("link", { name: "New policy" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Finance gets a week");
    await page.getByRole("combobox", { name: "Messages from" }).selectOption("A group");
    const create = page.getByRole("button", { name: "Create the policy" });
    await expect(create).toBeDisabled();
    await page.getByRole("combobox", { name: "Group" }).selectOption("Finance");
    await page.getByRole("checkbox", { name: "A week" }).check();
    await page.getByRole("textbox", { name: "If this address sends" }).fill(fay.address);
    await page.getByRole("textbox", { name: "to these" }).fill("carol@example.org");
    await page.getByRole("button", { name: "What changes?" }).click();
    await expect(page.getByText("For this message something changes.")).toBeVisible();
    const now = page.getByRole("region", { name: "Now" });
    const then = page.getByRole("region", { name: "With your change" });
    await expect(now).not.toContainText("A week");
    await expect(then).toContainText("A week");
    await create.click();
    await expect(page.getByRole("link", { name: "1. Finance gets a week" })).toBeVisible();
  });

  await test.step("the simulator answers for those inside the group and outside", async () => {
    const from = page.getByRole("textbox", { name: "If this address sends" });
    await from.fill(fay.address);
    await page.getByRole("textbox", { name: "to these" }).fill("carol@example.org");
    await page.getByRole("button", { name: "What happens?" }).click();
    await expect(page.getByText("“Finance gets a week” decides: Offers A week")).toBeVisible();
    await from.fill(ben.address);
    await page.getByRole("button", { name: "What happens?" }).click();
    await expect(page.getByText("No policy is about it: the default alone.")).toBeVisible();
    await page.getByText("carol@example.org", { exact: true }).last().click();
    await expect(page.getByText(/^Not about this sender/)).toBeVisible();
  });

  await test.step("Finance is offered it, and nobody else", async () => {
    const offered = async (person: typeof fay) => {
      const to = { to: ["carol@example.org"], cc: [], bcc: [] };
      const { definitions } = await person.call<SendOptions>("POST", "/send-options/query", to);
      return definitions.map(({ definition }) => definition.name);
    };
    expect(await offered(fay)).toEqual(["Default", "A week"]);
    expect(await offered(ben)).toEqual(["Default"]);
  });

  await test.step("what is used is not retired, nor deleted, and says by whom", async () => {
    await menu.getByRole("link", { name: "Definitions" }).click();
    await page.getByRole("link", { name: "A week" }).click();
    const retire = page.getByRole("button", { name: "Retire…" });
    await expect(retire).toBeDisabled();
    await expect(retire).toHaveAccessibleDescription(/Finance gets a week/);
    await page.getByRole("link", { name: "Finance gets a week" }).click();
    const remove = page.getByRole("button", { name: "Delete…" });
    await expect(remove).toBeDisabled();
    await page.getByRole("checkbox", { name: "Switched on" }).uncheck();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await remove.click();
    await page.getByRole("button", { name: "Delete the policy" }).click();
    await expect(page.getByText("No policies yet")).toBeVisible();
    await menu.getByRole("link", { name: "Definitions" }).click();
    await page.getByRole("link", { name: "A week" }).click();
    await retire.click();
    await page.getByRole("button", { name: "Retire the definition" }).click();
    await expect(page.getByText(/^It was retired on/).first()).toBeVisible();
  });
});
