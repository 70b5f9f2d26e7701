/// <reference lib="webworker" />
// The service worker's policy. The application's files are kept whole, version by version, and pages get nothing but
// kept files; a new version waits to be let in, is on trial until it says that it started, and else the one before it
// comes back. The catalogue is none of its business: pages keep that themselves (platform/catalogue/catalogue-shelf).
import { activated, failed, needed, opened, shown, started } from "./core/shell/versions";
import { checkFiles, fileIn, fill, isWhole, keepOnly, versionOf, type ShellFile } from "./worker/shell-files";
import { remember, remembered } from "./worker/shell-memory";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ShellFile[] };

// The plugin names the web manifest a second time, without its hash.
const files = self.__WB_MANIFEST.filter(({ integrity }) => integrity);
const mine = versionOf(files);
const home = "index.html";
/** Where the catalogues lie: the site's own, and those of a province's communes. */
const catalogues = ["catalogue/", "communes/"].map((folder) => new URL(folder, self.location.href).pathname);

/** Milliseconds in which a version on trial must say that it started: slow machines take three seconds. */
const trialTime = 25_000;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || catalogues.some((folder) => pathname.startsWith(folder))) return;
  event.respondWith(request.mode === "navigate" ? page(event) : file(request));
});

self.addEventListener("message", (event) => {
  const page = event.source instanceof Client ? event.source.id : "";
  const { type } = (event.data ?? {}) as { type?: string };
  if (type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (type === "STARTED") event.waitUntil(remember((versions) => started(versions, page)));
  if (type === "FAILED") event.waitUntil(goBack(page));
  if (type === "STATE") event.waitUntil(tellState(event.ports[0]));
});

/** A version that was rejected, or of which one file is not as it was built, is not installed; the worker in charge stays. */
async function install(): Promise<void> {
  const version = await mine;
  if ((await remembered()).rejected.includes(version)) throw new Error(`version ${version} did not start before`);
  await fill(version, files);
  await keepOnly([...needed(await remembered()), version]);
}

async function activate(): Promise<void> {
  const version = await mine;
  if (await isWhole(version, files)) await remember((versions) => activated(versions, version));
}

/** The page of the version to be shown; while one is on trial, somebody must look whether it starts. */
async function page(event: FetchEvent): Promise<Response> {
  const id = event.resultingClientId;
  const versions = await remember((before) => opened(before, id));
  const response = (await fileIn(shown(versions), home)) ?? (await fileIn(versions.good, home));
  if (!response) return fetch(event.request);
  if (versions.trial) event.waitUntil(later(trialTime).then(() => goBack(id)));
  return response;
}

/** Pages of an older version may still be open, so a file that the shown version lacks is looked for in the others. */
async function file(request: Request): Promise<Response> {
  const version = shown(await remembered());
  return (version && (await fileIn(version, request))) || (await fileIn(undefined, request)) || fetch(request);
}

/** When the version on trial did not start in this page, the page gets the version before it. */
async function goBack(page: string): Promise<void> {
  const before = await remembered();
  const after = await remember((versions) => failed(versions, page));
  if (after.rejected[0] === before.rejected[0]) return;
  const client = await self.clients.get(page);
  // Without its hash the address is another document, so the page is loaded and not just scrolled.
  if (client instanceof WindowClient) await client.navigate(client.url.replace(/#.*/, ""));
}

async function tellState(port: MessagePort | undefined): Promise<void> {
  const versions = await remembered();
  port?.postMessage({ ...versions, installed: await mine, files: await checkFiles(await mine, files) });
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
