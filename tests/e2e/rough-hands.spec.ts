// Hands as they come: two fingers, a palm, a child's drumming, the gestures of a phone. Nothing zooms, nothing is selected, nothing gets stuck.
import { expect, type CDPSession, type Page } from "@playwright/test";
import { everyAddress, visit } from "./comfort";
import { sizes, test } from "./kiosk";

interface Finger {
  x: number;
  y: number;
  radiusX?: number;
  radiusY?: number;
  id?: number;
}

/** Touches as the glass reports them, all of them at once. */
class Hands {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly page: Page,
  ) {}

  static async on(page: Page): Promise<Hands> {
    return new Hands(await page.context().newCDPSession(page), page);
  }

  private async send(type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", touchPoints: Finger[]): Promise<void> {
    await this.cdp.send("Input.dispatchTouchEvent", { type, touchPoints });
  }

  async tap(...fingers: Finger[]): Promise<void> {
    await this.send("touchStart", fingers);
    await this.send("touchEnd", []);
  }

  async hold(finger: Finger, milliseconds: number): Promise<void> {
    await this.send("touchStart", [finger]);
    await this.page.waitForTimeout(milliseconds);
    await this.send("touchEnd", []);
  }

  /** Moves fingers from their first to their last places in ten steps. */
  async drag(from: Finger[], to: Finger[]): Promise<void> {
    await this.send("touchStart", from);
    for (let step = 1; step <= 10; step++) {
      const part = (a: number, b: number) => a + ((b - a) * step) / 10;
      await this.send(
        "touchMove",
        from.map((finger, i) => ({ ...finger, x: part(finger.x, to[i]!.x), y: part(finger.y, to[i]!.y) })),
      );
    }
    await this.send("touchEnd", []);
  }

  /** A touch that the glass gives up in the middle, as when a cloth wipes over it. */
  async lose(finger: Finger): Promise<void> {
    await this.send("touchStart", [finger]);
    await this.send("touchCancel", []);
  }
}

/** A child's hands, the same at every run: a linear congruence (Numerical Recipes). */
function* drumming(seed: number, width: number, height: number): Generator<Finger> {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  while (true) yield { x: Math.floor(next() * width), y: Math.floor(next() * height) };
}

/** What the page has thrown, and what it has complained of. */
function troubleOf(page: Page): string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  page.on("dialog", (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  return trouble;
}

/** Zoomed, selected, scrolled away or with a menu open: none of it may be so. */
async function expectCalm(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => ({
      zoom: visualViewport?.scale,
      selected: getSelection()?.toString(),
      left: scrollX,
      top: scrollY,
      wide: document.documentElement.scrollWidth > innerWidth,
      stuck: document.querySelectorAll(":active, [data-pressed]").length > 0,
    }));
  // A short tap is shown for a moment after the finger is gone.
  await expect.poll(look).toEqual({ zoom: 1, selected: "", left: 0, top: 0, wide: false, stuck: false });
}

/** Whatever was drummed open, and in whatever language: one tap on the house leads home, and home leads on. */
async function expectHomeWorks(page: Page): Promise<void> {
  const start = page.locator(".start");
  // A panel lies over the bar; its own way out, the last of its buttons, is one tap too.
  const close = page.locator("dialog[open] button").last();
  if (await start.count()) await start.tap();
  else if (await close.count()) await close.tap();
  await page.locator(".frame > nav button").first().tap();
  await expect(page.locator("main button.search")).toBeVisible();
  // A second tap on one spot within 300 ms is a trembling finger's.
  await page.waitForTimeout(350);
  await page.locator(".tile").first().tap();
  await expect(page.locator("main .row").first()).toBeVisible();
}

test.use({ viewport: sizes.portrait, screen: sizes.portrait, serviceWorkers: "block" });

