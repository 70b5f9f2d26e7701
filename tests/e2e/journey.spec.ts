// The journey the kiosk exists for, by touch, at both orientations.
import { expect } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readQr, sizes, test, typeByTouch } from "./kiosk";

const record = parse(readFileSync(join(import.meta.dirname, "../../data/procedures/ho-tich/1.001193.yaml"), "utf8")) as {
  portal_id: string;
  plain_name: string;
};

for (const size of ["portrait", "landscape", "small"] as const) {
  test.describe(size, () => {
    test.use({ viewport: sizes[size], screen: sizes[size] });

    test("attract, khai sinh on the on-screen keyboard, procedure, QR; then offline", async ({ page, server, context }) => {
      await page.goto(server.address);
      await page.getByText("Chạm để bắt đầu").tap();
      await page.getByText("Gõ bằng lời thường").tap();
      await typeByTouch(page, "khai sinh");
      await expect(page.getByRole("searchbox")).toHaveValue("khai sinh");
      const first = page.locator(".rows .row").first();
      await expect(first).toContainText(record.plain_name);
      await first.tap();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(record.plain_name);
      await expect(page.getByRole("img", { name: /Mã QR/ })).toBeInViewport({ ratio: 1 });
      expect(readQr(await page.screenshot())).toBe(`https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${record.portal_id}`);

      // Every file is in the cache before the cable is pulled.
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated" || caches.keys().then((keys) => keys.length > 0));
      await server.stop();
      await context.setOffline(true);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(record.plain_name);
      await page.getByRole("button", { name: "Tìm kiếm" }).tap();
      await typeByTouch(page, "ket hon");
      await page.locator(".rows .row").first().tap();
      await expect(page.getByText("Giấy tờ cần mang")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/kết hôn/i);
    });
  });
}
