// npm run soak:memory -- [visits]: what the page holds in memory after many visits, beside what it held after the first hundred.
// Ends with 1 when it grew by more than a tenth.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { buildKiosk } from "../../src/cli/build-kiosk";
import { endVisit, openKiosk } from "./open-kiosk";
import { seeded } from "./random";

const [visits = 10_000] = process.argv.slice(2).map(Number);
const first = 100;
const allowed = 1.1;
const random = seeded(7);

interface Memory {
  heap: number;
  nodes: number;
  listeners: number;
}

/** After the rubbish was taken out, twice: what the first round frees may hold more. */
async function measure(session: CDPSession): Promise<Memory> {
  for (let i = 0; i < 2; i++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** A whole visit inside the page, as fast as it draws: some presses, each followed by what the page does about it. */
async function visit(page: Page): Promise<void> {
  await page.evaluate(
    async (chances) => {
      document.querySelector<HTMLElement>(".attract")?.click();
      for (const chance of chances) {
        await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const open = document.querySelector("dialog[open]") ?? document;
        const all = [...open.querySelectorAll<HTMLElement>("main button:not(:disabled), .rows button, dialog button")];
        all[Math.floor(chance * all.length)]?.click();
      }
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
    Array.from({ length: 5 }, random),
  );
  await endVisit(page, 21_000);
}

/** The real data on a kiosk that forgets its visitors after the shortest time allowed: ten thousand visits are long enough. */
async function buildImpatient(folder: string): Promise<string> {
  const data = join(folder, "data");
  const site = join(folder, "site");
  cpSync(join(import.meta.dirname, "../../data"), data, { recursive: true });
  const commune = join(data, "commune.yaml");
  const text = readFileSync(commune, "utf8");
  writeFileSync(commune, text.replace(/idle_seconds: \d+/, "idle_seconds: 15").replace(/countdown_seconds: \d+/, "countdown_seconds: 5"));
  await buildKiosk(data, site);
  return site;
}

const folder = mkdtempSync(join(tmpdir(), "niem-yet-memory-"));
const kiosk = await openKiosk(await buildImpatient(folder));
const { page, errors } = kiosk;
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable");
let base: Memory | undefined;
for (let i = 1; i <= visits; i++) {
  await visit(page);
  if (i === first) base = await measure(session);
  if (i % 500 === 0) {
    const { heap, nodes, listeners } = await measure(session);
    console.log(`${i} visits: ${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`);
  }
}
const last = await measure(session);
await kiosk.close();
rmSync(folder, { recursive: true });
for (const what of ["heap", "nodes", "listeners"] as const) {
  const ratio = last[what] / (base?.[what] ?? NaN);
  console.log(`${what}: ${base?.[what]} after ${first} visits, ${last[what]} after ${visits}: × ${ratio.toFixed(3)}`);
  if (!(ratio <= allowed)) process.exitCode = 1;
}
if (errors.length) {
  console.log(errors.slice(0, 5).join("\n"));
  process.exitCode = 1;
}
