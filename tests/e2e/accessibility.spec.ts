// Every route × text size × theme × seat through axe-core; then by keyboard alone, with reduced motion, and with text twice as large.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { choose, everyAddress, visit, type Comfort } from "./comfort";
import { readQr, sizes, test } from "./kiosk";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const leastContrast = 7;

/** What axe finds wrong, and every text whose contrast it measured below 7:1, however large the text. */
async function findings(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ tags, leastContrast }) => {
      const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } };
      const { violations, passes } = await axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "color-contrast-enhanced": { enabled: true } },
        resultTypes: ["violations", "passes"],
        preload: false,
        selectors: false,
        ancestry: false,
      });
      const wrong = violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`));
      const weak = passes
        .filter(({ id }) => id === "color-contrast")
        .flatMap(({ nodes }) => nodes)
        .filter(({ any }) => ((any[0]?.data as { contrastRatio?: number } | undefined)?.contrastRatio ?? leastContrast) < leastContrast)
        .map(({ html, any }) => `contrast: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`);
      return [...wrong, ...weak];
    },
    { tags, leastContrast },
  );
}

// A trace keeps a copy of the page at every step; here there are hundreds.
test.use({ trace: "off" });

for (const contrast of ["Màu thường", "Nền đen"] as const) {
  test.describe(contrast, () => {
    test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block", reducedMotion: "reduce" });
    test.setTimeout(240_000);

    test("axe-core finds nothing on any route, at any size, standing or seated; every text has 7:1", async ({ page, server }) => {
      await page.goto(`${server.address}?kiosk=1#/linh-vuc`);
      await page.evaluate(axe);
      const addresses = await everyAddress(page);
      expect(addresses.length).toBeGreaterThan(12);
      const found: string[] = [];
      for (const text of ["Vừa", "To", "Rất to"] as const) {
        for (const seated of [false, true]) {
          await visit(page, "#/linh-vuc");
          const comfort: Comfort = { text, contrast, seated };
          await choose(page, comfort);
          for (const address of addresses) {
            await visit(page, address, 100);
            for (const finding of await findings(page)) found.push(`${address} (${text}, ${seated ? "ngồi" : "đứng"}) ${finding}`);
          }
        }
      }
      expect(found).toEqual([]);
    });
  });
}

for (const contrast of ["Màu thường", "Nền đen"] as const) {
  test.describe(`in English, ${contrast}`, () => {
    test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block", reducedMotion: "reduce" });
    test.setTimeout(240_000);

    const all = (["Vừa", "To", "Rất to"] as const).flatMap((text) => [false, true].map((seated): Comfort => ({ text, contrast, seated })));
    test("axe-core finds nothing on any citizen's route, translated or not", async ({ page, server }) => {
      const found: string[] = [];
      for (const comfort of all) {
        await page.goto("about:blank");
        await page.goto(`${server.address}?kiosk=1#/linh-vuc`);
        await page.evaluate(axe);
        // An officer's page ends the English; a procedure without an English text is a page of its own kind.
        const addresses = [...(await everyAddress(page)).filter((address) => !address.startsWith("#/can-bo")), "#/thu-tuc/1.004837"];
        await choose(page, comfort);
        // From a seat it stands in the panel.
        if (comfort.seated) await page.getByRole("button", { name: "Cỡ chữ" }).tap();
        await page.locator(".language-button").tap();
        if (comfort.seated) await page.getByRole("button", { name: "Done" }).tap();
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
        for (const address of addresses) {
          await visit(page, address, 100);
          for (const finding of await findings(page)) found.push(`${address} (English, ${comfort.text}, ${comfort.seated ? "ngồi" : "đứng"}) ${finding}`);
        }
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
      }
      expect(found).toEqual([]);
    });
  });
}

