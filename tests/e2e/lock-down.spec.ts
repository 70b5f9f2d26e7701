// What a visitor's fingers must not reach on a kiosk, and what stays as usual on a phone.
import { expect } from "@playwright/test";
import { sizes, test } from "./kiosk";

test.describe("on a kiosk", () => {
  test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

  test("no menu, no selection, no drag, no zoom, no way out", async ({ page, server }) => {
    await page.goto(`${server.address}#/thu-tuc/1.001193`);
    await page.waitForSelector("h1");
    const stopped = await page.evaluate(() => {
      const on = (name: string, init: EventInit = {}) =>
        !document.querySelector("h1")!.dispatchEvent(new Event(name, { bubbles: true, cancelable: true, ...init }));
      const zoom = !document.body.dispatchEvent(new WheelEvent("wheel", { ctrlKey: true, bubbles: true, cancelable: true }));
      const out = document.createElement("a");
      out.href = "https://example.org/";
      document.body.append(out);
      const left = !out.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return [on("contextmenu"), on("selectstart"), on("dragstart"), zoom, left];
    });
    expect(stopped).toEqual([true, true, true, true, true]);
    await expect(page.locator("a[href^=http]:not([href*='example.org'])")).toHaveCount(0);
  });

  test("a trembling second tap on the same spot counts once", async ({ page, server }) => {
    await page.goto(server.address);
    const start = await page.getByText("Chạm để bắt đầu").boundingBox();
    const [x, y] = [start!.x + start!.width / 2, start!.y + start!.height / 2];
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ông/bà cần làm việc gì hôm nay?");
  });

  test("the same pages as a plain site when asked", async ({ page, server }) => {
    await page.goto(`${server.address}?kiosk=0`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ông/bà cần làm việc gì hôm nay?");
    await page.getByText("Gõ bằng lời thường").tap();
    await page.getByRole("searchbox").fill("khai sinh");
    await expect(page.locator(".keyboard")).toHaveCount(0);
    await page.locator(".rows .row").first().tap();
    await expect(page).toHaveURL(/thu-tuc/);
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("khai sinh");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: sizes.phone, screen: sizes.phone, serviceWorkers: "block" });

  test("no attract screen, the system's keyboard, a link to the portal", async ({ page, server }) => {
    await page.goto(server.address);
    await page.getByRole("button", { name: "Sinh con, nuôi con" }).tap();
    await page.locator("main .row").first().tap();
    await expect(page.getByRole("link", { name: "Mở trang này" })).toHaveAttribute(
      "href",
      /^https:\/\/dichvucong\.gov\.vn\/thu-tuc-hanh-chinh\/[0-9a-f-]{36}$/,
    );
    await expect(page.locator("#kiosk")).toHaveCount(0);
  });
});
