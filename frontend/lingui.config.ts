import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** What only the console shows has catalogues of its own, which come with it. */
const ofConsole = [
  "src/app/console",
  "src/shared/console",
  "src/features/account",
  "src/features/audit",
  "src/features/branding",
  "src/features/dashboard",
  "src/features/definition",
  "src/features/delivery-policy",
  "src/features/group",
  "src/features/mail-queue",
  "src/features/mail-template",
  "src/features/policy",
  "src/features/quota",
  "src/features/tracking",
  "src/features/user",
];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "de"],
  catalogs: [
    {
      path: "<rootDir>/src/locales/{locale}",
      include: ["src"],
      exclude: ["**/node_modules/**", ...ofConsole.map((folder) => `<rootDir>/${folder}/**`)],
    },
    { path: "<rootDir>/src/locales/console/{locale}", include: ofConsole },
  ],
  // Without line numbers an edit elsewhere in a file does not touch the catalogue.
  format: formatter({ lineNumbers: false }),
  orderBy: "messageId",
});
