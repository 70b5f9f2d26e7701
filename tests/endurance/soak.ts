// npm run soak -- [minutes] [seed]: visitors one after another, by touch, on the built kiosk: purposeful, lost and rough ones.
// Ends with 1 when a screen got stuck, the site was left, or an error was seen.
import type { Page } from "@playwright/test";
import { endVisit, openKiosk } from "./open-kiosk";
import { seeded } from "./random";

const [minutes = 20, seed = 1] = process.argv.slice(2).map(Number);
const random = seeded(seed);
const upTo = (count: number) => Math.floor(random() * count);

/** A tap on anything a visitor can press, the page's own things three times as often as the fixed bar. */
async function pressSomething(page: Page): Promise<string> {
  const place = await page.evaluate(
    ([pick, where]) => {
      const open = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
      const all = [...open.querySelectorAll<HTMLElement>("button:not(:disabled), a[href], [role=button]")].filter((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const middle = document.elementFromPoint(x + width / 2, y + height / 2);
        return width > 0 && (each === middle || each.contains(middle));
      });
      const own = all.filter((each) => !each.closest("nav"));
      const chosen = own.length && where! < 0.75 ? own : all;
      const one = chosen[Math.floor(pick! * chosen.length)];
      if (!one) return undefined;
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, name: (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40) };
    },
    [random(), random()],
  );
  if (!place) return "nothing to press";
  await page.touchscreen.tap(place.x, place.y);
  return place.name;
}

/** A palm, a child: taps anywhere, without waiting. */
async function drum(page: Page): Promise<string> {
  const { width, height } = page.viewportSize()!;
  for (let i = 0; i < 12; i++) await page.touchscreen.tap(1 + upTo(width - 2), 1 + upTo(height - 2));
  return "drumming";
}

const kiosk = await openKiosk();
const { page, errors } = kiosk;
const end = Date.now() + minutes * 60_000;
let visits = 0;
let presses = 0;
const stuck: string[] = [];
while (Date.now() < end && stuck.length < 5) {
  const trail: string[] = [];
  const before = errors.length;
  try {
    await page.locator(".attract").tap();
    const steps = 2 + upTo(14);
    for (let i = 0; i < steps; i++) {
      trail.push(random() < 0.05 ? await drum(page) : await pressSomething(page));
      presses++;
      await page.waitForTimeout(40 + upTo(160));
      if (!page.url().startsWith(kiosk.server.address)) throw new Error(`left the site for ${page.url()}`);
    }
    await endVisit(page);
    visits++;
  } catch (error) {
    stuck.push(`visit ${visits + 1}: ${trail.join(" → ")}: ${(error as Error).message.split("\n")[0]}`);
    await page.goto(kiosk.server.address);
  }
  if (errors.length > before) stuck.push(`visit ${visits}: ${trail.join(" → ")}: ${errors.slice(before).join("; ")}`);
  if (visits % 50 === 0) console.log(`${visits} visits, ${presses} presses, ${stuck.length} found`);
}
await kiosk.close();
for (const each of stuck) console.log(each);
console.log(`${minutes} minutes, seed ${seed}: ${visits} visits, ${presses} presses, ${errors.length} errors, ${stuck.length} stuck or noisy visits`);
process.exitCode = stuck.length || errors.length ? 1 : 0;
