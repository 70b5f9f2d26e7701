// Every screen at every size: nothing overflows, nothing is cut off, on a kiosk nothing scrolls.
import { expect } from "@playwright/test";
import { sizes, test } from "./kiosk";

const addresses = [
  "#/",
  "#/tim?q=khai sinh",
  "#/tim?q=zzzz",
  "#/linh-vuc",
  "#/linh-vuc/dat-dai",
  "#/su-kien/sinh-con",
  "#/ket-qua",
  "#/gap-can-bo",
  "#/khong-co",
];
const procedures = ["1.001193", "1.013225", "2.000815", "1.014140"].flatMap((code) => ["papers", "legal"].map((part) => `#/thu-tuc/${code}?phan=${part}`));

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport, screen: viewport, serviceWorkers: "block", reducedMotion: "reduce" });

    test("nothing overflows, and the QR code is on the first screen", async ({ page, server }) => {
      await page.goto(server.address);
      await page.waitForSelector("h1");
      for (const address of [...(size === "phone" ? [] : ["#/cho"]), ...addresses, ...procedures]) {
        await page.evaluate((to) => (location.hash = to), address);
        await page.waitForSelector("h1");
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(150);
        const { wide, tall, cut } = await page.evaluate(() => {
          const root = document.documentElement;
          const visible = [...document.querySelectorAll("main button, main h1, main .portal, nav button")];
          const outside = visible.filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && !element.closest(".sheet") && (box.left < -1 || box.right > root.clientWidth + 1);
          });
          return { wide: root.scrollWidth - root.clientWidth, tall: root.scrollHeight - root.clientHeight, cut: outside.map((element) => element.textContent) };
        });
        expect(wide, `${address} is too wide`).toBeLessThanOrEqual(0);
        expect(cut, `${address} is cut off`).toEqual([]);
        if (size !== "phone") expect(tall, `${address} scrolls`).toBeLessThanOrEqual(0);
        if (address.includes("thu-tuc")) await expect(page.locator(".portal svg[role=img]"), `${address}: QR out of sight`).toBeInViewport({ ratio: 1 });
        if (size !== "phone") {
          const over = await page.evaluate(() => {
            const bar = document.querySelector(".frame > nav")?.getBoundingClientRect().top ?? innerHeight;
            return [...document.querySelectorAll(".screen > *")]
              .filter((element) => element.getBoundingClientRect().bottom > bar + 1)
              .map((element) => element.className);
          });
          expect(over, `${address} runs under the bottom bar`).toEqual([]);
        }
      }
    });
  });
}
