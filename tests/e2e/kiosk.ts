// What the browser tests share: a server that can be stopped, a kiosk to touch, a camera for QR codes.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { test as base, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";

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

/** A plain static server, as the humblest host is: no rewrite rule, in a sub-folder. */
export class StaticServer {
  private server: Server | undefined;
  private port = 0;

  constructor(
    private readonly root = join(import.meta.dirname, "../../dist"),
    /** Sent with every file. */
    private readonly headers: Record<string, string> = {},
  ) {}

  get address(): string {
    return `http://localhost:${this.port}/niem-yet/`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/").replace(/^\/niem-yet\//, "/");
      const file = join(this.root, normalize(path.endsWith("/") ? `${path}index.html` : path));
      readFile(file).then(
        (body) => response.writeHead(200, { ...this.headers, "content-type": types[extname(file)] ?? "application/octet-stream" }).end(body),
        () => response.writeHead(404).end("not found"),
      );
    });
    this.server.listen(this.port);
    await once(this.server, "listening");
    const address = this.server.address();
    if (address && typeof address === "object") this.port = address.port;
  }

  async stop(): Promise<void> {
    if (!this.server) return;
    this.server.closeAllConnections();
    const closed = once(this.server, "close");
    this.server.close();
    await closed;
    this.server = undefined;
  }
}

export const sizes = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
  small: { width: 1366, height: 768 },
  tablet: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
};

/** A test with a server of its own. */
export const test = base.extend<{ server: StaticServer }>({
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = new StaticServer();
    await server.start();
    await use(server);
    await server.stop();
  },
});

/** Types on the on-screen keyboard, one tap a key. */
export async function typeByTouch(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    const name = letter === " " ? "Dấu cách" : letter;
    await page.locator(".keyboard").getByRole("button", { name, exact: true }).tap();
  }
}

/** What a phone's camera reads out of a screenshot. */
export function readQr(screenshot: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(screenshot);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
