// A visitor who reads English: from the attract screen to the papers and back to nothing.
import { expect } from "@playwright/test";
import { sizes, test } from "./kiosk";

test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

test("English begins on the attract screen and ends with the visit; its sentences are loaded only then", async ({ page, server }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const english = () => asked.filter((path) => /\/en-[^/]*\.js$/.test(path));
  await page.clock.install();
  await page.goto(server.address);
  await page.waitForSelector(".start");
  expect(english()).toEqual([]);

  await page.getByRole("button", { name: "English" }).tap();
  await expect(page.getByRole("heading", { level: 1, name: "What do you need today?" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Search" }).tap();
  await page.getByRole("searchbox").fill("birth certificate");
  await page.locator('.row[data-code="1.001193"]').tap();
  await expect(page.getByRole("heading", { level: 1, name: "Register the birth of your child" })).toBeVisible();
  await expect(page.locator(".paper", { hasText: "Birth registration form" }).locator("[lang=vi]")).toContainText("Tờ khai");
  await expect(page.getByRole("tabpanel")).not.toHaveAttribute("lang");

  await page.clock.runFor(61_000);
  await expect(page.getByText("Are you still there?")).toBeVisible();
  await page.clock.runFor(16_000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.locator(".start").tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ông/bà cần làm việc gì hôm nay?");
});

test("a page without an English text says so, in the middle of a visit, and keeps its place", async ({ page, server }) => {
  await page.goto(`${server.address}?kiosk=1#/thu-tuc/1.004837?phan=steps`);
  await page.waitForSelector("h1");
  const name = await page.locator("h1").textContent();
  await page.locator(".language-button").tap();
  await expect(page.getByText("only there in Vietnamese")).toBeVisible();
  await expect(page.locator("h1")).toHaveText(name ?? "");
  await expect(page.locator("h1")).toHaveAttribute("lang", "vi");
  await expect(page.getByRole("tabpanel", { name: "What to do?" })).toHaveAttribute("lang", "vi");
  await page.locator(".language-button").tap();
  await expect(page.getByRole("tabpanel", { name: "Làm gì?" })).toBeVisible();
});

test("the officer's pages are Vietnamese, whoever comes to them", async ({ page, server }) => {
  await page.goto(`${server.address}?kiosk=1#/linh-vuc`);
  await page.locator(".language-button").tap();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.evaluate(() => (location.hash = "#/can-bo"));
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page.locator(".language-button")).toHaveCount(0);
});
