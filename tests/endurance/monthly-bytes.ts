// npm run scale [-- DIST]: the bytes that one kiosk costs a province's server in a month, asked of one nginx with the configuration of deploy/.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dataDirectory } from "../../src/cli/arguments";
import { emitCatalogue, type CatalogueFile } from "../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../src/pipeline/read-data";
import { startNginx } from "./one-nginx";

const port = 8378;
const dist = resolve(process.argv[2] ?? join(import.meta.dirname, "../../dist"));
/** A month: days on, visitors (the catalogue is asked for when one leaves), and what is published. */
const month = { hours: 24 * 30, visits: 60 * 22, changes: 4, postings: 1, versions: 1 };
const kiosks = [300, 3000];
/** What Chromium sends with every request of a page, near enough. */
const browser = {
  "Accept": "*/*",
  "Accept-Encoding": "gzip, deflate, br",
  "Accept-Language": "vi-VN,vi;q=0.9",
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36",
  "Sec-Fetch-Dest": "empty",
  "Sec-Fetch-Mode": "cors",
  "Sec-Fetch-Site": "same-origin",
};

if (spawnSync("which", ["nginx"]).status !== 0 || !existsSync(join(dist, "sw.js"))) {
  console.log("Skipped: it needs nginx (Debian: apt-get install nginx-light) and a build (npm run build).");
  process.exit(0);
}

interface Wire {
  down: number;
  up: number;
  status: number;
  etag: string;
}

/** One request on a connection of its own: head and body, without TCP and TLS. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Wire> {
  return new Promise((done, failed) => {
    get(address, { agent: false, headers: { ...browser, ...headers } }, (response) => {
      const { socket } = response;
      response
        .resume()
        .on("end", () => done({ down: socket.bytesRead, up: socket.bytesWritten, status: response.statusCode ?? 0, etag: response.headers.etag ?? "" }));
    }).on("error", failed);
  });
}

async function askAll(addresses: readonly string[], status = 200): Promise<number> {
  let down = 0;
  for (const address of addresses) {
    const wire = await ask(address);
    if (wire.status !== status) throw new Error(`${address}: ${wire.status}`);
    down += wire.down;
  }
  return down;
}

const scratch = mkdtempSync(join(tmpdir(), "niem-yet-scale-"));
symlinkSync(dist, join(scratch, "site"));
mkdirSync(join(scratch, "news"));
const { site, stop } = await startNginx(scratch, port);
try {
  const shell = [...readFileSync(join(dist, "sw.js"), "utf8").matchAll(/"url":"([^"]+)"/g)].map(([, url = ""]) => url);
  const here = (files: readonly string[]) => files.map((file) => `${site}/site/${file}`);
  const data = await readSoundData(dataDirectory(undefined));
  const before = emitCatalogue(data);
  const pieces = before.map(({ path }) => `catalogue/${path}`);

  /** What a kiosk with the catalogue of today fetches of another one. */
  async function costOf(catalogue: readonly CatalogueFile[], known: readonly CatalogueFile[] = before): Promise<number> {
    const paths = new Set(known.map(({ path }) => path));
    const fresh = catalogue.filter(({ path }) => path === "manifest.json" || !paths.has(path));
    for (const { path, source } of fresh) writeFileSync(join(scratch, "news", path), source);
    return askAll(fresh.map(({ path }) => `${site}/news/${path}`));
  }

  const worker = await ask(`${site}/site/sw.js`);
  const manifest = await ask(`${site}/site/catalogue/manifest.json`);
  const workerAgain = await ask(`${site}/site/sw.js`, { "If-None-Match": worker.etag, "Service-Worker": "script", "Cache-Control": "max-age=0" });
  const manifestAgain = await ask(`${site}/site/catalogue/manifest.json`, { "If-None-Match": manifest.etag, "Cache-Control": "max-age=0" });
  if (workerAgain.status !== 304 || manifestAgain.status !== 304) throw new Error("not answered 304");

  const first = worker.down + (await askAll(here([...shell, ...pieces])));
  const version = worker.down + (await askAll(here(shell.filter((file) => /\.(html|js|css|webmanifest)$/.test(file)))));
  const [fees, postings]: [number[], number[]] = [[], []];
  for (const [field, code] of new Map(data.procedures.map(({ field, code }) => [field, code]))) {
    const dearer = data.procedures.map((each) =>
      each.code === code ? { ...each, fees: [{ kind: "le-phi" as const, amount: 12_345, channels: ["in-person" as const] }] } : each,
    );
    fees.push(await costOf(emitCatalogue({ ...data, procedures: dearer as typeof data.procedures })));
    const lifeEvents = data.lifeEvents.map((event) => ({ ...event, path: event.path.filter((step) => step.code !== code) }));
    postings.push(await costOf(before, emitCatalogue({ ...data, lifeEvents, procedures: data.procedures.filter((each) => each.code !== code) })));
    if (process.stdout.isTTY) process.stdout.write(`\r${field.padEnd(60)}`);
  }
  const most = (costs: number[]) => Math.max(...costs);
  const middle = (costs: number[]) => costs.sort((a, b) => a - b)[costs.length >> 1] ?? 0;
  const checks = month.hours * (workerAgain.down + manifestAgain.down) + month.visits * manifestAgain.down;
  const sent = month.hours * (workerAgain.up + manifestAgain.up) + month.visits * manifestAgain.up;
  const all = checks + month.changes * most(fees) + month.postings * most(postings) + month.versions * version;

  console.log(
    `\nOf ${data.procedures.length} procedures, ${shell.length} files of the application and ${pieces.length} of the catalogue, bytes from the server, heads included:`,
  );
  const rows: [string, number][] = [
    ["first load, everything", first],
    ["one check, sw.js answered 304", workerAgain.down],
    ["one check, manifest.json answered 304", manifestAgain.down],
    ["a changed fee, middle of the fields", middle(fees)],
    ["a changed fee, dearest field", most(fees)],
    ["one procedure more, middle of the fields", middle(postings)],
    ["one procedure more, dearest field", most(postings)],
    ["a new version of the application, every script and style", version],
    ["checks of a month, from the server", checks],
    ["checks of a month, to the server", sent],
    ["a month, all of it", all],
  ];
  for (const [what, bytes] of rows) console.log(`${what.padEnd(60)}${bytes.toLocaleString("en").padStart(12)}`);
  for (const count of kiosks) console.log(`${`a month of ${count} kiosks, GB`.padEnd(60)}${((all * count) / 1e9).toFixed(2).padStart(12)}`);
} finally {
  stop();
  rmSync(scratch, { recursive: true, force: true });
}
