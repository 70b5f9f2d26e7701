// One build for a province: each address has its own commune, its own list and its own shelf, with the cable in or out.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { shelfName } from "../../src/core/commune/commune-slug";
import { stageCommunes } from "../../src/pipeline/stage-communes";
import { soundFiles, writeData } from "../unit/pipeline/data-directory";
import { scan } from "./camera";
import { sizes, StaticServer, test as base } from "./kiosk";
import { askForUpdate, letIn, PublishingSite, versionOf } from "./versions";

const code = "1.001193";
const attract = "Chạm để bắt đầu";
const built = join(import.meta.dirname, "../../dist");
/** What `npm run build -- --communes DIR` puts into dist/. */
const province = mkdtempSync(join(tmpdir(), "niem-yet-province-"));
const data = mkdtempSync(join(tmpdir(), "niem-yet-communes-"));

const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = new StaticServer(province);
    await server.start();
    await use(server);
    await server.stop();
  },
});

test.use({ viewport: sizes.portrait, screen: sizes.portrait });

// One worker for all: the province is staged once.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  for (const [slug, name] of [
    ["tan-son", "Tân Sơn"],
    ["an-binh", "An Bình"],
  ] as const) {
    const commune = { ...soundFiles()["commune.yaml"], name, web_address: "https://kiosk.tinh.vn/" };
    renameSync(writeData({ ...soundFiles(), "commune.yaml": commune }), join(data, slug));
  }
  cpSync(built, province, { recursive: true });
  const { problems } = await stageCommunes(data, province);
  expect(problems).toEqual([]);
  // The other layout: the application in a folder of the commune's.
  const folder = join(province, "an-binh");
  mkdirSync(folder);
  cpSync(built, folder, { recursive: true, filter: (path) => !/dist\/catalogue/.test(path) });
  cpSync(join(province, "communes/an-binh/catalogue"), join(folder, "catalogue"), { recursive: true });
});
test.afterAll(() => {
  for (const folder of [province, data]) rmSync(folder, { recursive: true, force: true });
});

/** The name in the corner and how many procedures the home screen counts, after the attract screen. */
async function shown(page: Page): Promise<{ name: string; count: number }> {
  await page.getByText(attract).tap();
  await page.getByText("Gõ bằng lời thường").waitFor();
  const total = page.getByText(/Tất cả \d+ thủ tục/);
  // Where there are many life events it stands on a later page.
  while ((await total.count()) === 0) await page.getByRole("button", { name: "Trang sau" }).tap();
  const all = await total.textContent();
  return { name: (await page.locator("header").first().textContent()) ?? "", count: Number(/\d+/.exec(all ?? "")?.[0]) };
}

/** Opened until the worker is there and the catalogue kept. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText(attract).waitFor();
  const { pathname, searchParams } = new URL(address);
  await expect.poll(() => page.evaluate(keptIn, shelfName(pathname, searchParams.get("commune") ?? undefined))).toBe(1);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** How many catalogues a database holds; runs in the page. */
async function keptIn(name: string): Promise<number> {
  if (!(await indexedDB.databases()).some((each) => each.name === name)) return 0;
  const get = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await get(indexedDB.open(name));
  const count = await get(database.transaction("heads").objectStore("heads").count());
  database.close();
  return count;
}

test("each shows its own name and list, by query or by folder, and keeps both with the cable out", async ({ page, server, context }) => {
  const addresses = { "Phủ Thông": server.address, "Tân Sơn": `${server.address}?commune=tan-son`, "An Bình": new URL("/an-binh/", server.address).href };
  for (const address of Object.values(addresses)) await settle(page, address);
  await server.stop();
  await context.setOffline(true);
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(address);
    await page.reload();
    const found = await shown(page);
    expect(found.name).toContain(name);
    if (name === "Phủ Thông") expect(found.count).toBeGreaterThan(100);
    else expect(found.count).toBe(1);
  }
});

test("the address keeps its commune through a visit and the idle reset", async ({ page, server }) => {
  await page.clock.install();
  await page.goto(`${server.address}?commune=tan-son`);
  await page.getByText(attract).tap();
  await page.getByText("Gõ bằng lời thường").tap();
  await page.clock.runFor(62_000);
  await page.clock.runFor(16_000);
  await expect(page.getByText(attract)).toBeVisible();
  expect(new URL(page.url()).search).toBe("?commune=tan-son");
  await page.reload();
  await expect(page.getByText("Tân Sơn").first()).toBeVisible();
});

test("the address keeps its commune through an update of the application", async ({ page }) => {
  const site = new PublishingSite();
  await stageCommunes(data, site.root);
  await site.start();
  try {
    await page.goto(`${site.address}?commune=tan-son`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await expect(page.getByText("Tân Sơn").first()).toBeVisible();
    site.publish("2");
    expect(await askForUpdate(page)).toBe("waiting");
    await letIn(page);
    expect(await versionOf(page)).toBe("2");
    await expect(page.getByText("Tân Sơn").first()).toBeVisible();
    expect(new URL(page.url()).search).toBe("?commune=tan-son");
  } finally {
    await site.stop();
  }
});

test("the code for another machine carries the commune", async ({ page, server }) => {
  await page.goto(`${server.address}?commune=tan-son#/gap-can-bo?tu=${code}`);
  const handed = page.getByRole("img", { name: /để cán bộ mở/ });
  await expect(handed).toBeInViewport({ ratio: 1 });
  await page.waitForTimeout(300);
  expect(await scan(page, handed)).toBe(`https://kiosk.tinh.vn/?commune=tan-son#/thu-tuc/${code}`);
});

for (const commune of ["xa-khac", "..%2Ftan-son"]) {
  test(`a commune that the host does not have (${commune}): said so, and no other one's list`, async ({ page, server }) => {
    // Another commune is kept on this device.
    await settle(page, server.address);
    await page.goto(`${server.address}?commune=${commune}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chưa có bảng niêm yết của xã này");
    await page.getByRole("button", { name: "Thử lại" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chưa có bảng niêm yết của xã này");
    await expect(page.getByText("Phủ Thông")).toHaveCount(0);
  });
}
