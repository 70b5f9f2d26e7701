// The officer's corner on the built kiosk: its door, the settings of the machine, the morning self-test.
import { expect, type Page } from "@playwright/test";
import { sizes, test } from "./kiosk";

test.use({ viewport: sizes.portrait, screen: sizes.portrait });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const goTo = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);

async function enter(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.locator(`[data-digit="${digit}"]`).tap();
  await page.locator("[data-digit=enter]").tap();
}

test("a PIN set by touch shuts the corner; wrong ones make one wait, through reloads and clocks turned back; the right one opens", async ({ page, server }) => {
  test.slow();
  await page.clock.install();
  await page.goto(`${server.address}#/can-bo`);
  await page.getByRole("button", { name: "Máy này" }).tap();
  await page.locator("[data-action=set-pin]").tap();
  const key = await page.locator("[data-digit='5']").boundingBox();
  const mm = await page.evaluate(() => parseFloat(document.documentElement.style.getPropertyValue("--mm")));
  expect(Math.min(key!.width, key!.height) / mm).toBeGreaterThanOrEqual(20);
  await enter(page, "1234");
  await expect(page.getByText("dễ đoán quá")).toBeVisible();
  await enter(page, "2580");
  await enter(page, "2580");
  await expect(page.getByText("Đã đặt mã.")).toBeVisible();
  const kept = await page.evaluate(keptByOffice);
  expect(kept).not.toContain("2580");
  expect(kept).toContain('"rounds":600000');

  // Inside, the officer goes from room to room.
  await goTo(page, "#/can-bo/niem-yet");
  await expect(heading(page)).toHaveText("Kiểm tra niêm yết");
  await page.clock.runFor(62_000);
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.clock.runFor(16_000);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();

  await goTo(page, "#/CAN-BO/niem-yet");
  await expect(heading(page)).toHaveText("Trang dành cho cán bộ");
  for (let i = 0; i < 3; i++) {
    await enter(page, "1379");
    await expect(page.getByText(i < 2 ? "Mã chưa đúng." : "Xin đợi 30 giây")).toBeVisible();
  }
  await expect(page.locator("[data-digit='5']")).toBeDisabled();
  await page.reload();
  await expect(page.getByText(/Xin đợi (30|2\d) giây/)).toBeVisible();
  await page.clock.setSystemTime(new Date("2025-01-01T08:00:00"));
  await page.reload();
  await expect(page.getByText(/Xin đợi (30|2\d) giây/)).toBeVisible();
  await expect(page.locator("[data-digit='5']")).toBeDisabled();
  await page.clock.runFor(20_000);
  await page.clock.runFor(12_000);
  await expect(page.locator("[data-digit='5']")).toBeEnabled();
  await enter(page, "2580");
  await expect(heading(page)).toHaveText("Kiểm tra niêm yết");

  // Whoever leaves the corner shuts the door behind them.
  await page.clock.runFor(400);
  await page.getByRole("button", { name: "Trang chủ" }).tap();
  await expect(heading(page)).toHaveText("Ông/bà cần làm việc gì hôm nay?");
  await goTo(page, "#/can-bo/may");
  await expect(heading(page)).toHaveText("Trang dành cho cán bộ");
  await enter(page, "2580");
  await page.locator("[data-action=remove-pin]").tap();
  await page.locator("[data-action=remove-yes]").tap();
  await expect(page.getByText("Đã bỏ mã.")).toBeVisible();
  await goTo(page, "#/");
  await goTo(page, "#/can-bo");
  await expect(heading(page)).toHaveText("Việc của cán bộ");
});

