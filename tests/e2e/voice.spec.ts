// Recorded voices in a real browser: an officer records with a microphone that beeps, a visitor hears it, a file carries it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { aClip, aTone, aVoiceFile } from "../unit/core/voice/a-clip";
import { withVoices } from "./a-voice";
import { launchOptions } from "./chromium";
import { sizes, StaticServer, test as base } from "./kiosk";

const options = launchOptions();
const headers = JSON.parse(readFileSync(join(import.meta.dirname, "../../deploy/headers.json"), "utf8")) as Record<string, string>;

/** Under the headers of deploy/, which say who may use the microphone. */
const test = base.extend({
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = new StaticServer(undefined, headers);
    await server.start();
    await use(server);
    await server.stop();
  },
});

test.use({
  viewport: sizes.portrait,
  screen: sizes.portrait,
  serviceWorkers: "block",
  reducedMotion: "reduce",
  launchOptions: { ...options, args: [...options.args, "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"] },
});

const birth = "#/thu-tuc/1.001193";
const bar = (page: Page) => page.getByRole("region", { name: "Đang đọc to" });
const tay = (page: Page) => page.getByRole("button", { name: "Nghe tiếng Tày" });
const press = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).first().tap();

async function open(page: Page, address: string, hash: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${address}?kiosk=1${hash}`);
  await page.waitForSelector("h1");
}

/** Brings a file of clips in, as an officer does. */
async function bring(page: Page, address: string, file: object | string, name = "tay.voice.json"): Promise<void> {
  await open(page, address, "#/can-bo/ghi-am");
  await press(page, "shelf");
  const text = typeof file === "string" ? file : JSON.stringify(file);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** How many clips play at this moment; asked of what the page made. */
async function countPlaying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: HTMLAudioElement[] = [];
    Object.assign(window, { playing: () => made.filter((audio) => !audio.paused).map(({ playbackRate }) => playbackRate) });
    window.Audio = class extends Audio {
      constructor() {
        super();
        made.push(this);
      }
    };
  });
}
const playing = (page: Page) => page.evaluate(() => (window as unknown as { playing: () => number[] }).playing());

test("recorded by touch, heard by a visitor, taken out as a file, deleted, brought in again, and nothing stays of the visit", async ({ page, server }) => {
  test.slow();
  await page.clock.install();
  await countPlaying(page);
  await open(page, server.address, birth);
  await expect(tay(page)).toHaveCount(0);

  await open(page, server.address, "#/can-bo/ghi-am");
  await page.getByRole("button", { name: "Tày", exact: true }).tap();
  await page.locator('[data-choice="procedure"]').tap();
  await page.getByRole("searchbox").fill("1.001193");
  await page.locator('[data-code="1.001193"]').tap();
  await page.getByRole("button", { name: "Ghi: Mang gì?" }).tap();
  await expect(page.locator(".words")).toContainText("Ông/bà mang");
  await press(page, "begin");
  await expect(page.locator('[data-state="recording"]')).toBeVisible();
  // The microphone beeps once a second; the meter is high for a moment only.
  await page.waitForFunction(() => (document.querySelector("meter")?.value ?? 0) > 0.05, undefined, { polling: 30 });
  // Real time: the recorder hears whole seconds.
  await page.clock.runFor(2000);
  await new Promise((done) => setTimeout(done, 2500));
  await press(page, "stop");
  await expect(page.locator('[data-state="recorded"]')).toBeVisible();
  await press(page, "hear");
  await expect.poll(() => playing(page)).toEqual([1]);
  await page.clock.runFor(400);
  await press(page, "keep");
  await expect(page.getByRole("button", { name: "Nghe: Mang gì?" })).toBeVisible();

  // The button is there where the recording is, and nowhere else.
  for (const [hash, count] of [
    ["#/", 0],
    ["#/thu-tuc/1.004873", 0],
    [`${birth}?phan=money`, 1],
  ] as const) {
    await open(page, server.address, hash);
    await expect(tay(page)).toHaveCount(count);
  }
  await tay(page).tap();
  await expect(bar(page)).toContainText("Tiếng Tày");
  await expect(bar(page)).toContainText("Mang gì?");
  await expect(page.getByRole("tab", { name: "Mang gì?" })).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => playing(page)).toEqual([1]);
  await bar(page).getByRole("button", { name: "Chậm hơn" }).tap();
  await expect.poll(async () => (await playing(page))[0]).toBeLessThan(1);
  await bar(page).getByRole("button", { name: "Tạm dừng" }).tap();
  await expect.poll(() => playing(page)).toEqual([]);

  await page.clock.runFor(80_000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await open(page, server.address, "#/can-bo/ghi-am");
  await press(page, "shelf");
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "export")]);
  expect(download.suggestedFilename()).toBe("tay.voice.json");
  const file = readFileSync(await download.path(), "utf8");
  await press(page, "remove");
  await page.clock.runFor(400);
  await press(page, "remove-sure");
  await expect(page.getByText("Chưa có đoạn nào")).toBeVisible();
  await open(page, server.address, birth);
  await expect(tay(page)).toHaveCount(0);

  await bring(page, server.address, file);
  await expect(page.getByRole("status")).toContainText("Đã nhập 1 đoạn tiếng Tày");
  await open(page, server.address, birth);
  await tay(page).tap();
  await expect.poll(() => playing(page)).toEqual([1]);
});

test("several languages have a button each; the office's Vietnamese goes before the machine's voice", async ({ page, server }) => {
  await countPlaying(page);
  await withVoices(page, [{ lang: "vi-VN", localService: true }]);
  const about = "procedure/1.001193/summary";
  await bring(page, server.address, aVoiceFile([aClip({ about, seconds: 3, data: aTone(3) })]));
  await expect(page.getByRole("status")).toContainText("Đã nhập");
  await bring(page, server.address, aVoiceFile([aClip({ about, seconds: 1, data: aTone(1) })], { id: "viet", name: "Việt" }));
  await expect(page.getByRole("status")).toContainText("Đã nhập");
  await open(page, server.address, birth);
  await expect(page.locator(".voices button")).toHaveText(["Nghe tiếng Tày"]);
  await tay(page).tap();
  await expect.poll(() => playing(page)).toEqual([1]);
  // "Đọc to" in the midst of Tày goes on in Vietnamese: first the clip, then the machine for what is not recorded.
  await page.getByRole("button", { name: "Đọc to" }).tap();
  await expect(bar(page)).toContainText("Tiếng Việt");
  await expect(bar(page)).toContainText(/Câu 2\/\d+.*Mang gì/, { timeout: 8000 });
  expect(await page.evaluate(() => window.aVoice.asked.length)).toBe(1);
});

test("a screen has a clip too; one that does not play is told, and the page stays whole", async ({ page, server }) => {
  const broken = Buffer.from(aTone(1), "base64").subarray(0, 30).toString("base64");
  await bring(
    page,
    server.address,
    aVoiceFile([aClip({ data: broken }), aClip({ about: "procedure/1.001193/summary", data: broken }), aClip({ about: "procedure/1.001193/papers" })]),
  );
  await expect(page.getByRole("status")).toContainText("Đã nhập 3 đoạn");
  await open(page, server.address, "#/tim");
  await expect(tay(page)).toHaveCount(0);
  await open(page, server.address, birth);
  await tay(page).tap();
  await expect(bar(page).getByRole("alert")).toContainText("Đoạn ghi âm này không mở được");
  await bar(page).getByRole("button", { name: "Nghe đoạn sau" }).tap();
  // The next one plays to its end, and the bar goes.
  await expect(bar(page)).toHaveCount(0);
  await page.getByRole("tab", { name: "Làm gì?" }).tap();
  await expect(page.getByRole("heading", { name: "Các bước của ông/bà" })).toBeVisible();
});

test("a file that is broken or would replace something is not taken in silently", async ({ page, server }) => {
  await bring(page, server.address, aVoiceFile());
  await expect(page.getByRole("status")).toContainText("Đã nhập 1 đoạn");
  for (const [file, why] of [
    ["{", "không phải tệp ghi âm"],
    [aVoiceFile([aClip(), aClip({ about: "screen/help", data: "AAAA" })]), "đoạn thứ 2 trong tệp bị hỏng"],
  ] as const) {
    await bring(page, server.address, file);
    await expect(page.getByRole("alert")).toContainText(why);
    await expect(page.locator(".point")).toHaveCount(1);
  }
  const newer = aVoiceFile([aClip({ recorded: "2026-11-23", seconds: 2 }), aClip({ about: "screen/help" })]);
  await bring(page, server.address, newer);
  await expect(page.locator(".merge")).toContainText("1 đoạn mới, 0 đoạn đã có y như vậy, 1 đoạn trùng");
  await expect(page.locator(".merge")).toContainText("trên máy ghi ngày 20/11/2026, trong tệp ghi ngày 23/11/2026");
  await press(page, "keep-ours");
  await expect(page.locator(".point")).toHaveCount(2);
  await expect(page.locator(".point", { hasText: "20/11/2026" })).toHaveCount(2);
});

test("no microphone, one that is refused, a page by plain http: the officer reads what to do", async ({ page, server }) => {
  await open(page, server.address, "#/can-bo/ghi-am");
  await press(page, "record");
  for (const [name, words] of [
    ["NotAllowedError", "Micro đang bị chặn"],
    ["NotFoundError", "Máy không thấy micro nào"],
    ["NotReadableError", "chương trình khác dùng"],
  ] as const) {
    await page.evaluate((fault) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", fault));
    }, name);
    await press(page, "begin");
    await expect(page.getByRole("alert")).toContainText(words);
    await page.waitForTimeout(350);
  }
  await page.evaluate(() => {
    Object.defineProperty(navigator, "mediaDevices", { value: undefined });
    Object.defineProperty(window, "isSecureContext", { value: false });
  });
  await press(page, "begin");
  await expect(page.getByRole("alert")).toContainText("Trang đang mở bằng http");
});

test("a full disk loses nothing that was there, and what was just recorded can still be heard", async ({ page, server }) => {
  await bring(page, server.address, aVoiceFile());
  await expect(page.getByRole("status")).toContainText("Đã nhập 1 đoạn");
  await open(page, server.address, "#/can-bo/ghi-am");
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", "QuotaExceededError");
    };
  });
  await press(page, "record");
  await press(page, "begin");
  await expect(page.locator('[data-state="recording"]')).toBeVisible();
  await page.waitForTimeout(700);
  await press(page, "stop");
  await page.waitForTimeout(350);
  await press(page, "keep");
  await expect(page.getByRole("alert")).toContainText("Máy hết chỗ chứa");
  await expect(page.locator('[data-action="hear"]')).toBeVisible();
  await press(page, "leave");
  await press(page, "shelf");
  await expect(page.locator(".point")).toHaveCount(1);
});
