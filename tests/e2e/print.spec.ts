// What leaves the printer, offline: size and number of pages, nothing cut, every part there, every code readable.
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { print as words } from "../../src/app/messages/vi/print";
import { legalComponents } from "../../src/core/procedure/legal-components";
import type { Procedure } from "../../src/core/procedure/procedure";
import { readQr, sizes, test, type StaticServer } from "./kiosk";
import { pageSizes, pdfText } from "./pdf";

const record = parse(readFileSync(join(import.meta.dirname, "../../data/procedures/ho-tich/1.001193.yaml"), "utf8")) as Procedure;
const portal = `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${record.portal_id}`;
const a4 = { width: 210, height: 297 };
const a3 = { width: 297, height: 420 };

/** The page, from the cache alone, with a printer that only counts. */
async function openOffline(page: Page, context: BrowserContext, server: StaticServer, address: string): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 }) });
  });
  await page.goto(`${server.address}?today=2026-11-23T14:30${address}`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await server.stop();
  await context.setOffline(true);
  await page.reload();
}

/** Touches what prints, waits until the browser was asked to, and gives the sheets as a PDF. */
async function printed(page: Page, button: string): Promise<Buffer> {
  const before = await page.evaluate(() => (window as unknown as { printed: number }).printed);
  await page.locator(button).tap();
  await page.waitForFunction((count) => (window as unknown as { printed: number }).printed === count + 1, before);
  return page.pdf({ preferCSSPageSize: true });
}

/** What print media shows: the frame hidden, no text wider than its sheet, the parts that are in sight. */
async function onPaper(page: Page): Promise<{ frame: boolean; cut: string[]; text: string }> {
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => {
    const sheet = document.querySelector(".paper-sheet .ink")!;
    const right = sheet.getBoundingClientRect().right;
    const inside = [...sheet.querySelectorAll<HTMLElement>("h1, h2, h3, p, li, td, th, figure, svg, strong")];
    const cut = inside.filter(
      (element) =>
        element.getBoundingClientRect().right > right + 1 ||
        element.scrollWidth > element.clientWidth + 1 + 1e6 * Number(element instanceof SVGElement || getComputedStyle(element).display === "inline"),
    );
    return {
      frame: document.querySelector(".frame")!.getBoundingClientRect().width > 0,
      cut: cut.map(({ tagName, textContent }) => `${tagName} ${textContent}`),
      text: (sheet as HTMLElement).innerText,
    };
  });
  return { ...seen, text: seen.text.normalize("NFC").replace(/\s+/g, " ") };
}

/** What a camera reads of the codes in `place`, under print media, each enlarged to a photo's size. */
async function readCodes(page: Page, place: string): Promise<(string | undefined)[]> {
  await page.emulateMedia({ media: "print" });
  const codes = await page.locator(`.paper-sheet ${place} svg[data-modules]`).all();
  const read = [];
  for (const code of codes) read.push(readQr(await code.screenshot()));
  await page.emulateMedia({ media: null });
  return read;
}

test.setTimeout(120_000);
test.use({ viewport: sizes.portrait, screen: sizes.portrait, deviceScaleFactor: 2 });

test("the visitor's case, narrowed and ticked, on the roll and on A4; then the page is there again", async ({ page, server, context }) => {
  await openOffline(page, context, server, "#/thu-tuc/1.001193");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(record.plain_name);
  await page.evaluate(() => (location.hash = "#/thu-tuc/1.001193?ca=trong-60-ngay.da-ket-hon.nho-nguoi-khac&co=can-cuoc"));
  await expect(page.locator("h1")).toHaveText(record.plain_name);
  await page.evaluate(() => (location.hash = "#/thu-tuc/1.001193/mang-ve"));

  const slip = await printed(page, "[data-print=slip]");
  const [roll, ...more] = pageSizes(slip);
  expect(more, "a slip is one piece").toEqual([]);
  expect(roll?.width).toBe(80);
  const paper = await onPaper(page);
  expect(paper.frame).toBe(false);
  expect(paper.cut).toEqual([]);
  for (const text of [pdfText(slip) ?? paper.text, paper.text]) {
    for (const part of [
      record.plain_name,
      "In ngày 23/11/2026, 14:30",
      words.case.notAppointmentShort,
      words.case.where,
      words.case.do,
      "Nhờ người khác đi hộ",
      "nhận trong ngày thứ Hai 23/11/2026",
      "Giấy ủy quyền",
    ])
      expect(text).toContain(part);
    for (const document of record.documents) expect(text).toContain(document.name);
  }
  await expect(page.locator('.paper-sheet [data-ticked="true"]')).toHaveAttribute("data-paper-id", "can-cuoc");
  expect(await readCodes(page, ".code")).toEqual([portal]);

  const sheet = await printed(page, "[data-print=a4]");
  expect(new Set(pageSizes(sheet).map((size) => JSON.stringify(size)))).toEqual(new Set([JSON.stringify(a4)]));
  expect(pageSizes(sheet).length).toBeLessThanOrEqual(2);
  expect((await onPaper(page)).cut).toEqual([]);
  await page.emulateMedia({ media: null });
  await expect(page.locator("[data-print=slip]")).toBeVisible();
});

