// The real server binary in the system's Chromium; nothing is downloaded.

import { defineConfig, devices } from "@playwright/test";
import type { WorkerFixtures } from "./fixtures/test.ts";

const chromium = {
  ...devices["Desktop Chrome"],
  launchOptions: {
    executablePath: "/usr/bin/chromium",
    // No sandbox: containers and the root user do not allow one.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};

export default defineConfig<object, WorkerFixtures>({
  testDir: ".",
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes the second time hides a fault.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...chromium,
    // The certificate of the server under test is signed by an authority that lives for this run.
    ignoreHTTPSErrors: true,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "sqlite", use: { database: "sqlite" } },
    { name: "postgres", testMatch: /main-job.*\.spec\.ts/, use: { database: "postgres" } },
  ],
});
