// axe on every screen, at desktop and phone width, light and dark. The screens are in screens/, by area.

import { expectAccessible, showIn } from "./fixtures/accessibility.ts";
import { test } from "./fixtures/test.ts";
import { accountScreens } from "./screens/account.ts";
import { composeScreens } from "./screens/compose.ts";
import { consoleScreens } from "./screens/console.ts";
import { definitionScreens } from "./screens/definitions.ts";
import { directoryScreens } from "./screens/directories.ts";
import { logonScreens } from "./screens/log-on.ts";
import { mailScreens } from "./screens/mail.ts";
import { mailboxScreens } from "./screens/mailbox.ts";
import { messageScreens } from "./screens/message.ts";
import { settingsScreens } from "./screens/settings.ts";
import { trackingScreens } from "./screens/tracking.ts";

const looks = [
  { name: "desktop, light", width: 1280, height: 800, colorScheme: "light" },
  { name: "desktop, dark", width: 1280, height: 800, colorScheme: "dark" },
  { name: "phone, dark", width: 390, height: 844, colorScheme: "dark" },
  { name: "phone, light", width: 390, height: 844, colorScheme: "light" },
] as const;

const screens = [
  ...logonScreens,
  ...mailboxScreens,
  ...messageScreens,
  ...composeScreens,
  ...settingsScreens,
  ...consoleScreens,
  ...directoryScreens,
  ...trackingScreens,
  ...definitionScreens,
  ...accountScreens,
  ...mailScreens,
];

// Recording every step of every look would take longer than looking.
test.use({ trace: "off" });

for (const { name, as, phone, show } of screens) {
  test(`${name}: nothing that axe finds`, async ({
    browser,
    contextOptions,
    installation,
    stage,
  }) => {
    const context = await browser.newContext({
      ...contextOptions,
      baseURL: installation.origin,
      storageState: as === undefined ? undefined : stage.sessions[as],
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const fitting = looks.filter(({ width }) => phone === undefined || width === 390);
    const [first] = fitting;
    if (first !== undefined) await page.setViewportSize(first);
    await show(page, stage);
    for (const look of fitting) {
      await test.step(look.name, async () => {
        await page.setViewportSize(look);
        await showIn(page, look.colorScheme);
        await expectAccessible(page);
      });
    }
    await context.close();
  });
}
