// The built site under the headers of deploy/: nothing is refused, nothing asks another host, nothing in it names one without a reason.
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import { launchOptions } from "./chromium";
import { everyAddress, visit } from "./comfort";
import { sizes, StaticServer, test as base, typeByTouch } from "./kiosk";

const root = join(import.meta.dirname, "../..");
const headers = JSON.parse(readFileSync(join(root, "deploy/headers.json"), "utf8")) as Record<string, string>;

const test = base.extend<{ strict: StaticServer }>({
  // eslint-disable-next-line no-empty-pattern
  strict: async ({}, use) => {
    const server = new StaticServer(undefined, headers);
    await server.start();
    await use(server);
    await server.stop();
  },
});

test.use({ viewport: sizes.portrait, screen: sizes.portrait });

/** Whatever the browser complains of, the violations with what was refused. */
async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, sample }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`),
    ),
  );
  return complaints;
}

/** Every screen a visitor or the officer comes to: the first by touch, then every address the app has. */
async function walk(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText("Chạm để bắt đầu").tap();
  await page.getByText("Gõ bằng lời thường").tap();
  await typeByTouch(page, "khai sinh");
  await page.locator(".rows .row").first().tap();
  for (const hash of await everyAddress(page)) await visit(page, hash);
}

test("every screen under the headers: nothing refused, no complaint, offline too", async ({ page, strict, context }) => {
  test.slow();
  const complaints = await complaintsOf(page);
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  await walk(page, strict.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await strict.stop();
  await page.reload();
  await expect(page.locator("h1")).toBeVisible();
  // The kiosk asks for a newer catalogue and hears that there is no network; that is how it should be.
  expect(complaints.filter((line) => !line.includes("net::ERR_CONNECTION_REFUSED"))).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(strict.address))).toEqual([]);
});

test("the whole browser's network log names no other host on behalf of the site", async ({ strict }) => {
  test.slow();
  const log = join(mkdtempSync(join(tmpdir(), "niem-yet-log-")), "net.json");
  const options = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, `--log-net-log=${log}`] });
  const page = await browser.newPage({ viewport: sizes.portrait, screen: sizes.portrait, hasTouch: true });
  await walk(page, strict.address);
  await browser.close();
  // The browser's own calls home have no origin; the start scripts in deploy/ turn off what can be turned off.
  const asked = [...readFileSync(log, "utf8").matchAll(/^\{"params":\{"initiator":"(http[^"]*)".*?"url":"([^"]*)"/gm)].map(([, , url = ""]) => url);
  expect(asked.filter((url) => url.startsWith(strict.address)).length).toBeGreaterThan(20);
  expect(asked.filter((url) => !url.startsWith(strict.address))).toEqual([]);
});

test("the policy holds: what is written into the page at run time, and another host, are refused", async ({ page, strict, context }) => {
  const complaints = await complaintsOf(page);
  const requests: string[] = [];
  context.on("requestfinished", (request) => requests.push(request.url()));
  await page.goto(strict.address);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await page.evaluate(tryEverything);
  await expect.poll(() => complaints.join("\n")).toContain("refused: connect-src");
  for (const rule of ["style-src-elem", "style-src-attr", "img-src", "frame-src", "require-trusted-types-for"]) {
    await expect.poll(() => complaints.filter((line) => line.startsWith("refused:")).join("\n")).toContain(rule);
  }
  expect(requests.filter((url) => !url.startsWith(strict.address))).toEqual([]);
});

test("a script written into a page of the site does not run, with or without Trusted Types", async ({ page, strict, context }) => {
  const complaints = await complaintsOf(page);
  const body = "<!doctype html><p onclick='document.title=1'></p><script>document.title = 1</script><title>still</title>";
  await context.route("**/written.html", (route) => route.fulfill({ body, contentType: "text/html", headers }));
  await page.goto(`${strict.address}written.html`);
  await page.locator("p").dispatchEvent("click");
  await expect(page).toHaveTitle("still");
  await expect.poll(() => complaints.join("\n")).toContain("refused: script-src-elem inline");
  expect(complaints.join("\n")).toContain("refused: script-src-attr inline");
});

test("on a host that sends no headers the page carries the policy itself", async ({ page, server }) => {
  const complaints = await complaintsOf(page);
  await page.goto(server.address);
  await expect(page.getByText("Chạm để bắt đầu")).toBeVisible();
  await page.evaluate(tryEverything);
  await expect.poll(() => complaints.join("\n")).toContain("refused: connect-src");
  expect(complaints.join("\n")).toContain("refused: require-trusted-types-for");
});

test("no other page may frame it", async ({ page, strict }) => {
  await page.setContent(`<iframe src="${strict.address}"></iframe>`);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

/** What an attacker would try; runs in the page. */
function tryEverything(): void {
  const add = (name: string, attributes: Record<string, string>, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    document.body.append(element);
  };
  const other = "http://example.invalid/";
  add("style", {}, "body { display: none }");
  add("p", { style: "color: red" });
  add("img", { src: `${other}a.png` });
  add("iframe", { src: other });
  try {
    add("script", { src: `${other}a.js` });
  } catch {
    // Trusted Types stop it before the policy on addresses does.
  }
  try {
    document.body.insertAdjacentHTML("beforeend", "<b onclick='alert(1)'>");
  } catch {
    // As it should be; the violation is reported.
  }
  const late = document.createElement("script");
  late.append("window.hit = true");
  document.body.append(late);
  fetch(other).catch(() => undefined);
}

/** The addresses of other hosts that the build may hold, each with what it is there for. */
const reasons = [
  { file: /^list\..*\.json$/, address: /^https:\/\/dichvucong\.gov\.vn\//, why: "the portal's pages: shown as a code and, on a phone, as a link" },
  { file: /\.(js|svg)$/, address: /^http:\/\/www\.w3\.org\//, why: "names of XML namespaces; nobody fetches them" },
  { file: /\.js$/, address: /^http:\/\/localhost\b/, why: "the officer's pages: where to open the kiosk instead, in words" },
  { file: /\.js$/, address: /^https:\/\/vuejs\.org\/error-reference\//, why: "Vue: text of its error messages" },
];

test("nothing in the build names another host without a reason", () => {
  const dist = join(root, "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(png|woff2)$/.test(entry.name));
  const found = files.flatMap(({ parentPath, name }) => {
    const text = readFileSync(join(parentPath, name), "utf8");
    const full = [...text.matchAll(/\b(?:https?|wss?|ftp):(?:\\?\/){2}[^\s"'`)<>]+/gi)].map(([address]) => address);
    const short = [...text.matchAll(/(?:(?:src|href|action)=["']?|url\(["']?|import\(["'`])\/\/[^\s"')]*/gi)].map(([address]) => address);
    return [...full, ...short].map((address) => ({ name, address }));
  });
  const allowed = (each: { name: string; address: string }) => reasons.find(({ file, address }) => file.test(each.name) && address.test(each.address));
  expect(found.filter((each) => !allowed(each))).toEqual([]);
  const used = new Set(found.map(allowed));
  expect(reasons.filter((reason) => !used.has(reason)).map(({ why }) => why)).toEqual([]);
});

test("few packages are in the build, every one pinned, with a licence that lets a commune use it", () => {
  type Sbom = { components: { name: string; version: string; licenses: { expression: string }[] }[] };
  const { components } = JSON.parse(readFileSync(join(root, "dist/sbom.cdx.json"), "utf8")) as Sbom;
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["@vue/runtime-dom", "fuse.js", "valibot", "@fontsource/be-vietnam-pro", "@iconify-json/ph"]),
  );
  expect(components.length).toBeLessThanOrEqual(25);
  const free = ["MIT", "ISC", "Apache-2.0", "OFL-1.1", "BSD-3-Clause"];
  expect(components.filter(({ licenses }) => !free.includes(licenses[0]?.expression ?? ""))).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
