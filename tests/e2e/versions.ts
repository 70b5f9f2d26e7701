// A site that publishes one version of the application after another, and a wire that lies.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";

const built = join(import.meta.dirname, "../../dist");
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** How the wire is: as it should be, a page for everything, or open and silent. */
type Wire = "good" | "html" | "silent";

interface Catalogue {
  commune: { desk: string };
}

/** A server of its own over a copy of the build. */
export class PublishingSite {
  readonly root = mkdtempSync(join(tmpdir(), "niem-yet-"));
  wire: Wire = "good";
  /** Bytes after which the connection is cut in every catalogue file; undefined: never. */
  cutAfter: number | undefined;
  private server: Server | undefined;

  constructor() {
    cpSync(built, this.root, { recursive: true });
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      if (this.wire === "silent") return;
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      if (this.wire === "html") return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Đăng nhập Wi-Fi</title>");
      const file = join(this.root, path.endsWith("/") ? `${path}index.html` : path);
      let body: Buffer;
      try {
        body = readFileSync(file);
      } catch {
        return void response.writeHead(404).end("not found");
      }
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "content-length": body.length });
      if (this.cutAfter === undefined || !path.startsWith("/catalogue/") || body.length <= this.cutAfter) return void response.end(body);
      response.write(body.subarray(0, this.cutAfter), () => response.destroy());
    });
    this.server.listen(0);
    await once(this.server, "listening");
  }

  get address(): string {
    const address = this.server?.address();
    return `http://localhost:${address && typeof address === "object" ? address.port : 0}/`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    this.server?.close();
    await Promise.resolve(rmSync(this.root, { recursive: true, force: true }));
  }

  /** Publishes another version: its page carries `name` and what `change` makes of it; the worker knows it. */
  publish(name: string, change: (page: string) => string = (page) => page): void {
    const page = readFileSync(join(built, "index.html"), "utf8").replace("<head>", `<head><meta name="version" content="${name}">`);
    this.put("index.html", change(page));
  }

  /** Puts a file of the application in its place, as a build would: the worker's list has its hash. */
  put(file: string, source: string): void {
    writeFileSync(join(this.root, file), source);
    this.list(file, `sha256-${createHash("sha256").update(source).digest("base64")}`);
  }

  /** Writes a file's hash into the worker's list. */
  private list(file: string, integrity: string): void {
    const worker = join(this.root, "sw.js");
    const source = readFileSync(worker, "utf8");
    const [list = "[]"] = /\[\{"[^\]]*"url":"[^\]]*\]/.exec(source) ?? [];
    const files = JSON.parse(list) as { url: string; integrity: string }[];
    const others = files.filter(({ url }) => url !== file);
    if (others.length === 0) throw new Error("sw.js does not list its files as expected");
    writeFileSync(
      worker,
      source.replace(list, () => JSON.stringify([...others, { url: file, integrity }])),
    );
  }

  /** Publishes another catalogue, whole and sound, in which the desk has another name. */
  publishCatalogue(desk: string): void {
    const folder = join(this.root, "catalogue");
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { id: string; list: { file: string; sha256: string } };
    const list = JSON.parse(readFileSync(join(folder, manifest.list.file), "utf8")) as Catalogue;
    const source = JSON.stringify({ ...list, commune: { ...list.commune, desk } });
    const sha256 = createHash("sha256").update(source).digest("hex");
    const file = `list.${sha256.slice(0, 10)}.json`;
    writeFileSync(join(folder, file), source);
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, id: sha256.slice(0, 16), list: { file, sha256 } }));
  }
}

/** Opens the site until its worker is in charge, and with it everything is kept. */
export async function settle(page: Page, site: PublishingSite): Promise<void> {
  await page.goto(site.address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await page.getByText("Chạm để bắt đầu").waitFor();
}

/** What an hour brings: the browser asks for the worker anew. @returns whether a new one waits, or how it failed */
export async function askForUpdate(page: Page): Promise<"waiting" | "nothing"> {
  return page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => undefined);
    const arriving = registration.installing;
    if (arriving) {
      await new Promise<void>((resolve) =>
        arriving.addEventListener("statechange", () => (arriving.state === "installed" || arriving.state === "redundant") && resolve()),
      );
    }
    return registration.waiting ? "waiting" : "nothing";
  });
}

/** Lets the waiting version in, as the attract screen does, and waits for the page that it serves. */
export async function letIn(page: Page): Promise<void> {
  const reloaded = page.waitForEvent("load");
  await page.evaluate(async () => {
    const { waiting } = (await navigator.serviceWorker.getRegistration())!;
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting!.postMessage({ type: "SKIP_WAITING" });
  });
  await stopWorkers(page);
  await reloaded;
}

/** An outgoing worker must come to rest before the next is in charge. Under a debugger it never does by itself. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

/** The version whose page is on the screen; "1" is the build itself. */
export const versionOf = async (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("meta[name=version]")?.getAttribute("content") ?? "1");

/** What the worker remembers. */
export const remembered = async (page: Page) =>
  page.evaluate(async () => {
    const kept = await (await caches.open("niem-yet-versions")).match("versions.json");
    return kept ? ((await kept.json()) as { good?: string; before?: string; trial?: object; rejected: string[] }) : undefined;
  });

/** How many versions of the application are kept. */
export const keptVersions = async (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("niem-yet-shell-")).length);

/** The ids of the catalogues that the browser keeps, and of the one in use. */
export const keptCatalogues = async (page: Page) =>
  page.evaluate(async () => {
    const folder = location.pathname.replace(/[^/]*$/, "");
    const shelf = folder === "/" ? "niem-yet" : `niem-yet ${folder}`;
    if (!(await indexedDB.databases()).some(({ name }) => name === shelf)) return { heads: [] as string[], inUse: undefined };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(shelf);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error("no database"));
    });
    const get = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const transaction = database.transaction(["heads", "state"]);
    const heads = (await get(transaction.objectStore("heads").getAllKeys())) as string[];
    const inUse = (await get(transaction.objectStore("state").get("in-use"))) as string | undefined;
    database.close();
    return { heads, inUse };
  });
