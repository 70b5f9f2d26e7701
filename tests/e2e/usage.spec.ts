// What the kiosk really writes about its visits, and what the officer reads of it.
import { expect, type Page } from "@playwright/test";
import { sizes, test } from "./kiosk";

test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

/** Everything in the database of the counts, as text; the salt aside. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open("niem-yet-usage");
    await new Promise((resolve) => (request.onsuccess = resolve));
    const database = request.result;
    if (!database.objectStoreNames.length) return "";
    const all = ["days", "words"].map((name) => {
      const asked = database.transaction(name).objectStore(name).getAll();
      return new Promise((resolve) => (asked.onsuccess = () => resolve(asked.result)));
    });
    const text = JSON.stringify(await Promise.all(all));
    database.close();
    return text;
  });

/** The first visit of `day`: types `text`, reads what comes, goes, and is written down. */
async function aVisit(page: Page, address: string, day: string, text: string): Promise<void> {
  await page.goto(`${address}?today=${day}#/tim`);
  await page.reload();
  await page.getByRole("searchbox").fill(text);
  await page.clock.runFor(4000);
  await page.clock.runFor(76_000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await expect.poll(() => stored(page), { timeout: 15_000 }).toContain(`"day":"${day}"`);
}

test("words are a mark for two days and readable on the third; a name never is", async ({ page, server }) => {
  await page.clock.install();
  const strange = "xqzwv kwqjz";
  for (const day of ["2026-11-02", "2026-11-03"]) await aVisit(page, server.address, day, strange);
  await expect.poll(() => stored(page)).toContain('"2026-11-03":{"nothing":1,"abandoned":0}');
  expect(await stored(page)).not.toContain("xqzwv");
  for (const day of ["2026-11-04", "2026-11-05", "2026-11-06"]) await aVisit(page, server.address, day, "nguyễn văn an 0912345678");
  await aVisit(page, server.address, "2026-11-09", strange);
  await expect.poll(() => stored(page)).toContain(strange);
  const text = await stored(page);
  expect(text).not.toMatch(/nguy|0912|\d{2}:\d{2}/);
  expect(text).toContain('"day":"2026-11-05"');

  await page.goto(`${server.address}?today=2026-11-23#/can-bo/so-lieu`);
  await expect(page.getByText(`“${strange}” 3 lần không thấy gì`)).toBeVisible();
  await page.locator("[data-action=erase]").tap();
  await page.locator("[data-action=erase-all]").tap();
  await expect(page.getByText("Đã xóa hết số liệu.")).toBeVisible();
  expect(await stored(page)).toBe("[[],[]]");
});

test("who is done is asked once, and the answer is a number of that day", async ({ page, server }) => {
  await page.clock.install();
  await page.goto(`${server.address}?today=2026-11-23#/thu-tuc/1.001193`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.clock.runFor(62_000);
  await page.getByRole("button", { name: "Tôi xong rồi" }).tap();
  await page.getByRole("button", { name: "Một phần" }).tap();
  await expect(page.getByText("Cảm ơn ông/bà!")).toBeVisible();
  await page.clock.runFor(2000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await expect.poll(() => stored(page)).toMatch(/"faces":\{"bad":0,"fair":1,"good":0\}/);
  await expect.poll(() => stored(page)).toContain('"opened":{"1.001193":1}');
  expect(await stored(page)).toContain('"visits":1');
});
