// npm run bench:typing: how long the main thread is busy at each key, in a Chromium slowed down six times, out of its own trace.
import { chromium, type Page } from "@playwright/test";
import { launchOptions } from "./chromium";
import { sizes, StaticServer } from "./kiosk";

const slowdown = 6;
const words = "bo mat thi lam giay gi";

interface TraceEvent {
  name: string;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

/** Every task of the page's main thread while `work` runs, in milliseconds, longest first. */
async function traceTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"];
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  const main = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`));
  const tasks = events.filter(({ name, pid, tid, dur }) => name === "RunTask" && dur && main.has(`${pid}.${tid}`));
  return tasks.map(({ dur }) => (dur ?? 0) / 1000).sort((a, b) => b - a);
}

/** Presses the keys from inside the page, so that the driver's own work is not counted. */
async function typeInside(page: Page): Promise<void> {
  await page.evaluate(async (text) => {
    const keys = [...document.querySelectorAll<HTMLButtonElement>(".keyboard .key")];
    for (const letter of text) {
      const key = keys.find((each) => (letter === " " ? each.classList.contains("space") : each.textContent.trim() === letter));
      key?.click();
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }, words);
}

/** The least any page can do: one field that shows the letters, and nothing else. */
async function typeIntoNothing(page: Page): Promise<void> {
  await page.setContent("<input autofocus>");
  await page.waitForTimeout(1000);
  await page.evaluate(async (text) => {
    for (const letter of text) {
      document.querySelector("input")!.value += letter;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }, words);
}

function report(what: string, tasks: number[]): void {
  const over = (limit: number) => tasks.filter((task) => task > limit).length;
  console.log(
    `${what}: ${words.length} keys at ${slowdown}× slowdown: median of the longest ${words.length} tasks ${tasks[Math.floor(words.length / 2)]?.toFixed(0)} ms, ` +
      `longest ${tasks[0]?.toFixed(0)} ms; ${over(16)} over 16 ms, ${over(50)} over 50 ms`,
  );
}

const server = new StaticServer();
await server.start();
const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({ viewport: sizes.portrait, screen: sizes.portrait, hasTouch: true, serviceWorkers: "block" });
const empty = await context.newPage();
report("one bare field", await traceTasks(empty, () => typeIntoNothing(empty)));
await empty.close();
const page = await context.newPage();
await page.goto(server.address);
// The catalogue is being kept and the search warmed in the background; a kiosk has done that long ago.
await page.waitForTimeout(10_000);
await page.getByText("Chạm để bắt đầu").tap();
await page.getByText("Gõ bằng lời thường").tap();
await page.locator(".keyboard").waitFor();
await page.waitForTimeout(2000);
report("the search page", await traceTasks(page, () => typeInside(page)));
await browser.close();
await server.stop();
