// The list leaves in a pocket and goes to the counter: by touch, read back by a camera, with the cable out, and gone after the visit.
import { expect, type Locator } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { scan } from "./camera";
import { sizes, test, typeByTouch } from "./kiosk";

interface Posted {
  portal_id: string;
  plain_name: string;
  documents: { id: string; name: string }[];
}
const posted = (file: string) => parse(readFileSync(join(import.meta.dirname, "../../data/procedures", file), "utf8")) as Posted;
/** One list fits in one code, the other takes two. */
const single = { code: "1.004873", ...posted("ho-tich/1.004873.yaml") };
const double = { code: "1.003005", ...posted("nuoi-con-nuoi/1.003005.yaml") };

/** CSS pixels of one millimetre of this screen. */
const millimetre = (code: Locator) => code.evaluate((element) => parseFloat(getComputedStyle(element.ownerDocument.documentElement).getPropertyValue("--mm")));

for (const size of ["portrait", "landscape", "small"] as const) {
  test.describe(size, () => {
    test.use({ viewport: sizes[size], screen: sizes[size] });

    test("two codes that no camera confuses, read sharp, small and blurred, with the cable out", async ({ page, server, context }) => {
      await page.goto(`${server.address}?today=2026-11-23T14:30#/thu-tuc/${single.code}`);
      await page.getByRole("button", { name: "Mang danh sách về" }).tap();
      const list = page.getByRole("img", { name: /danh sách giấy tờ/ });
      const portal = page.getByRole("img", { name: /Cổng Dịch vụ công/ });
      await expect(list).toBeInViewport({ ratio: 1 });
      await expect(portal).toBeInViewport({ ratio: 1 });

      const mm = await millimetre(list);
      const [one, two] = [(await list.boundingBox())!, (await portal.boundingBox())!];
      for (const [code, box] of [
        [list, one],
        [portal, two],
      ] as const) {
        expect(box.width / Number(await code.getAttribute("data-modules")) / mm, "millimetres a module").toBeGreaterThanOrEqual(0.5);
      }
      const apart = Math.max(two.x - one.x - one.width, two.y - one.y - one.height);
      expect(apart / mm, "millimetres between the codes").toBeGreaterThanOrEqual(40);

      // The cable out, and the page opened anew.
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated" || caches.keys().then((keys) => keys.length > 0));
      await server.stop();
      await context.setOffline(true);
      await page.reload();
      await expect(list).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);

      const text = await scan(page, list);
      expect(text).toBe(text.normalize("NFC"));
      expect(text.split("\n")[0]).toBe(single.plain_name);
      for (const { name } of single.documents) expect(text).toContain(name);
      expect(text).toContain("nhận chiều thứ Sáu 27/11/2026");
      const address = `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${single.portal_id}`;
      expect(text).toContain(address);
      expect(await scan(page, portal)).toBe(address);
    });

    test("a long list in two codes, one after the other", async ({ page, server }) => {
      await page.goto(`${server.address}#/thu-tuc/${double.code}/mang-ve`);
      const list = page.getByRole("img", { name: /chứa danh sách giấy tờ/ });
      await expect(list).toBeInViewport({ ratio: 1 });
      await page.waitForTimeout(300);
      const first = await scan(page, list);
      await page.getByRole("button", { name: "Mã 2/2" }).tap();
      await expect(list).toHaveAccessibleName(/2\/2/);
      const second = await scan(page, list);
      expect(first.startsWith(`1/2 ${double.plain_name}\n`)).toBe(true);
      expect(second.startsWith(`2/2 ${double.plain_name}\n`)).toBe(true);
      for (const { name } of double.documents) expect(`${first}\n${second}`).toContain(name);
      await expect(list).toHaveCount(1);
    });

    test("to the counter: three characters, a code for the officer's scanner, and nothing left after the visit", async ({ page, server, context }) => {
      await page.clock.install();
      await page.goto(server.address);
      await page.getByText("Chạm để bắt đầu").tap();
      await page.getByText("Gõ bằng lời thường").tap();
      await typeByTouch(page, "giay doc than");
      await page.clock.runFor(500);
      await page.locator(`.row[data-code="${single.code}"]`).tap();
      await page.clock.runFor(500);
      await page
        .getByRole("button", { name: /Tôi đã có/ })
        .first()
        .tap();
      await page.clock.runFor(500);
      await page.getByRole("button", { name: "Gặp cán bộ" }).tap();
      await page.clock.runFor(500);
      const characters = (await page.locator(".counter .letter").allTextContents()).join("");
      expect(characters).toMatch(/^[A-Z2-9]{3}$/);
      const code = page.getByRole("img", { name: /để cán bộ mở/ });
      await expect(code).toBeInViewport({ ratio: 1 });
      const payload = await scan(page, code);
      expect(payload).toBe(`#/thu-tuc/${single.code}?co=${single.documents[0]?.id}`);

      // The officer's own screen: a scanner types into the search, or the officer does.
      const officer = await context.newPage();
      await officer.goto(`${server.address}#/tim`);
      await officer.getByRole("searchbox").pressSequentially(payload);
      await officer.keyboard.press("Enter");
      await expect(officer.getByRole("heading", { level: 1 })).toHaveText(single.plain_name);
      await expect(officer.getByRole("button", { name: /Tôi đã có/, pressed: true })).toHaveCount(1);
      await officer.goto(`${server.address}#/${characters.toLowerCase()}`);
      await expect(officer.locator(".rows .row").first()).toHaveAttribute("data-code", single.code);
      await officer.close();

      await page.clock.runFor(62_000);
      await page.clock.runFor(16_000);
      await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
      expect(page.url()).not.toMatch(/tu=|thu-tuc/);
      await page.getByText("Chạm để bắt đầu").tap();
      await page.getByRole("button", { name: "Gặp cán bộ" }).tap();
      await page.clock.runFor(500);
      await expect(page.getByText("Cán bộ ở Trung tâm")).toBeVisible();
      await expect(page.locator(".counter")).toHaveCount(0);
    });
  });
}

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport, screen: viewport, serviceWorkers: "block", reducedMotion: "reduce" });

    test("nothing of it overflows, scrolls on a kiosk, or is too small to touch", async ({ page, server }) => {
      await page.goto(server.address);
      await page.waitForSelector("h1");
      for (const address of [`#/thu-tuc/${single.code}/mang-ve`, `#/thu-tuc/${double.code}/mang-ve`, `#/gap-can-bo?tu=${double.code}`]) {
        await page.evaluate((to) => (location.hash = to), address);
        await page.waitForSelector("svg[data-modules]");
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(250);
        const { wide, tall, cut, small } = await page.evaluate(() => {
          const root = document.documentElement;
          const bar = document.querySelector(".frame > nav")!.getBoundingClientRect().top;
          const mm = parseFloat(getComputedStyle(root).getPropertyValue("--mm"));
          const kiosk = root.hasAttribute("data-kiosk");
          const parts = [...document.querySelectorAll(".code-card *, .take-home .ways *, .counter, .counter *")].map((element) => ({
            name: `${element.tagName} ${element.textContent}`,
            button: element.tagName === "BUTTON",
            box: element.getBoundingClientRect(),
            card: (element.closest(".code-card, .way, .counter") ?? element).getBoundingClientRect(),
          }));
          const out = parts.filter(
            ({ box, card }) => box.width > 1 && (box.right > card.right + 1 || box.bottom > card.bottom + 1 || (kiosk && box.bottom > bar + 1)),
          );
          const tiny = parts.filter(({ button, box }) => button && Math.min(box.width, box.height) < (kiosk ? 20 * mm : 44) - 1);
          return {
            wide: root.scrollWidth - root.clientWidth,
            tall: kiosk ? root.scrollHeight - root.clientHeight : 0,
            cut: out.map(({ name }) => name),
            small: tiny.map(({ name }) => name),
          };
        });
        expect(wide, `${address} is too wide`).toBeLessThanOrEqual(0);
        expect(tall, `${address} scrolls`).toBeLessThanOrEqual(0);
        expect(cut, `${address} is cut off`).toEqual([]);
        expect(small, `${address} is hard to touch`).toEqual([]);
      }
    });
  });
}

