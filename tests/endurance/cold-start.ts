// npm run bench:start: from a switched-on browser without a network to a kiosk that answers, the processor slowed down four times;
// with the posted procedures and with eleven times as many.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { parse, stringify } from "yaml";
import { readData } from "../../src/pipeline/read-data";
import { buildKiosk } from "../../src/cli/build-kiosk";
import { launchOptions } from "../e2e/chromium";
import { sizes, StaticServer } from "../e2e/kiosk";

const slowdown = 4;
const runs = 5;
const data = join(import.meta.dirname, "../../data");

/** What people say and what the office calls it; a copy of a procedure may take the place of the one that is meant. */
async function dropClashes(root: string): Promise<void> {
  const { problems } = await readData(root);
  const clashing = new Set(problems.filter(({ file }) => file === "thesaurus.yaml").map(({ field }) => Number(/\d+/.exec(String(field))?.[0]) - 1));
  const file = join(root, "thesaurus.yaml");
  const thesaurus = parse(readFileSync(file, "utf8")) as { sayings: unknown[] };
  writeFileSync(file, stringify({ ...thesaurus, sayings: thesaurus.sayings.filter((_, i) => !clashing.has(i)) }));
}

/** Every procedure once more under another code, `times` times in all; without guides and English texts. */
async function grow(folder: string, times: number): Promise<string> {
  const grown = join(folder, "data");
  cpSync(data, grown, { recursive: true, filter: (path) => !/\.(guide|en)\.yaml$/.test(path) });
  const procedures = join(grown, "procedures");
  let copies = 0;
  for (const field of readdirSync(procedures)) {
    for (const file of readdirSync(join(procedures, field))) {
      const procedure = parse(readFileSync(join(procedures, field, file), "utf8")) as { plain_name: string; official_name: string };
      for (let i = 1; i < times; i++) {
        // No posted code begins with a 9.
        const code = `9.${String(++copies).padStart(6, "0")}`;
        const name = (own: string) => `${own}, nơi thứ ${i + 1}`;
        const copy = { ...procedure, code, tier: 2, plain_name: name(procedure.plain_name), official_name: name(procedure.official_name) };
        writeFileSync(join(procedures, field, `${code}.yaml`), stringify(copy));
      }
    }
  }
  await dropClashes(grown);
  return grown;
}

/** Milliseconds from the navigation to the first moment at which the attract screen stands, the search is built and the main thread is free. */
async function start(site: string): Promise<number[]> {
  const server = new StaticServer(site);
  await server.start();
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({ viewport: sizes.portrait, screen: sizes.portrait, hasTouch: true });
  const first = await context.newPage();
  await first.goto(server.address);
  await first.locator(".attract").waitFor();
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // What is kept for the next start is kept in the background.
  await first.waitForTimeout(6000);
  await first.close();
  await server.stop();

  const took: number[] = [];
  for (let i = 0; i < runs; i++) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(server.address, { waitUntil: "commit" });
    await page.locator(".attract").waitFor({ state: "attached" });
    took.push(
      await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now();
      }),
    );
    await page.close();
  }
  await browser.close();
  return took.sort((a, b) => a - b);
}

const folder = mkdtempSync(join(tmpdir(), "niem-yet-start-"));
try {
  for (const [times, most] of [
    [1, 1000],
    [11, 2000],
  ] as const) {
    const site = join(folder, `site-${times}`);
    const { procedures } = await buildKiosk(times === 1 ? data : await grow(folder, times), site);
    const took = await start(site);
    const middle = took[Math.floor(runs / 2)]!;
    console.log(
      `${procedures.length} procedures, processor ÷ ${slowdown}, no network: ${took.map(Math.round).join(", ")} ms; middle ${Math.round(middle)} of ${most} ms`,
    );
    if (middle > most) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
