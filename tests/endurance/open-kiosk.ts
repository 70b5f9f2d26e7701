// A kiosk on its own server for hours: its complaints collected, its printer muted, its clock one that can be turned on.
import { chromium, type Browser, type Page } from "@playwright/test";
import { launchOptions } from "../e2e/chromium";
import { sizes, StaticServer } from "../e2e/kiosk";

export interface OpenKiosk {
  page: Page;
  server: StaticServer;
  /** Every error of the page and its console so far. */
  errors: string[];
  close(): Promise<void>;
}

/** Longer than the idle seconds and the countdown of `data/commune.yaml` together, in milliseconds. */
const untilReset = 80_000;

/** Waits for the attract screen. @param root the built site; dist/ (build first) when left out */
export async function openKiosk(root?: string): Promise<OpenKiosk> {
  const server = new StaticServer(root);
  await server.start();
  const browser: Browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({ viewport: sizes.portrait, screen: sizes.portrait, hasTouch: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error.stack ?? error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.addInitScript(() => (window.print = () => undefined));
  await page.clock.install();
  await page.goto(server.address);
  await page.locator(".attract").waitFor();
  return {
    page,
    server,
    errors,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Turns the clock on until the visit has ended. @throws when the attract screen does not come: a stuck screen */
export async function endVisit(page: Page, until = untilReset): Promise<void> {
  // The countdown is a dialog of its own: the seconds must pass one by one.
  await page.clock.runFor(until);
  await page.locator(".attract").waitFor({ timeout: 10_000 });
}