test.describe("on the office's own network", () => {
  test.use({ viewport: sizes.portrait, screen: sizes.portrait });

  test("the same page opens on a phone, with answers and ticks", async ({ page, server, browser }) => {
    // An address that other machines could open: a name of its own for the test's server.
    const base = "http://kiosk.xa/niem-yet/";
    const serve = async (each: typeof page) =>
      each.route("http://kiosk.xa/**", async (route) =>
        route.fulfill({ response: await route.fetch({ url: route.request().url().replace(base, server.address) }) }),
      );
    await serve(page);
    const [paper] = single.documents;
    await page.goto(`${base}?kiosk=1#/thu-tuc/${single.code}?co=${paper?.id}`);
    await page.getByRole("button", { name: "Mang danh sách về" }).tap();
    await page.getByRole("button", { name: /Wi-Fi/ }).tap();
    const code = page.getByRole("img", { name: /mở trang này trên điện thoại/ });
    await expect(code).toBeInViewport({ ratio: 1 });
    await expect(page.locator("svg[data-modules]")).toHaveCount(1);
    await page.waitForTimeout(300);
    const link = await scan(page, code);
    expect(link).toBe(`${base}#/thu-tuc/${single.code}?co=${paper?.id}`);

    const phone = await browser.newPage({ viewport: sizes.phone, screen: sizes.phone, hasTouch: true });
    await serve(phone);
    await phone.goto(link);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText(single.plain_name);
    await expect(phone.getByRole("button", { name: /Tôi đã có/, pressed: true })).toHaveCount(1);
    await phone.unrouteAll({ behavior: "ignoreErrors" });
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await phone.close();
  });

  test("no link where only this machine could open it", async ({ page, server }) => {
    await page.goto(`${server.address}#/thu-tuc/${single.code}/mang-ve`);
    await expect(page.locator("svg[data-modules]")).toHaveCount(2);
    await expect(page.getByText("Wi-Fi")).toHaveCount(0);
  });
});
