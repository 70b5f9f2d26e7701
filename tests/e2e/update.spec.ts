// A new version waits: it never moves a citizen, and is there when the next one comes.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { sizes, StaticServer } from "./kiosk";

test.use({ viewport: sizes.portrait, screen: sizes.portrait });

const built = join(import.meta.dirname, "../../dist");

/** Publishes a second version over the first: another index.html, and a worker that knows it. */
function publishSecondVersion(root: string): void {
  const index = join(root, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("<head>", '<head><meta name="version" content="2">'));
  const worker = join(root, "sw.js");
  const source = readFileSync(worker, "utf8");
  const changed = source.replace(/[0-9a-f]{32}(?=","url":"index\.html")/, "2".repeat(32));
  if (changed === source) throw new Error("sw.js does not name index.html as expected");
  writeFileSync(worker, changed);
}

test("a new version is applied on the attract screen and nowhere else", async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), "niem-yet-"));
  cpSync(built, root, { recursive: true });
  const server = new StaticServer(root);
  await server.start();
  await page.clock.install();
  await page.goto(server.address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await page.getByText("Chạm để bắt đầu").tap();
  await page.getByRole("button", { name: "Sinh con, nuôi con" }).tap();

  publishSecondVersion(root);
  const waiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(waiting).toBe(true);
  await page.clock.runFor(5000);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sinh con, nuôi con");
  expect(await page.locator("meta[name=version]").count()).toBe(0);

  await page.clock.runFor(76_000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  // The outgoing worker must come to rest first. Under a debugger it never does by itself.
  const debuggerSession = await page.context().newCDPSession(page);
  await debuggerSession.send("ServiceWorker.enable");
  await debuggerSession.send("ServiceWorker.stopAllWorkers");
  await expect(page.locator("meta[name=version]")).toHaveAttribute("content", "2");
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  expect(await waiting()).toBe(false);
  await server.stop();
});