/** Tab until what `selector` names has the focus, which must be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate((wanted) => {
      const element = document.activeElement;
      if (!element?.matches(wanted)) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element.closest(".field") ?? element);
      return outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
    }, selector);
    if (ring === undefined) continue;
    expect(ring, `the focus on ${selector} is not seen`).toBeGreaterThanOrEqual(3);
    return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

test.describe("by keyboard alone", () => {
  test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

  test("attract, khai sinh, procedure, QR", async ({ page, server }) => {
    await page.goto(server.address);
    await page.waitForSelector(".start");
    await tabTo(page, ".start");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await tabTo(page, "button.search");
    await page.keyboard.press("Space");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("khai sinh");
    await expect(page.locator("[aria-live]", { hasText: /thủ tục gần nhất/ })).toHaveCount(1);
    await tabTo(page, ".row");
    const wanted = await page.locator(".row:focus strong").textContent();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wanted ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${wanted} · UBND`));
    expect(readQr(await page.screenshot())).toMatch(/^https:\/\/dichvucong\.gov\.vn\//);
  });

  test("a switch that only has Tab and Enter types on the keys of the screen", async ({ page, server }) => {
    await page.goto(`${server.address}#/tim`);
    await expect(page.getByRole("searchbox")).toBeFocused();
    for (const letter of ["x", "e"]) {
      await page.evaluate((key) => {
        const button = [...document.querySelectorAll<HTMLElement>(".key")].find((each) => each.textContent === key);
        if (button?.previousElementSibling instanceof HTMLElement) button.previousElementSibling.focus();
      }, letter);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    }
    await expect(page.getByRole("searchbox")).toHaveValue("xe");
  });

  test("the panel opens, keeps the focus, closes with Escape and gives the focus back", async ({ page, server }) => {
    await page.goto(`${server.address}#/ket-qua`);
    await page.waitForSelector("h1");
    await tabTo(page, "nav [aria-haspopup=dialog]");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "Cỡ chữ và màu" });
    await expect(panel).toBeVisible();
    await tabTo(page, "dialog [aria-pressed=false]");
    await page.keyboard.press("Space");
    await expect(page.locator("html")).toHaveAttribute("data-text", "large");
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Cỡ chữ" })).toBeFocused();
  });
});

test.describe("after the visitor", () => {
  test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

  test("size, theme and seat end with the idle reset, and the countdown stands over an open panel", async ({ page, server }) => {
    await page.clock.install();
    await page.goto(`${server.address}#/linh-vuc`);
    await page.waitForSelector("h1");
    await choose(page, { text: "Rất to", contrast: "Nền đen", seated: true });
    await page.getByRole("button", { name: "Cỡ chữ" }).tap();
    const html = page.locator("html");
    await expect(html).toHaveAttribute("data-seated");
    await page.clock.runFor(62_000);
    await expect(page.getByRole("button", { name: "Tôi còn xem" })).toBeFocused();
    await expect(page.locator("[aria-live=assertive]")).toHaveText(/sau 15 giây/);
    await page.clock.runFor(15_000);
    await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
    for (const name of ["data-text", "data-contrast", "data-seated", "data-flow"]) await expect(html).not.toHaveAttribute(name);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});

test.describe("text twice as large", () => {
  test.use({ viewport: sizes.small, screen: sizes.small, serviceWorkers: "block", reducedMotion: "reduce" });
  test.setTimeout(120_000);

  test("at 1366×768 everything is on one of the pages, whole", async ({ page, server }) => {
    await page.goto(`${server.address}#/linh-vuc`);
    await page.waitForSelector("h1");
    await choose(page, { text: "Rất to", contrast: "Màu thường", seated: false });
    await page.evaluate(() => document.documentElement.style.setProperty("--text", "2"));
    const lost: string[] = [];
    // The attract screen is at rest, before anybody has chosen a size.
    const addresses = (await everyAddress(page)).filter((address) => address !== "#/cho" && !address.startsWith("#/can-bo"));
    for (const address of addresses) {
      await visit(page, "#/khong-co", 0);
      // The choices of a search come when the typing has paused.
      await visit(page, address, 800);
      // The keys leave the list no room for a whole row of this size; with them gone it has.
      const done = page.locator(".keyboard").getByRole("button", { name: "Xong" });
      if (await done.count()) await done.tap();
      let missed: string[] = [];
      // On a busy machine the pages may be counted anew while they are turned: then once more from the first.
      for (let round = 0; round < 3; round++) {
        await turnThrough(page);
        missed = await page.evaluate(whatIsLost);
        if (missed.length === 0) break;
      }
      for (const each of missed) lost.push(`${address}: ${each}`);
    }
    expect(lost).toEqual([]);
  });
});

/** Turns the page in sight from its first to its last, and marks what is seen on the way. */
async function turnThrough(page: Page): Promise<void> {
  const [previous, next] = [page.locator(".turner .arrow").first(), page.locator(".turner .arrow").last()];
  await page.waitForTimeout(400);
  while ((await previous.count()) && (await previous.isEnabled())) await previous.evaluate((button: HTMLButtonElement) => button.click());
  for (let turns = 0; turns < 120; turns++) {
    await page.evaluate(markWhatIsSeen);
    const atEnd = async () => !(await next.count()) || (await next.isDisabled());
    if (await atEnd()) {
      // The pages may just be being counted anew.
      await page.waitForTimeout(250);
      await page.evaluate(markWhatIsSeen);
      if (await atEnd()) break;
    }
    await next.evaluate((button: HTMLButtonElement) => button.click());
    await page.waitForTimeout(60);
  }
}

/** In the page: marks every line, picture and button that is wholly in sight on this turn. */
function markWhatIsSeen(): void {
  const view = document.querySelector<HTMLElement>(".view")!;
  const { left, right, top, bottom } = view.getBoundingClientRect();
  const hidden = parseFloat(/inset\(\S+ \S+ ([\d.]+)px/.exec(view.style.clipPath)?.[1] ?? "0");
  for (const element of view.querySelectorAll("h1, h2, h3, p, li, button, a, strong, dt, dd, svg[role=img]")) {
    const box = element.getBoundingClientRect();
    if (box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom - hidden + 1) element.setAttribute("data-seen", "");
  }
}

/** In the page: what was on no page as a whole, and what is cut off inside its own box. */
function whatIsLost(): string[] {
  const view = document.querySelector<HTMLElement>(".view")!;
  const name = (element: Element) => `<${element.tagName.toLowerCase()} ${element.className}> ${element.textContent.trim().slice(0, 60)}`;
  const drawn = (element: Element) => element.getBoundingClientRect().width > 1 && !element.closest(".visually-hidden");
  const smallest = [...view.querySelectorAll("h1, h2, h3, p, button, a, strong, dt, dd, svg[role=img]")].filter(
    (element) => drawn(element) && element.getBoundingClientRect().height < view.clientHeight,
  );
  const unseen = smallest.filter((element) => !element.hasAttribute("data-seen")).map((element) => `never whole: ${name(element)}`);
  const cut = [...document.querySelectorAll<HTMLElement>(".frame *")].filter((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (!drawn(element) || display === "inline" || element.matches(".view, .view *:not(button, p, span, strong), input")) return false;
    const hides = (overflow: string) => overflow !== "visible";
    return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
  });
  const wide = document.documentElement.scrollWidth > innerWidth ? ["the page is wider than the screen"] : [];
  return [...unseen, ...cut.map((element) => `cut off: ${name(element)}`), ...wide];
}
