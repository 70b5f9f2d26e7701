// Every target in millimetres, as the browser lays it out: how large it is, how far from the next, and on a tall screen within a seated reach.
import { expect, type Page } from "@playwright/test";
import { choose, everyAddress, visit } from "./comfort";
import { sizes, test } from "./kiosk";

/** The panels that offices buy. A CSS pixel is the same share of each. */
const panels = {
  "32-inch portrait": { viewport: sizes.portrait, inches: 32 },
  "21.5-inch landscape": { viewport: sizes.landscape, inches: 21.5 },
};

/** What everybody must hit at the first try; whatever else can be pressed needs 12 mm. */
const primary = ".start, .frame > nav button, .tile, .shelf, .search, .field, .row, .answer, .invitation, .take, .way, .neighbour, .centred button, .face";
const keys = ".key";
const least = { primary: 20, keys: 18, other: 12, apart: 2 };
/** Rounding to whole device pixels. */
const tolerance = 0.15;

/** Every target in sight that is too small, or too near another, or above the reach. */
async function faults(page: Page, reach = 0): Promise<string[]> {
  return page.evaluate(
    ({ primary, keys, least, tolerance, reach }) => {
      const mm = parseFloat(document.documentElement.style.getPropertyValue("--mm"));
      if (!mm) return ["the screen is not calibrated"];
      const open = document.querySelector("dialog[open]") ?? document;
      const inSight = [...open.querySelectorAll("button, a[href], select, label:has(input)")].filter((element) => {
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return box.width > 0 && (element === top || element.contains(top));
      });
      // A button inside a label's field is measured by itself; the field is one target with it.
      const name = (element: Element) => `${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)} (${element.className})`;
      const found: string[] = [];
      for (const element of inSight) {
        const { width, height, top } = element.getBoundingClientRect();
        const wanted = element.matches(primary) ? least.primary : element.matches(keys) ? least.keys : least.other;
        const size = Math.min(width, height) / mm;
        if (size < wanted - tolerance) found.push(`${name(element)}: ${size.toFixed(1)} mm of ${wanted}`);
        if (top < reach) found.push(`${name(element)}: above the reach of a seated visitor`);
      }
      inSight.forEach((a, i) => {
        for (const b of inSight.slice(i + 1)) {
          if (a.contains(b) || b.contains(a)) continue;
          const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
          const across = Math.max(one.left - two.right, two.left - one.right, 0);
          const down = Math.max(one.top - two.bottom, two.top - one.bottom, 0);
          const apart = Math.hypot(across, down) / mm;
          if (apart < least.apart - tolerance) found.push(`${name(a)} and ${name(b)}: ${apart.toFixed(1)} mm apart`);
        }
      });
      return found;
    },
    { primary, keys, least, tolerance, reach },
  );
}

for (const [panel, { viewport, inches }] of Object.entries(panels)) {
  test.describe(panel, () => {
    test.use({ viewport, screen: viewport, serviceWorkers: "block", reducedMotion: "reduce" });
    test.setTimeout(120_000);

    test("every target is large enough and far enough from the next", async ({ page, server }) => {
      await page.goto(`${server.address}?kiosk=1&inches=${inches}#/linh-vuc`);
      const found: string[] = [];
      const measure = async (where: string, reach?: number) => found.push(...(await faults(page, reach)).map((fault) => `${where}: ${fault}`));
      const addresses = await everyAddress(page);
      for (const address of addresses) {
        await visit(page, address);
        await measure(address);
      }
      await visit(page, "#/linh-vuc");
      await page.getByRole("button", { name: "Cỡ chữ" }).tap();
      await measure("Cỡ chữ");
      await page.keyboard.press("Escape");
      if (viewport.height > viewport.width) {
        await choose(page, { text: "Rất to", contrast: "Màu thường", seated: true });
        // At rest the attract screen is nobody's yet; while one types, the answers stand above the keys.
        for (const address of addresses.filter((each) => each !== "#/cho")) {
          await visit(page, address);
          const typing = await page.locator(".keyboard").count();
          await measure(`${address}, seated`, typing ? 0 : 0.6 * viewport.height);
        }
        await visit(page, "#/tim?q=khai sinh");
        await page.locator(".keyboard").getByRole("button", { name: "Xong" }).tap();
        await page.waitForTimeout(220);
        await measure("search with the keys gone, seated", 0.6 * viewport.height);
        await page.getByRole("button", { name: "Cỡ chữ" }).tap();
        await measure("Cỡ chữ, seated", 0.6 * viewport.height);
      }
      expect(found).toEqual([]);
    });
  });
}
