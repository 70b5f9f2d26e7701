// Read aloud in a real browser, with a speech engine of our own in the place of the system's.
import { expect, type Page } from "@playwright/test";
import { withVoices } from "./a-voice";
import { sizes, test } from "./kiosk";

test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block", reducedMotion: "reduce" });

const local = { lang: "vi-VN", localService: true };
const network = { lang: "vi-VN", localService: false };
const birth = "#/thu-tuc/1.001193";

const aloud = (page: Page) => page.getByRole("button", { name: "Đọc to" });
const bar = (page: Page) => page.getByRole("region", { name: "Đang đọc to" });
const press = (page: Page, name: string) => bar(page).getByRole("button", { name }).tap();
const finish = (page: Page) => page.evaluate(() => window.aVoice.finish());
const asked = (page: Page) => page.evaluate(() => window.aVoice.asked);

async function open(page: Page, address: string, hash: string): Promise<void> {
  await page.goto(`${address}${hash}`);
  await page.waitForSelector("h1");
}

/** Hears sentences to their end until the bar shows `text`. */
async function hearUntil(page: Page, text: string): Promise<void> {
  await expect(async () => {
    if (!(await bar(page).locator(".text").textContent())?.includes(text)) await finish(page);
    await expect(bar(page).locator(".text")).toContainText(text, { timeout: 20 });
  }).toPass({ intervals: [20], timeout: 15_000 });
}

test("a network voice alone gives no button; a local one that comes late does", async ({ page, server }) => {
  await withVoices(page, [network, { lang: "en-US", localService: true }]);
  await open(page, server.address, birth);
  await expect(page.getByRole("button", { name: "Tìm kiếm" })).toBeVisible();
  await expect(aloud(page)).toHaveCount(0);
  await page.evaluate((voice) => window.aVoice.bring([voice]), local);
  await expect(aloud(page)).toBeVisible();
});

test("a procedure is read from its name on; the part being read opens, the page turns to it and is marked", async ({ page, server }) => {
  await withVoices(page, [local]);
  await open(page, server.address, birth);
  await aloud(page).tap();
  await expect(bar(page)).toContainText("Làm giấy khai sinh cho con");
  await hearUntil(page, "Không phải nộp giấy kết hôn");
  await expect(page.locator("main li", { hasText: "Không phải nộp giấy kết hôn" })).toBeInViewport();
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get("reading") ?? [])].map(String).join())).toContain("Không phải nộp giấy kết hôn");
  await hearUntil(page, "Bước 1:");
  await expect(page.getByRole("tab", { name: "Làm gì?" })).toHaveAttribute("aria-selected", "true");
  expect((await asked(page)).join(" ")).not.toMatch(/\d|UBND|ông\/bà/);

  await page.getByRole("tab", { name: "Bao lâu?" }).tap();
  await expect(bar(page)).toContainText("Bao lâu?");
  await expect(page.getByRole("tab", { name: "Bao lâu?" })).toHaveAttribute("aria-selected", "true");
});

test("one pauses, goes on, hears a sentence again, slower, and stops; leaving the page ends it", async ({ page, server }) => {
  await withVoices(page, [local]);
  await open(page, server.address, birth);
  await aloud(page).tap();
  await finish(page);
  await press(page, "Tạm dừng");
  // A second tap on the same spot at once is a trembling finger.
  await page.waitForTimeout(350);
  await press(page, "Đọc tiếp");
  await press(page, "Nghe lại câu này");
  await press(page, "Chậm hơn");
  const sentences = await asked(page);
  expect(new Set(sentences.slice(1)).size).toBe(1);
  expect(sentences).toHaveLength(5);
  const rates = await page.evaluate(() => window.aVoice.rates);
  expect(rates.at(-1)).toBeLessThan(rates[0]!);
  await press(page, "Thôi đọc");
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator(".portal svg[role=img]")).toBeInViewport({ ratio: 1 });

  await aloud(page).tap();
  await expect(bar(page)).toBeVisible();
  await page.getByRole("button", { name: "Trang chủ" }).tap();
  await expect(bar(page)).toHaveCount(0);
  await finish(page);
  expect(await asked(page)).toHaveLength(6);
});

