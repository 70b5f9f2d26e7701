// The officer brings a file: what will change, used by one tap, back by one tap; a full disk and a power cut lose nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { nodeCrypto } from "../../src/cli/node-crypto";
import { writeBundle } from "../../src/core/bundle/write-bundle";
import { takeRecords } from "../../src/core/bundle/take-records";
import { openPieces } from "../../src/core/bundle/open-pieces";
import { aRecord, take } from "../unit/core/intake/a-record";
import { sizes, test } from "./kiosk";

// A loaded machine takes its time to check a whole catalogue.
test.slow();
const patient = expect.configure({ timeout: 20_000 });

test.use({ viewport: sizes.landscape, screen: sizes.landscape, serviceWorkers: "block" });

const built = join(import.meta.dirname, "../../dist/catalogue");
const record = JSON.stringify(aRecord());
const title = "Đăng ký gian hàng chợ phiên";

/** A bundle of the built catalogue with one procedure more. */
async function aBundle(): Promise<Buffer> {
  const text = (file: string) => readFileSync(join(built, file), "utf8");
  const manifest = text("manifest.json");
  const pieces = Object.fromEntries([...manifest.matchAll(/"file":"([^"]+)"/g)].map(([, file = ""]) => [file, text(file)]));
  const taken = await takeRecords(openPieces({ manifest, pieces }), take({ name: "a.json", text: record }).records, nodeCrypto);
  if (taken.refused) throw new Error(taken.refused.reason);
  const { catalogue } = taken;
  const files = [...Object.entries(catalogue.pieces), ["manifest.json", catalogue.manifest] as const].map(([path, source]) => ({ path, source }));
  return Buffer.from(await writeBundle(files, catalogue.list.commune, "2026-11-24T02:00:00.000Z", nodeCrypto));
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/can-bo/cap-nhat`);
  const start = page.getByText("Chạm để bắt đầu");
  if (await start.isVisible()) await start.tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cập nhật từ tệp");
}

const choose = (page: Page, name: string, buffer: Buffer, mimeType = "application/octet-stream") =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
const use = (page: Page) => page.getByRole("button", { name: "Dùng dữ liệu này" });

/** From here on the browser takes back what is being written after so many pieces: the power goes, or the disk is full and it says so. */
async function failAfter(page: Page, pieces: number, full: boolean): Promise<void> {
  await page.evaluate(
    ([most, isFull]) => {
      let written = 0;
      // eslint-disable-next-line @typescript-eslint/unbound-method
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        const request = put.apply(this, args);
        if (this.name !== "pieces" || ++written !== most) return request;
        const { transaction } = this;
        request.onsuccess = () => {
          if (isFull) Object.defineProperty(transaction, "error", { value: new DOMException("full", "QuotaExceededError") });
          transaction.abort();
        };
        return request;
      };
    },
    [pieces, full] as const,
  );
}

test("a bundle is shown, used, found by a citizen, and taken back by one tap", async ({ page, server }) => {
  await open(page, server.address);
  await choose(page, "moi.niemyet", await aBundle());
  await patient(page.locator('[data-choice="put_up"]')).toHaveText("1 niêm yết thêm");
  await expect(page.locator("[data-row='9.000001']")).toContainText(title);
  await use(page).tap();
  await patient(page.getByText("Xong. Máy đang dùng dữ liệu")).toBeVisible();
  await page.goto(`${server.address}#/thu-tuc/9.000001`);
  await patient(page.getByRole("heading", { level: 1 })).toContainText(title);

  await page.reload();
  await open(page, server.address);
  await expect(page.locator("[data-kept]")).toHaveCount(2);
  await page.getByRole("button", { name: "Quay lại bản này" }).tap();
  await patient(page.getByText("Đã quay lại bản")).toBeVisible();
  await page.goto(`${server.address}#/thu-tuc/9.000001`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không có thủ tục này trên bảng niêm yết");
});

test("a record of the portal stands in official wording; a list is only compared", async ({ page, server }) => {
  await open(page, server.address);
  await choose(page, "danh-sach.csv", Buffer.from(`Mã số,Tên\n9.000001,${title}\n`));
  await patient(page.getByText("chỉ để so sánh")).toBeVisible();
  await expect(use(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Không dùng" }).tap();
  await choose(page, "a.json", Buffer.from(record));
  await patient(page.getByText("1 hồ sơ mới")).toBeVisible();
  await use(page).tap();
  await patient(page.getByText("Xong. Máy đang dùng dữ liệu")).toBeVisible();
  await page.goto(`${server.address}#/thu-tuc/9.000001`);
  await patient(page.getByRole("heading", { level: 1 })).toContainText(title);
});

test("a file that was cut off is refused, with what to do", async ({ page, server }) => {
  await open(page, server.address);
  await choose(page, "hong.niemyet", (await aBundle()).subarray(0, 100_000));
  await patient(page.getByRole("alert")).toContainText("Tệp bị hỏng hoặc chép chưa xong. Hãy chép lại tệp");
  await expect(page.getByRole("alert")).toContainText("Dữ liệu đang dùng vẫn giữ nguyên.");
});

for (const [what, full, words] of [
  ["a full disk", true, "Bộ nhớ của máy đã đầy"],
  ["a power cut in the middle of the writing", false, "vẫn giữ nguyên"],
] as const) {
  test(`${what} leaves what was in use, whole`, async ({ page, server }) => {
    await open(page, server.address);
    await choose(page, "moi.niemyet", await aBundle());
    await patient(use(page)).toBeVisible();
    const before = await page.evaluate(shelf);
    await failAfter(page, 20, full);
    await use(page).tap();
    await patient(page.getByRole("alert")).toContainText(words);
    expect(await page.evaluate(shelf)).toEqual(before);
    await page.goto(`${server.address}#/thu-tuc/1.001193`);
    await page.reload();
    await patient(page.getByText("Giấy tờ cần mang").first()).toBeVisible();
  });
}

/** Every key that the shelf of catalogues holds, and which catalogue is in use. */
async function shelf(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("niem-yet /niem-yet/");
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(["heads", "pieces", "state"]);
      const [heads, pieces] = [transaction.objectStore("heads").getAllKeys(), transaction.objectStore("pieces").getAllKeys()];
      const inUse = transaction.objectStore("state").get("in-use");
      transaction.oncomplete = () => {
        opening.result.close();
        resolve([heads.result, pieces.result, inUse.result]);
      };
    };
  });
}
