import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/e2e/chromium";

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  // Machines that test are slow and shared; how fast the kiosk is, the benches say.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  globalSetup: "./tests/e2e/build-once.ts",
  use: { launchOptions: launchOptions(), hasTouch: true, trace: "retain-on-failure" },
});
