// The return date and the trips on the procedure's page, by touch, by the clock that the address gives.
import { expect } from "@playwright/test";
import { sizes, test } from "./kiosk";

for (const size of ["portrait", "landscape", "small", "phone"] as const) {
  test.describe(size, () => {
    test.use({ viewport: sizes[size], screen: sizes[size], serviceWorkers: "block", reducedMotion: "reduce" });

    test("a filing now: its day on the card, the day skipped in the part", async ({ page, server }) => {
      await page.goto(`${server.address}?today=2026-11-23T14:30#/thu-tuc/1.004873`);
      const card = page.getByRole("tab", { name: /Bao lâu\?/ });
      await expect(card).toContainText("nhận chiều thứ Sáu 27/11/2026");
      const cut = await card.evaluate((element) => element.scrollHeight - element.clientHeight);
      expect(cut, "the card's line is cut off").toBeLessThanOrEqual(1);
      await card.tap();
      const part = page.getByRole("tabpanel");
      await expect(part.getByText("Nộp bây giờ → nhận chiều thứ Sáu 27/11/2026")).toBeVisible();
      await expect(part).toContainText("Ngày Văn hóa Việt Nam: 24/11/2026");
      await expect(part).toContainText("Nghị quyết 28/2026/QH16");
    });

    test("the three ways in trips", async ({ page, server }) => {
      await page.goto(`${server.address}?today=2026-11-23T14:30#/thu-tuc/1.004873`);
      await page.getByRole("tab", { name: "Nộp ở đâu" }).tap();
      await expect(page.locator(".trip")).toHaveCount(3);
      await expect(page.locator(".trip").first()).toContainText("1 hoặc 2 lần");
      if (size !== "phone") await expect(page.locator(".trip").last()).toBeInViewport({ ratio: 1 });
    });
  });
}

test.describe("no date", () => {
  test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block", reducedMotion: "reduce" });

  test("into 2027 the last certain thing is said", async ({ page, server }) => {
    await page.goto(`${server.address}?today=2026-12-30T09:00#/thu-tuc/1.004873?phan=time`);
    await expect(page.getByRole("tabpanel")).toContainText("Lịch nghỉ 2027 chưa công bố; kết quả có sau ngày 31/12/2026");
    await expect(page.getByRole("tabpanel")).not.toContainText("→");
  });

  test("a clock behind the data is doubted, and the officer is told at rest", async ({ page, server }) => {
    await page.goto(`${server.address}?today=2026-01-23T09:00#/thu-tuc/1.004873?phan=time`);
    await expect(page.getByRole("tabpanel")).toContainText("Đồng hồ của máy có thể sai");
    await expect(page.getByRole("tabpanel")).not.toContainText("→");
    await page.evaluate(() => (location.hash = "#/cho"));
    await expect(page.getByText("Cán bộ: máy đang để ngày 23/01/2026")).toBeVisible();
  });
});

test.describe("the clock goes on", () => {
  test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block", timezoneId: "Asia/Ho_Chi_Minh" });

  test("and the open page follows it past closing", async ({ page, server }) => {
    // Within the minute that a visitor may stay without touching.
    await page.clock.install({ time: "2026-11-23T17:00:30+07:00" });
    await page.goto(`${server.address}#/thu-tuc/1.004873?phan=time`);
    await expect(page.getByRole("tabpanel")).toContainText("27/11/2026");
    await page.clock.runFor(45_000);
    await expect(page.getByRole("tabpanel")).toContainText("30/11/2026");
  });
});
