// npm run screenshots: every screen at every size, out of the built kiosk, into docs/screens/.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { launchOptions } from "./chromium";

const sizes = {
  "portrait-1080x1920": { width: 1080, height: 1920 },
  "landscape-1920x1080": { width: 1920, height: 1080 },
  "landscape-1366x768": { width: 1366, height: 768 },
  "tablet-1280x800": { width: 1280, height: 800 },
  "phone-390x844": { width: 390, height: 844 },
};

const screens: Record<string, string> = {
  "attract": "#/cho",
  "home": "#/",
  "search": "#/tim?q=khai sinh",
  "search-empty": "#/tim?q=xyzzy",
  "procedure-papers": "#/thu-tuc/1.001193",
  "procedure-steps": "#/thu-tuc/1.001193?phan=steps",
  "procedure-money": "#/thu-tuc/1.014063?phan=money",
  "procedure-time": "#/thu-tuc/1.004222?phan=time",
  "procedure-where": "#/thu-tuc/1.004873?phan=where",
  "procedure-legal": "#/thu-tuc/1.004873?phan=legal",
  "guide": "#/thu-tuc/1.001193/hoi",
  "my-case": "#/thu-tuc/1.001193?ca=qua-60-ngay.da-ket-hon.nho-nguoi-khac.co-ban-giay.nop-tai-quay&co=to-khai",
  "take-home": "#/thu-tuc/1.004873/mang-ve",
  "take-home-two": "#/thu-tuc/1.003005/mang-ve",
  "help-counter": "#/gap-can-bo?tu=1.004873",
  "fields": "#/linh-vuc",
  "field": "#/linh-vuc/ho-tich",
  "life-event": "#/su-kien/sinh-con",
  "results": "#/ket-qua",
  "help": "#/gap-can-bo",
  "missing": "#/thu-tuc/9.999999",
};

const only = process.argv.slice(2);
const chosen = <T>(all: Record<string, T>) => {
  const some = Object.entries(all).filter(([name]) => only.includes(name));
  return some.length ? some : Object.entries(all);
};

const folder = join(import.meta.dirname, "../../docs/screens");
const server = await preview({ configLoader: "runner", logLevel: "warn", preview: { port: 4180, strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(launchOptions());

async function settle(page: Page): Promise<void> {
  await page.waitForSelector("h1");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
}

for (const [size, viewport] of chosen(sizes)) {
  mkdirSync(join(folder, size), { recursive: true });
  const phone = size.startsWith("phone");
  const context = await browser.newContext({ viewport, screen: viewport, hasTouch: true, serviceWorkers: "block", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${address}?today=2026-11-23T14:32`);
  for (const [name, hash] of chosen(screens)) {
    if (phone && name === "attract") continue;
    await settle(page);
    await page.evaluate((to) => (location.hash = to), hash);
    await settle(page);
    await page.screenshot({ path: join(folder, size, `${name}.png`) });
  }
  await context.close();
}

await browser.close();
await server.close();
