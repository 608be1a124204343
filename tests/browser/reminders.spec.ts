// Reminders, by the clock: once each, and only to who has not opened the message and wants them.

import type { DefinitionView, Policy } from "../../frontend/src/api/gen/types.gen.ts";
import type { Installation } from "./fixtures/installation.ts";
import { hasCode, type ReceivedMail } from "./fixtures/mail.ts";
import { sendParcel } from "./fixtures/parcel.ts";
import type { Person } from "./fixtures/person.ts";
import { expect, test } from "./fixtures/test.ts";

const DAY = 24 * 3600;
const isUnread = ({ subject }: ReceivedMail) =>
  subject === "A secure message is still waiting for you";
const isExpiry = ({ subject }: ReceivedMail) =>
  subject.startsWith("A secure message for you can be read until");

test("who has not opened a message is reminded once of it and once of its end", async ({
  clockwork,
  someone,
}) => {
  test.setTimeout(180_000);
  const account = await clockwork.createAccount();
  const outside = `${account.slug}-partners.example`;
  const ada = await someone(account.administrator, clockwork);
  const [carol, dan, eve, fay] = await Promise.all(
    ["carol", "dan", "eve", "fay"].map((name) => someone(`${name}@${outside}`, clockwork)),
  );
  if (!carol || !dan || !eve || !fay) throw new Error("people are missing");
  await ada.enter(account.slug);
  await applyReminders(ada);
  await sendParcel(ada, {
    to: [carol, dan, eve, fay].map(({ address }) => address),
    subject: "Figures",
  });

  await test.step("one reads it, and one switches reminders off", async () => {
    await carol.followLink();
    await carol.enterCode();
    await carol.heading("Figures").waitFor();
    await dan.enter(account.slug);
    await dan.page.goto(`/p/${account.slug}/settings`);
    const wanted = dan.page.getByRole("switch", { name: /remind/i });
    await expect(wanted).toBeChecked();
    await wanted.click();
    await expect(wanted).not.toBeChecked();
    await dan.page.reload();
    await expect(wanted).not.toBeChecked();
  });

  await test.step("after three days, the others are reminded", async () => {
    await clockwork.advance(3 * DAY + 60);
    await eve.mail(isUnread);
    await fay.mail(isUnread);
  });

  await test.step("the reminder leads to the message, and ends the reminding", async () => {
    await fay.followLink(await fay.mail(isUnread));
    await fay.enterCode();
    await fay.heading("Figures").waitFor();
  });

  await test.step("before the end, who has still not opened it is reminded of that", async () => {
    await clockwork.advance(3 * DAY);
    await eve.mail(isExpiry);
    await settled(clockwork, ada, account.slug);
    expect(reminders(eve)).toEqual(["unread", "expiry"]);
    expect(reminders(fay)).toEqual(["unread"]);
    expect(reminders(carol)).toEqual([]);
    expect(reminders(dan)).toEqual([]);
  });
});

test("nobody is reminded of a message that was recalled", async ({ clockwork, someone }) => {
  test.setTimeout(120_000);
  const account = await clockwork.createAccount();
  const outside = `${account.slug}-partners.example`;
  const ada = await someone(account.administrator, clockwork);
  const carol = await someone(`carol@${outside}`, clockwork);
  const dan = await someone(`dan@${outside}`, clockwork);
  await ada.enter(account.slug);
  await applyReminders(ada);
  await sendParcel(ada, { to: [carol.address], subject: "Recalled" });
  await sendParcel(ada, { to: [dan.address], subject: "Not recalled" });
  await ada.page.goto(`/p/${account.slug}/sent`);
  await ada.open("Recalled");
  await ada.page.getByRole("button", { name: "Recall…" }).click();
  await ada.page.getByRole("button", { name: "Recall the message" }).click();
  await expect(ada.page.getByText(/^Recalled on /)).toBeVisible();

  await clockwork.advance(3 * DAY + 60);
  await dan.mail(isUnread);
  await clockwork.advance(3 * DAY);
  await dan.mail(isExpiry);
  await settled(clockwork, ada, account.slug);
  expect(reminders(carol)).toEqual([]);
});

/** The reminders that somebody has got, in their order. */
function reminders(person: Person): string[] {
  return person
    .mailsSoFar()
    .flatMap((mail) => (isUnread(mail) ? ["unread"] : isExpiry(mail) ? ["expiry"] : []));
}

/** Waits for a mail that was asked for after every reminder that is due: by then they have come, if they come at all. */
async function settled(clockwork: Installation, person: Person, slug: string): Promise<void> {
  const seen = person.mailsSoFar().length;
  await clockwork.advance(60);
  await person.enter(slug);
  await person.mail((mail) => hasCode(mail) && person.mailsSoFar().indexOf(mail) >= seen);
}

/** Everything goes under a definition of a week that reminds after three days, and two before the end. */
async function applyReminders(administrator: Person): Promise<void> {
  const { id } = await administrator.call<DefinitionView>("POST", "/definitions", {
    name: "Reminding",
    effects: {
      expire_after_days: 7,
      allow_reply: true,
      allow_reply_all: true,
      allow_print: false,
      allow_download: true,
      allow_recall: true,
      allow_extension: true,
      read_receipt: true,
      unread_reminder_after_days: 3,
      expiry_reminder_before_days: 2,
      show_subject: false,
    },
  });
  await administrator.call<Policy>("POST", "/policies", {
    name: "Reminds everyone",
    from: { kind: "everyone" },
    to: { kind: "everyone" },
    decision: "apply",
    definition_ids: [id],
    enabled: true,
  });
}
