// What the tests of seeing and reaching share: the app's own route table with real parameters, and the panel "Cỡ chữ".
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "yaml";

const data = join(import.meta.dirname, "../../data");
const idsOf = (file: string) => (parse(readFileSync(join(data, file), "utf8")) as { id: string }[]).map(({ id }) => id);

/** Real values of a route's parameters, by path; a route that is not here and has parameters makes the tests fail until it is. */
const params: Record<string, string[]> = {
  "/thu-tuc/:code": ["1.001193", "1.014063"],
  "/thu-tuc/:code/hoi": ["1.001193"],
  "/thu-tuc/:code/mang-ve": ["1.001193"],
  "/linh-vuc/:id": idsOf("fields.yaml").slice(0, 1),
  "/su-kien/:id": idsOf("life-events.yaml").slice(0, 1),
  "/:rest(.*)*": ["khong-co"],
};

/** What a page can also be asked to show. */
const queries: Record<string, string[]> = {
  "/tim": ["", "?q=khai sinh", "?q=zzzz"],
  "/thu-tuc/:code": ["", "?phan=steps", "?phan=money", "?phan=time", "?phan=where", "?phan=legal"],
  "/gap-can-bo": ["", "?tu=1.001193"],
};

interface RouterOfPage {
  __vue_app__: {
    config: { globalProperties: { $router: { replace: (to: string) => Promise<unknown>; getRoutes: () => { path: string; redirect?: unknown }[] } } };
  };
}

/** Every page the app has a route for, as hash addresses; asked of the running app, so that a new screen is among them unasked. */
export async function everyAddress(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    const app = document.querySelector("#app") as unknown as RouterOfPage;
    const routes = app.__vue_app__.config.globalProperties.$router.getRoutes();
    return routes.filter(({ redirect }) => !redirect).map(({ path }) => path);
  });
  return paths.flatMap((path) => {
    const values = params[path] ?? [];
    if (path.includes(":") && !values.length) throw new Error(`the route ${path} needs a real value for its parameter: add one in tests/e2e/comfort.ts`);
    const filled = values.length ? values.map((value) => path.replace(/:\w+(\([^)]*\))?\*?/, value)) : [path];
    return filled.flatMap((each) => (queries[path] ?? [""]).map((query) => `#${each}${query}`));
  });
}

/** Goes to a page of the app and waits `settle` ms; the pages of a flowing screen are counted 80 ms after the last change. */
export async function visit(page: Page, address: string, settle = 220): Promise<void> {
  await page.evaluate(async (to) => {
    // Somebody is there: the idle guard must not end a long visit.
    document.dispatchEvent(new PointerEvent("pointerdown"));
    (document.activeElement as HTMLElement | null)?.blur();
    // A page may be fetched only now; the router tells when it is there.
    const app = document.querySelector("#app") as unknown as RouterOfPage;
    await app.__vue_app__.config.globalProperties.$router.replace(to);
  }, address.slice(1));
  await page.waitForSelector("h1");
  await page.waitForTimeout(settle);
}

export interface Comfort {
  text: "Vừa" | "To" | "Rất to";
  contrast: "Màu thường" | "Nền đen";
  seated: boolean;
}

/** Chooses in the panel, by touch, as a visitor does. */
export async function choose(page: Page, { text, contrast, seated }: Comfort): Promise<void> {
  const panel = page.getByRole("dialog", { name: "Cỡ chữ và màu" });
  await page.getByRole("button", { name: "Cỡ chữ" }).tap();
  for (const name of [text, contrast, seated ? "Ngồi xem" : "Đứng xem"]) {
    const button = panel.getByRole("button", { name: name === "To" ? /^To$/ : new RegExp(`^${name}`) });
    if (await button.count()) await button.tap();
  }
  await panel.getByRole("button", { name: "Xong" }).tap();
}
