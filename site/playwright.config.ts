// Browser tests. They run against dist/site as `make build` leaves it, served
// by the build program, in the Chromium that is present on the machine.

import { defineConfig } from "@playwright/test";
import { chromium } from "./test/chromium.ts";

const port = Number(process.env["TEST_PORT"] ?? 8391);

export default defineConfig({
  testDir: "test",
  testMatch: "**/*.spec.ts",
  outputDir: "../dist/test-results",
  timeout: 120_000,
  // The engine starts and judges millions of steps in seconds, on a busy machine
  // in more of them.
  expect: { timeout: 20_000 },
  // A second try on a busy machine; a test that needed it is reported as flaky.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    trace: "on-first-retry", // of every test it would take a part of the time
    launchOptions: {
      ...(chromium() ? { executablePath: chromium()! } : {}),
      args: ["--no-sandbox", "--font-render-hinting=none"],
    },
  },
  webServer: {
    command: `go run ./build serve -built -port ${port}`,
    cwd: "..",
    port,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