test.describe("rough hands", () => {
  test.setTimeout(90_000);

  test.beforeEach(async ({ page, server }) => {
    await page.goto(`${server.address}?kiosk=1#/`);
    await page.evaluate(() => (location.hash = "#/"));
    const start = page.locator(".start");
    await page.waitForSelector("h1");
    if (await start.count()) await start.tap();
    await page.waitForSelector(".tile");
  });

  test("two fingers at once on two tiles open one page at most", async ({ page }) => {
    const trouble = troubleOf(page);
    const hands = await Hands.on(page);
    const boxes = await page.locator(".tile").evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().toJSON() as DOMRect));
    const middle = ({ x, y, width, height }: DOMRect, id: number) => ({ x: x + width / 2, y: y + height / 2, id });
    await hands.tap(middle(boxes[0]!, 0), middle(boxes[3]!, 1));
    await page.waitForTimeout(400);
    await expectCalm(page);
    expect(trouble).toEqual([]);
    await expectHomeWorks(page);
  });

  test("a palm and its ten fingers press nothing to pieces", async ({ page }) => {
    const trouble = troubleOf(page);
    const hands = await Hands.on(page);
    const palm = Array.from({ length: 10 }, (_, id) => ({ x: 300 + (id % 5) * 90, y: 700 + Math.floor(id / 5) * 160, radiusX: 45, radiusY: 60, id }));
    for (let round = 0; round < 5; round++) {
      await hands.tap(...palm);
      await hands.drag(
        palm,
        palm.map(({ x, y, ...rest }) => ({ ...rest, x: x + 60, y: y + 200 })),
      );
    }
    await expectCalm(page);
    expect(trouble).toEqual([]);
    await expectHomeWorks(page);
  });

  for (const seed of [1930]) {
    test(`a child drums two hundred times (${seed}); then home is one tap away and works`, async ({ page }) => {
      const trouble = troubleOf(page);
      const hands = await Hands.on(page);
      const { width, height } = sizes.portrait;
      let beats = 0;
      for (const finger of drumming(seed, width, height)) {
        await hands.tap(finger);
        if (++beats === 200) break;
      }
      await page.waitForTimeout(700);
      await expectCalm(page);
      expect(trouble).toEqual([]);
      await expectHomeWorks(page);
    });
  }

  test("swipe, pinch, long press, double tap and a touch that is lost: no zoom, no menu, no selection", async ({ page }) => {
    const trouble = troubleOf(page);
    const hands = await Hands.on(page);
    await page.evaluate(() => {
      document.addEventListener("contextmenu", (event) => event.defaultPrevented || console.error("a menu opened"));
      document.addEventListener("selectstart", (event) => event.defaultPrevented || console.error("a selection began"));
    });
    await hands.drag([{ x: 900, y: 900 }], [{ x: 100, y: 900 }]);
    await hands.drag([{ x: 500, y: 1500 }], [{ x: 500, y: 300 }]);
    await hands.drag([{ x: 2, y: 900 }], [{ x: 700, y: 900 }]);
    await hands.drag(
      [
        { x: 500, y: 800, id: 0 },
        { x: 560, y: 860, id: 1 },
      ],
      [
        { x: 200, y: 500, id: 0 },
        { x: 900, y: 1200, id: 1 },
      ],
    );
    const heading = (await page.getByRole("heading", { level: 1 }).boundingBox())!;
    await hands.hold({ x: heading.x + 100, y: heading.y + 20 }, 900);
    await hands.tap({ x: heading.x + 100, y: heading.y + 20 });
    await hands.tap({ x: heading.x + 100, y: heading.y + 20 });
    await hands.lose({ x: 300, y: 800 });
    await expectCalm(page);
    await expect(page.getByRole("heading", { level: 1, name: "Ông/bà cần làm việc gì hôm nay?" })).toBeVisible();
    expect(trouble).toEqual([]);
    await expectHomeWorks(page);
  });
});

