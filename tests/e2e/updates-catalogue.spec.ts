// New catalogues: kept whole or not at all, shown at once without a network, and another one stands in for one that does not open.
import { expect, test as base, type Page } from "@playwright/test";
import { sizes } from "./kiosk";
import { keptCatalogues, PublishingSite } from "./versions";

const test = base.extend<{ site: PublishingSite }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = new PublishingSite();
    await site.start();
    await use(site);
    await site.stop();
  },
});

// Without the worker the pages come from the server: what is tested is the shelf.
test.use({ viewport: sizes.landscape, screen: sizes.landscape, serviceWorkers: "block" });

const attract = "Chạm để bắt đầu";
const kept = (page: Page) => keptCatalogues(page).then(({ heads }) => heads.length);

async function first(page: Page, site: PublishingSite): Promise<void> {
  await page.goto(site.address);
  await expect.poll(() => kept(page), { timeout: 20_000 }).toBe(1);
}

/** Takes the catalogue off the wire: every request for it hangs. */
const cutOff = (page: Page) => page.route("**/catalogue/**", () => undefined);

test("a newer one is kept and shown on the screen that nobody has touched; three stay; none needs the network", async ({ page, site }) => {
  await first(page, site);
  for (const desk of ["Bàn số hai", "Bàn số ba", "Bàn số bốn"]) {
    site.publishCatalogue(desk);
    await page.reload();
    await expect(page.getByText(desk)).toBeVisible();
  }
  expect(await kept(page)).toBe(3);
  await cutOff(page);
  await page.reload();
  await expect(page.getByText("Bàn số bốn")).toBeVisible();
  await page.getByText(attract).tap();
  await page.getByRole("button", { name: "Sinh con, nuôi con" }).tap();
  await page.locator("main .row").first().tap();
  await expect(page.getByText("Giấy tờ cần mang")).toBeVisible();
});

test("an update that is cut short leaves what was there; the whole one is taken later", async ({ page, site }) => {
  await first(page, site);
  const before = await keptCatalogues(page);
  site.publishCatalogue("Bàn số hai");
  for (const bytes of [0, 500, 10_000, 300_000]) {
    site.cutAfter = bytes;
    const asked = page.waitForResponse(/catalogue\/(list|manifest)/).catch(() => undefined);
    await page.reload();
    await expect(page.getByText(attract)).toBeVisible();
    await asked;
    expect(await keptCatalogues(page)).toEqual(before);
  }
  site.cutAfter = undefined;
  await page.reload();
  await expect(page.getByText("Bàn số hai")).toBeVisible();
});

test("one that is damaged on the disk: the one before it is shown, and the officer's line says so", async ({ page, site }) => {
  await first(page, site);
  site.publishCatalogue("Bàn số hai");
  await page.reload();
  await expect(page.getByText("Bàn số hai")).toBeVisible();
  await page.evaluate(damageListInUse);
  await page.route("**/catalogue/**", (route) => route.abort());
  await page.reload();
  await expect(page.getByText("Cán bộ: dữ liệu đang dùng bị hỏng")).toBeVisible();
  await expect(page.getByText("Bàn số hai")).toHaveCount(0);
  expect(await kept(page)).toBe(1);

  await page.unroute("**/catalogue/**");
  await page.reload();
  await expect(page.getByText("Bàn số hai")).toBeVisible();
  await expect(page.getByText("Cán bộ:")).toHaveCount(0);
});

test("what an older version of the application kept is taken over", async ({ page, site }) => {
  await page.goto(`${site.address}icon.svg`);
  await page.evaluate(keepAsVersionOne);
  await cutOff(page);
  await page.goto(site.address);
  await expect(page.getByText(attract)).toBeVisible();
  expect(await kept(page)).toBe(1);
});

test("a browser that keeps nothing shows what the site has", async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(IDBFactory.prototype, "open", {
      value: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await page.goto(site.address);
  await page.getByText(attract).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ông/bà cần làm việc gì hôm nay?");
});

/** Changes one letter of the list in use, as a failing disk would; runs in the page. */
async function damageListInUse(): Promise<void> {
  const get = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await get(indexedDB.open("niem-yet"));
  const transaction = database.transaction(["state", "pieces"], "readwrite");
  const id = (await get(transaction.objectStore("state").get("in-use"))) as string;
  const keys = (await get(transaction.objectStore("pieces").getAllKeys())) as [string, string][];
  const list = keys.find(([owner, file]) => owner === id && file.startsWith("list"))!;
  await get(transaction.objectStore("pieces").put("{}", list));
  database.close();
}

/** The database as it was before the shelf had room for three; runs in the page. */
async function keepAsVersionOne(): Promise<void> {
  const read = async (file: string) => (await fetch(`catalogue/${file}`)).text();
  const manifest = await read("manifest.json");
  const pieces: Record<string, string> = {};
  for (const [, file = ""] of manifest.matchAll(/"file":"([^"]*)"/g)) pieces[file] = await read(file);
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("niem-yet", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("catalogue");
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise((resolve) => {
    const transaction = database.transaction("catalogue", "readwrite");
    transaction.objectStore("catalogue").put({ manifest, pieces }, "last-good");
    transaction.oncomplete = resolve;
  });
  database.close();
}