test("the settings of the machine are felt at once, outlive a restart, and go back to the data's", async ({ page, server }) => {
  await page.clock.install();
  await page.goto(`${server.address}#/can-bo/may`);
  const mm = () => page.evaluate(() => parseFloat(document.documentElement.style.getPropertyValue("--mm")));
  await expect(heading(page)).toHaveText("Máy này");
  const before = await mm();
  await page.getByRole("button", { name: "Cỡ màn hình (đường chéo): thêm 1", exact: true }).tap();
  await expect(page.getByText("33 inch")).toBeVisible();
  expect(await mm()).toBeCloseTo((before * 32) / 33, 2);
  const ruler = await page.getByRole("img", { name: "Vạch 100 mm" }).boundingBox();
  expect(ruler!.width / (await mm())).toBeCloseTo(100, 0);
  for (let i = 0; i < 3; i++) await page.locator("[data-setting=idle] [data-step='-15']").tap();
  await expect(page.getByText("15 giây", { exact: true })).toBeVisible();
  await page.locator("[data-choice=no]").tap();
  await expect(page.getByText("Đã nhớ trên máy này.")).toBeVisible();

  await page.reload();
  await expect(page.getByText("33 inch")).toBeVisible();
  await page.clock.runFor(17_000);
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.getByRole("button", { name: "Tôi còn xem" }).tap();
  await goTo(page, "#/thu-tuc/1.001193/mang-ve");
  await expect(page.locator(".portal, .code-card").first()).toBeVisible();
  await expect(page.locator("[data-print]")).toHaveCount(0);

  await goTo(page, "#/can-bo/may");
  await page.clock.runFor(400);
  await page.locator("[data-action=reset]").tap();
  await expect(page.getByText("1 phút", { exact: true })).toBeVisible();
  expect(await mm()).toBeCloseTo(before, 2);
  await goTo(page, "#/thu-tuc/1.001193/mang-ve");
  await expect(page.locator("[data-print]").first()).toBeVisible();
});

test("the self-test is green where all is well, and red with the remedy when the kept files are gone", async ({ page, server }) => {
  await page.goto(server.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await goTo(page, "#/can-bo/tu-kiem-tra");
  const line = (id: string) => page.locator(`[data-line=${id}] [data-verdict]`);
  for (const id of ["worker", "files", "catalogue", "room", "clock", "printer", "touch", "memory", "update"]) {
    await expect(line(id), id).toHaveAttribute("data-verdict", "good");
  }
  await expect(page.locator("[data-log]")).toHaveText(/^\d\d\/\d\d\/\d{4} \d\d:\d\d · Niêm Yết \d+\.\d+\.\d+ · dữ liệu \d\d\/\d\d\/\d{4} · \d+\/\d+ đạt/);

  await page.evaluate(loseWhatIsKept);
  await page.locator("[data-action=again]").tap();
  await expect(line("files")).toHaveAttribute("data-verdict", "bad");
  await expect(line("files")).toContainText("bị hỏng hoặc mất. Nối mạng");
  await expect(line("catalogue")).toHaveAttribute("data-verdict", "bad");
  await expect(page.locator("[data-log]")).toContainText("chưa đạt: Tệp của chương trình, Dữ liệu thủ tục");
  await page.getByRole("button", { name: "Trang chủ" }).tap();
  await expect(heading(page)).toHaveText("Ông/bà cần làm việc gì hôm nay?");
});

test("the corners of the glass are tried by touch, and a dead one is named", async ({ page, server }) => {
  await page.goto(`${server.address}#/can-bo/tu-kiem-tra`);
  const row = page.locator("[data-line=touch]");
  const start = async () => {
    while (!(await inSheet(page))) await page.getByRole("button", { name: "Trang sau" }).tap();
    await page.locator("[data-action=corners]").tap();
  };
  await expect(row).toBeAttached();
  await start();
  for (let corner = 1; corner <= 4; corner++) await page.locator(`[data-corner="${corner}"]`).tap();
  await expect(row).toContainText("Bốn góc đều nhận tay.");
  await start();
  await page.locator("[data-corner='1']").tap();
  await page.locator("[data-action=stop]").tap();
  await expect(row).toContainText("3 góc không nhận tay.");
});

/** Whether the button is on the page of the list that is in view. */
function inSheet(page: Page): Promise<boolean> {
  return page.locator("[data-action=corners]").evaluate((button) => {
    const { left, right } = button.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  });
}

function keptByOffice(): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("niem-yet-office");
    request.onerror = () => reject(new Error("no database of the office"));
    request.onsuccess = () => {
      const all = request.result.transaction("office").objectStore("office").getAll();
      all.onsuccess = () => resolve(JSON.stringify(all.result));
    };
  });
}

/** What a full disk or a careless cleaning does: the program's files, and one piece of the catalogue. */
async function loseWhatIsKept(): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) if (/assets\/.*\.js/.test(request.url)) await cache.delete(request);
  }
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("niem-yet /niem-yet/");
    request.onerror = () => reject(new Error("no shelf"));
    request.onsuccess = () => {
      const transaction = request.result.transaction("pieces", "readwrite");
      const cursor = transaction.objectStore("pieces").openCursor();
      cursor.onsuccess = () => cursor.result?.delete();
      transaction.oncomplete = () => resolve();
    };
  });
}
