// Nothing of the last visitor survives the idle reset: not on the screen, not in the address, the history or the storage.
import { expect } from "@playwright/test";
import { sizes, test, typeByTouch } from "./kiosk";

test.use({ viewport: sizes.portrait, screen: sizes.portrait });

test.beforeEach(async ({ page, server }) => {
  await page.clock.install();
  await page.goto(server.address);
  await page.getByText("Chạm để bắt đầu").tap();
});

test("a still screen counts down and returns to the attract screen, leaving nothing", async ({ page }) => {
  const before = await page.evaluate(() => history.length);
  await page.getByText("Gõ bằng lời thường").tap();
  await typeByTouch(page, "ly hon");
  await page.locator(".rows .row").first().tap();
  await expect(page).toHaveURL(/thu-tuc/);
  await page.clock.runFor(62_000);
  await expect(page.getByRole("alertdialog")).toContainText("Ông/bà còn xem không?");
  await page.clock.runFor(15_000);

  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  expect(page.url()).not.toMatch(/ly|thu-tuc|tim/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(/thu-tuc|tim/);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe("[{},{}]");
  expect(await page.content()).not.toContain("ly hon");
  await page.getByText("Chạm để bắt đầu").tap();
  await page.getByText("Gõ bằng lời thường").tap();
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("one tap keeps the page as it was", async ({ page }) => {
  await page.getByRole("button", { name: "Người thân qua đời" }).tap();
  await page.clock.runFor(62_000);
  await page.getByRole("button", { name: "Tôi còn xem" }).tap();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Người thân qua đời");
  await page.clock.runFor(30_000);
  await expect(page.getByRole("alertdialog")).toBeHidden();
});

test("the way back is remembered without the browser's history", async ({ page }) => {
  await page.getByRole("button", { name: "Người thân qua đời" }).tap();
  await page.locator("main .row").first().tap();
  await expect(page).toHaveURL(/thu-tuc/);
  await page.clock.runFor(400);
  await page.getByRole("button", { name: "Quay lại" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Người thân qua đời");
});

test("the officer's corner is left like any page, and nothing of the comparison stays", async ({ page }) => {
  const before = await page.evaluate(() => history.length);
  const name = await page.locator("header .name").boundingBox();
  if (!name) throw new Error("the commune's name is not on the screen");
  await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2);
  await page.mouse.down();
  await page.clock.runFor(900);
  await page.mouse.up();
  await expect(page).toHaveURL(/can-bo/);
  await page.getByRole("button", { name: "Kiểm tra niêm yết" }).tap();
  await page.clock.runFor(400);
  await page.locator("[data-action=compare]").tap();
  const list = { name: "danh-sach-mat.csv", mimeType: "text/csv", buffer: Buffer.from("Mã số,Tên\n9.000001,Họp chợ\n") };
  await page.locator("input[type=file]").setInputFiles(list);
  await expect(page.getByText("danh-sach-mat.csv: đọc được 1 thủ tục.")).toBeVisible();
  await page.clock.runFor(62_000);
  await expect(page.getByRole("alertdialog")).toContainText("Ông/bà còn xem không?");
  await page.clock.runFor(15_000);

  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  expect(page.url()).not.toContain("can-bo");
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]))).not.toMatch(/can-bo|danh-sach/);
  expect(await page.content()).not.toMatch(/danh-sach-mat|9\.000001/);
  await page.getByText("Chạm để bắt đầu").tap();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.content()).not.toMatch(/danh-sach-mat|9\.000001/);
  await expect(page.getByRole("button", { name: "Quay lại" })).toBeDisabled();
  await page.evaluate(() => (location.hash = "#/can-bo/niem-yet"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiểm tra niêm yết");
});