test.describe("what is pressed answers", () => {
  test("within 100 ms of the finger: the pressed look is there in a frame", async ({ page, server }) => {
    await page.goto(`${server.address}?kiosk=1#/linh-vuc`);
    await page.waitForSelector(".tile");
    const cdp = await page.context().newCDPSession(page);
    const slow: string[] = [];
    for (const { address, selector } of [
      { address: "#/", selector: ".tile" },
      { address: "#/", selector: "button.search" },
      { address: "#/", selector: ".arrow:enabled" },
      { address: "#/", selector: "nav button" },
      { address: "#/su-kien/sinh-con", selector: "main .row" },
      { address: "#/thu-tuc/1.001193", selector: ".answer" },
      { address: "#/thu-tuc/1.001193", selector: ".invitation" },
      { address: "#/thu-tuc/1.001193/hoi", selector: ".answer" },
      { address: "#/lan-dau", selector: ".target" },
      { address: "#/lan-dau", selector: ".skip" },
      { address: "#/cho", selector: ".start" },
      { address: "#/cho", selector: ".way" },
    ]) {
      await visit(page, address, 300);
      const button = page.locator(selector).first();
      const box = (await button.boundingBox())!;
      await button.evaluate((element) => {
        const look = () => {
          const { backgroundColor, transform, filter } = getComputedStyle(element);
          return [backgroundColor, transform, filter].join();
        };
        const before = look();
        const result = window as unknown as { answered?: number };
        delete result.answered;
        document.addEventListener(
          "pointerdown",
          () => {
            const touched = performance.now();
            const see = () => {
              if (look() !== before) result.answered = performance.now() - touched;
              else if (performance.now() - touched < 1000) requestAnimationFrame(see);
            };
            requestAnimationFrame(see);
          },
          { once: true, capture: true },
        );
      });
      await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] });
      await page.waitForTimeout(200);
      const answered = await page.evaluate(() => (window as unknown as { answered?: number }).answered);
      await cdp.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
      if (answered === undefined || answered > 100) slow.push(`${address} ${selector}: ${answered?.toFixed(0) ?? "never"} ms`);
    }
    expect(slow).toEqual([]);
  });
});

/** What competes for the answer to a page's question, and the parts of one procedure; arrows, the bar and the marks on a list are in fixed places and no answers. */
const groups = [
  ".tile, .shelf, button.search, .row, .choices .chip, .nothing .chip, .question .answer, .invitation, .way, .neighbour, .start, .go, .take",
  "[role=tab]",
];

for (const [size, inches] of [
  ["portrait", 32],
  ["small", 21.5],
] as const) {
  test.describe(`never more than seven, ${size}`, () => {
    test.use({ viewport: sizes[size], screen: sizes[size], reducedMotion: "reduce" });
    test.setTimeout(150_000);

    test("at once on any page of the citizens, on none of its leaves", async ({ page, server }) => {
      await page.goto(`${server.address}?kiosk=1&inches=${inches}#/linh-vuc`);
      await page.waitForSelector("h1");
      const addresses = (await everyAddress(page)).filter((address) => !address.startsWith("#/can-bo"));
      const crowded: string[] = [];
      for (const address of addresses) {
        await visit(page, address, 700);
        for (let leaf = 1; leaf <= 4; leaf++) {
          for (const group of groups) {
            const seen = await page.evaluate((choices) => {
              const inSight = [...document.querySelectorAll(choices)].filter((element) => {
                if (!element.matches("main button, main a")) return false;
                const { left, top, width, height } = element.getBoundingClientRect();
                const there = document.elementFromPoint(left + width / 2, top + height / 2);
                return width > 0 && (element === there || element.contains(there));
              });
              return inSight.map((element) => element.textContent.trim().slice(0, 30));
            }, group);
            if (seen.length > 7) crowded.push(`${address}, leaf ${leaf}: ${seen.length}: ${seen.join(" | ")}`);
          }
          const next = page.locator(".pager .arrow:last-child:enabled").first();
          if (!(await next.count())) break;
          await next.evaluate((button: HTMLButtonElement) => button.click());
          await page.waitForTimeout(150);
        }
      }
      expect(crowded).toEqual([]);
    });
  });
}