test("a procedure for the wall, on A4 and A3: every legal component, its decision, both kinds of codes", async ({ page, server, context }) => {
  await openOffline(page, context, server, "#/can-bo/in");
  await page.selectOption("[data-choose=field]", record.field);
  await page.selectOption("[data-choose=procedure]", record.code);
  await expect(page.locator(".preview .posting-sheet")).toHaveCount(1);
  for (const [choice, size] of Object.entries({ a4, a3 })) {
    await page.locator(`[data-choice=${choice}]`).tap();
    const pdf = await printed(page, "[data-action=print]");
    const pages = pageSizes(pdf);
    expect(pages).toEqual(pages.map(() => size));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(3);
    const paper = await onPaper(page);
    expect(paper.frame).toBe(false);
    expect(paper.cut).toEqual([]);
    for (const component of legalComponents) await expect(page.locator(`.paper-sheet [data-component="${component}"]`)).toBeVisible();
    const { components } = words.posting;
    for (const text of [pdfText(pdf) ?? paper.text, paper.text]) {
      for (const part of [record.official_name, record.code, record.decision.number, ...Object.values(components)]) expect(text).toContain(part);
      for (const { name } of record.documents) expect(text).toContain(name);
      for (const { number } of record.legal_basis) expect(text.replace(/ /g, "")).toContain(number.replace(/ /g, ""));
    }
    expect(await readCodes(page, "[data-code-kind=portal]")).toEqual([portal]);
    const pocket = await readCodes(page, "[data-code-kind=pocket]");
    expect(pocket.join("\n")).toContain(record.plain_name);
    for (const { name } of record.documents) expect(pocket.join("\n")).toContain(name);
  }
});

test("a whole field: the index, then each procedure on a sheet that begins a page", async ({ page, server, context }) => {
  await openOffline(page, context, server, "#/can-bo/in");
  await page.selectOption("[data-choose=field]", "dinh-danh-dien-tu");
  await expect(page.locator(".preview .posting-index")).toHaveCount(1);
  const pdf = await printed(page, "[data-action=print]");
  const codes = await page.locator(".paper-sheet .posting-sheet").evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute("data-code")!));
  expect(codes.length).toBeGreaterThan(1);
  expect(pageSizes(pdf).length).toBeGreaterThan(codes.length);
  const paper = await onPaper(page);
  expect(paper.cut).toEqual([]);
  const index = await page.locator(".paper-sheet .posting-index").innerText();
  for (const code of codes) expect(index).toContain(code);
  expect(await page.locator(".paper-sheet .posting-sheet").evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).breakBefore))).toEqual(
    codes.map(() => "page"),
  );
});

test("codes for the village hall: what a life event brings, each readable, each with its name", async ({ page, server, context }) => {
  await openOffline(page, context, server, "#/can-bo/in");
  await page.locator("[data-choice=qr]").tap();
  await page.selectOption("[data-choose=shelf]", "event:sinh-con");
  await expect(page.locator(".preview .qr-sheet").first()).toBeVisible();
  const pdf = await printed(page, "[data-action=print]");
  const codes = await readCodes(page, ".codes");
  expect(codes).toContain(portal);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).not.toContain(undefined);
  const pages = pageSizes(pdf);
  expect(pages).toEqual(Array.from({ length: Math.ceil(codes.length / 6) }, () => a4));
  const paper = await onPaper(page);
  expect(paper.cut).toEqual([]);
  expect(pdfText(pdf) ?? paper.text).toContain(record.plain_name);
});
