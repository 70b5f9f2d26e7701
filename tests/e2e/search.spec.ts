// The search as a finger meets it: the reason, the choices, whole words on the keyboard, never an empty page.
import { expect } from "@playwright/test";
import { sizes, test, typeByTouch } from "./kiosk";

test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.address);
  await page.getByText("Chạm để bắt đầu").tap();
  await page.getByText("Gõ bằng lời thường").tap();
});

const rows = ".rows .row";

test("says why when a household word led to the answer", async ({ page }) => {
  await typeByTouch(page, "cat khau");
  await expect(page.locator(rows).first()).toContainText("tức là");
});

test("marks the words that were asked for", async ({ page }) => {
  await typeByTouch(page, "tam tru");
  await expect(page.locator(rows).first().locator("mark").first()).toHaveText(/tạm trú/i);
});

test("offers a choice when the question may mean different things, and one tap opens it", async ({ page }) => {
  await typeByTouch(page, "khai sinh");
  const choices = page.locator(".choices .chip");
  await expect(page.getByText("Ý ông/bà là…?")).toBeVisible();
  expect(await choices.count()).toBeLessThanOrEqual(3);
  const name = await choices.nth(1).textContent();
  await choices.nth(1).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name ?? "");
});

test("completes the word being typed from what is posted", async ({ page }) => {
  await typeByTouch(page, "thuong t");
  await page.locator(".keyboard .word").first().tap();
  await expect(page.getByRole("searchbox")).toHaveValue(/^th\S+ t\S+ $/);
  await expect(page.locator(rows).first()).toBeVisible();
});

test("a question that finds nothing still helps", async ({ page }) => {
  await typeByTouch(page, "qqqq wwww");
  await expect(page.locator(".tiles .tile").first()).toBeVisible();
  await page.locator(".tiles .tile").first().tap();
  await expect(page.locator("main .row").first()).toBeVisible();
});

test("ten thousand characters, emoji and control characters leave the page alive", async ({ page }) => {
  await page.getByRole("searchbox").fill(`${"xin giấy ".repeat(1200)}\u0000\u202e👶🏽`);
  await expect(page.locator(`${rows}, .nothing`).first()).toBeVisible();
  await page.getByRole("button", { name: "Xóa hết" }).tap();
  await expect(page.getByRole("searchbox")).toHaveValue("");
});