test("any other page reads what it shows, and a press on it ends the reading", async ({ page, server }) => {
  await withVoices(page, [local]);
  await open(page, server.address, "#/thu-tuc/1.001193/hoi");
  await aloud(page).tap();
  await hearUntil(page, "Cháu sinh được bao nhiêu ngày rồi?");
  await hearUntil(page, "Chưa quá 60 ngày");
  expect((await asked(page)).at(-1)).toBe("Chưa quá sáu mươi ngày");
  await page.getByRole("button", { name: "Chưa quá 60 ngày" }).tap();
  await expect(bar(page)).toHaveCount(0);
});

test("a voice that vanishes in mid-sentence is told, the page stays whole, and the button goes with it", async ({ page, server }) => {
  await withVoices(page, [local]);
  await open(page, server.address, birth);
  await aloud(page).tap();
  await finish(page);
  await page.evaluate(() => window.aVoice.vanish());
  await expect(bar(page).getByRole("alert")).toContainText("Máy bị mất tiếng giữa chừng");
  await press(page, "Thôi đọc");
  await expect(bar(page)).toHaveCount(0);
  await expect(aloud(page)).toHaveCount(0);
  await page.getByRole("tab", { name: "Làm gì?" }).tap();
  await expect(page.getByRole("heading", { name: "Các bước của ông/bà" })).toBeVisible();
});

test("whoever listens is not cut off; whoever is silent is, and the reading ends with the visit", async ({ page, server }) => {
  await page.clock.install();
  await withVoices(page, [local]);
  await page.goto(`${server.address}${birth}`);
  await page.clock.runFor(1000);
  await page.waitForSelector("h1");
  await aloud(page).tap();
  // Longer than the idle time and its countdown together.
  for (let sentence = 0; sentence < 20; sentence++) {
    await page.clock.runFor(4500);
    await finish(page);
  }
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await press(page, "Chậm hơn");
  await press(page, "Tạm dừng");
  await page.clock.runFor(80_000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await page.getByText("Chạm để bắt đầu").tap();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await aloud(page).tap();
  await page.clock.runFor(100);
  const rates = await page.evaluate(() => window.aVoice.rates);
  expect(rates.at(-1)).toBe(rates[0]);
});

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport, screen: viewport });
    test("the bar has room: nothing overflows, its buttons are large enough, the longest sentence is whole", async ({ page, server }) => {
      await withVoices(page, [local]);
      for (const hash of ["#/linh-vuc", birth, "#/tim?q=khai sinh", "#/gap-can-bo"]) {
        await page.goto("about:blank");
        await open(page, server.address, hash);
        await aloud(page).tap();
        await expect(bar(page)).toBeInViewport({ ratio: 1 });
        const { wide, low, cut, mm } = await page.evaluate(() => {
          const root = document.documentElement;
          const text = document.querySelector(".reading .text");
          if (text)
            text.textContent = "Không có thì nộp giấy xác nhận của người làm chứng, hoặc giấy tờ khác do cơ quan có thẩm quyền cấp còn giá trị sử dụng;";
          const sentence = document.querySelector(".reading .sentence")!;
          return {
            wide: root.scrollWidth - root.clientWidth,
            low: Math.min(...[...document.querySelectorAll(".reading button")].map((button) => button.getBoundingClientRect().height)),
            cut: sentence.scrollHeight - sentence.clientHeight,
            mm: parseFloat(getComputedStyle(root).getPropertyValue("--mm")),
          };
        });
        expect(wide, hash).toBeLessThanOrEqual(0);
        expect(cut, hash).toBeLessThanOrEqual(0);
        if (size !== "phone") expect(low, hash).toBeGreaterThanOrEqual(20 * mm - 1);
      }
    });
  });
}
