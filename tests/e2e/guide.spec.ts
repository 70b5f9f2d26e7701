// "Giấy tờ của tôi": a few questions, one's own list, what is still missing; by touch, offline, and gone with the visit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { Guide } from "../../src/core/guide/guide";
import { myCase } from "../../src/core/guide/my-case";
import { walk } from "../../src/core/guide/walk";
import type { Procedure } from "../../src/core/procedure/procedure";
import { sizes, test } from "./kiosk";

const code = "1.001193";
const read = (file: string) => parse(readFileSync(join(import.meta.dirname, "../../data/procedures/ho-tich", file), "utf8")) as unknown;
const procedure = read(`${code}.yaml`) as Procedure;
// As it stands in the file: what is left out there is left out here.
const written = read(`${code}.guide.yaml`) as Guide;
const guide: Guide = {
  ...written,
  questions: written.questions.map((each) => ({ ...each, answers: each.answers.map((answer) => ({ ...answer, without: answer.without ?? [] })) })),
};
const whole: Procedure = { ...procedure, cases: procedure.cases.map((each) => ({ ...each, leaves_out: each.leaves_out ?? [] })) };

/** The first answer to every question that leads on in this procedure. */
function firstAnswers(): string[] {
  const given: string[] = [];
  for (let { next } = walk(guide, given); next; next = walk(guide, given).next) given.push(next.answers.find((answer) => !answer.instead)!.id);
  return given;
}
const answers = firstAnswers();
const mine = myCase(whole, guide, answers);
const way = walk(guide, answers).steps;
const longest = walk(guide, []).left;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });

async function answerAll(page: Page): Promise<void> {
  await button(page, new RegExp(`Trả lời ${longest} câu`)).tap();
  for (const { question, answer } of way) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(question.ask);
    await tapAlone(page, button(page, answer.say));
  }
}

/** Two taps on one spot within 300 ms would count as one. */
async function tapAlone(page: Page, target: Locator): Promise<void> {
  await target.tap();
  await page.waitForTimeout(350);
}

/** Turns the pages of the list until a paper's tick is in sight. */
async function findTick(page: Page, name: string): Promise<Locator> {
  const tick = button(page, `Tôi đã có: ${name}`);
  for (let turns = 0; turns < 12 && !(await inSight(page, tick)); turns++) {
    await tapAlone(page, button(page, "Trang sau"));
  }
  return tick;
}

async function inSight(page: Page, tick: Locator): Promise<boolean> {
  const [sheet, box] = [await page.locator(".panel .sheet").boundingBox(), await tick.boundingBox()];
  return Boolean(sheet && box && box.x >= sheet.x && box.x < sheet.x + sheet.width);
}

