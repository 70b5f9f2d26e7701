// A new version waits: it never moves a citizen, and is there when the next one comes.
import { expect, test } from "@playwright/test";
import { sizes } from "./kiosk";
import { askForUpdate, PublishingSite, settle, stopWorkers, versionOf } from "./versions";

test.use({ viewport: sizes.portrait, screen: sizes.portrait });

test("a new version and a new catalogue come in on the attract screen and nowhere else", async ({ page }) => {
  const site = new PublishingSite();
  await site.start();
  await page.clock.install();
  await settle(page, site);
  const desk = (await page.locator("header p").first().textContent())!;
  await page.getByText("Chạm để bắt đầu").tap();
  await page.getByRole("button", { name: "Sinh con, nuôi con" }).tap();

  site.publish("2");
  site.publishCatalogue("Bàn tiếp dân mới");
  expect(await askForUpdate(page)).toBe("waiting");
  await page.clock.runFor(5000);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sinh con, nuôi con");
  expect(await versionOf(page)).toBe("1");

  await page.clock.runFor(76_000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await stopWorkers(page);
  await expect(page.locator("meta[name=version]")).toHaveAttribute("content", "2");
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await expect(page.getByText("Bàn tiếp dân mới")).toBeVisible();
  await expect(page.getByText(desk, { exact: true })).toHaveCount(0);
  expect(await askForUpdate(page)).toBe("nothing");
  await site.stop();
});