for (const size of ["portrait", "landscape", "small", "phone"] as const) {
  test.describe(size, () => {
    test.use({ viewport: sizes[size], screen: sizes[size] });

    test("the questions lead to one's own list; ticked through, nothing is missing; all without a network", async ({ page, server, context }) => {
      await page.goto(server.address);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated" || caches.keys().then((keys) => keys.length > 0));
      await server.stop();
      await context.setOffline(true);
      await page.goto(`${server.address}#/thu-tuc/${code}`);
      await page.reload();

      await answerAll(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(procedure.plain_name);
      const strip = page.getByRole("region", { name: "Trường hợp của ông/bà" });
      await expect(strip).toContainText(way.map(({ answer }) => answer.say).join(" · "));
      await expect(page.getByRole("tab", { name: /Mang gì/ })).toContainText(`${mine.procedure.documents.length} giấy tờ`);

      const names = mine.procedure.documents.map(({ name }) => name);
      for (const [i, name] of names.entries()) {
        await (size === "phone" ? button(page, `Tôi đã có: ${name}`) : await findTick(page, name)).tap();
        const left = names.slice(i + 1);
        await expect(page.locator(".panel")).toContainText(left.length ? `Còn thiếu ${left.length} giấy: ${left.join(" · ")}` : "Ông/bà đã có đủ giấy tờ.");
      }
      if (mine.leftOut.length) await expect(page.locator(".panel")).toContainText("Không cần cho trường hợp này");
      await button(page, "Xem đủ danh sách").tap();
      await expect(page.getByRole("tab", { name: /Mang gì/ })).toContainText(`${procedure.documents.length} giấy tờ`);
    });

    test("every question fits, every answer is large enough for any thumb", async ({ page, server }) => {
      await page.goto(`${server.address}#/thu-tuc/${code}/hoi`);
      const tallest = guide.questions.reduce((a, b) => (b.answers.length > a.answers.length ? b : a));
      for (const { question, answer } of way) {
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(question.ask);
        const choices = page.locator(".question button");
        const millimetre = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--mm")));
        const boxes = await Promise.all((await choices.all()).map(async (each) => (await each.boundingBox())!));
        for (const box of boxes) expect(box.height).toBeGreaterThanOrEqual(Math.min(20 * millimetre, size === "phone" ? 48 : Infinity));
        if (size !== "phone") {
          const [last, ways] = [boxes.at(-1)!, (await page.locator(".ways").boundingBox())!];
          expect(last.y + last.height, question.ask).toBeLessThanOrEqual(ways.y);
          await expect(button(page, "Bỏ qua, xem đủ danh sách")).toBeInViewport({ ratio: 1 });
        }
        if (question.id === tallest.id) expect(await choices.count()).toBe(tallest.answers.length);
        await tapAlone(page, button(page, answer.say));
      }
    });
  });
}

test.describe("on a kiosk", () => {
  test.use({ viewport: sizes.portrait, screen: sizes.portrait });

  test("one's own case vanishes with the idle reset: from the page, the address, the history and the storage", async ({ page, server }) => {
    await page.clock.install();
    await page.goto(`${server.address}#/thu-tuc/${code}`);
    const before = await page.evaluate(() => history.length);
    await button(page, new RegExp(`Trả lời ${longest} câu`)).tap();
    for (const { answer } of way) {
      await page.clock.runFor(400);
      await button(page, answer.say).tap();
    }
    await page.clock.runFor(400);
    await button(page, `Tôi đã có: ${mine.procedure.documents[0]!.name}`).tap();
    await expect(page.locator(".panel")).toContainText("Còn thiếu");
    expect(page.url()).toMatch(new RegExp(`#/thu-tuc/${code}$`));
    await page.clock.runFor(80_000);

    await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toContain("thu-tuc");
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe("[{},{}]");
    await page.evaluate((to) => (location.hash = to), `#/thu-tuc/${code}`);
    await expect(button(page, new RegExp(`Trả lời ${longest} câu`))).toBeVisible();
    await expect(page.locator(".panel")).toContainText("Chạm vào giấy ông/bà đã có");
  });

  test("a link opens the same answers and ticks, and leaves the address", async ({ page, server }) => {
    const [first] = mine.procedure.documents;
    await page.goto(`${server.address}#/thu-tuc/${code}?ca=${answers.join(".")}&co=${first!.id}`);
    await expect(page.getByRole("region", { name: "Trường hợp của ông/bà" })).toContainText(mine.said.map(({ say }) => say).join(" · "));
    await expect(button(page, `Tôi đã có: ${first!.name}`)).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(new RegExp(`#/thu-tuc/${code}$`));
  });

  test("the whole row of a paper answers to the finger", async ({ page, server }) => {
    await page.goto(`${server.address}#/thu-tuc/${code}`);
    const row = page.locator("li.paper").first();
    const box = (await row.boundingBox())!;
    await page.touchscreen.tap(box.x + 30, box.y + box.height / 2);
    await expect(row.getByRole("button")).toHaveAttribute("aria-pressed", "true");
  });
});
