// npx tsx tests/endurance/nightly-checks.ts [DIST]: one nginx on this machine, with the configuration of deploy/, under the nightly checks of 3,000 kiosks (wrk, loopback, bounded).
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startNginx } from "./one-nginx";

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, "../../dist"));
const port = 8377;
const site = `http://127.0.0.1:${port}`;
const kiosks = 3000;
/** How many of them fetch a new list in the same moment: each asks once an hour, counted from its own start. */
const atOnce = 300;
const seconds = 10;

/** What a kiosk asks at night when nothing is new: the worker and the manifest, each "only if it changed". */
const checks = ["/sw.js", "/catalogue/manifest.json"];

interface Load {
  connections: number;
  requests: number;
  perSecond: number;
  /** Connections refused, cut or timed out, and answers that are neither 2xx nor 3xx. */
  errors: number;
  slowest: string;
}

/** @param ask the lines of Lua that make the next request */
function load(folder: string, ask: string, connections: number): Load {
  const script = join(folder, "ask.lua");
  writeFileSync(script, ask);
  const { stdout } = spawnSync("wrk", ["-t2", `-c${connections}`, `-d${seconds}s`, "--timeout", "30s", "-s", script, site], { encoding: "utf8" });
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1) ?? [];
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  return {
    connections,
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1] ?? 0),
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0),
    errors: socket.reduce((sum, count) => sum + Number(count), refused),
    slowest: /Latency\s+\S+\s+\S+\s+(\S+)/.exec(stdout)?.[1] ?? "?",
  };
}

async function etags(): Promise<string[]> {
  const answers = await Promise.all(checks.map((path) => fetch(site + path)));
  for (const { ok, url } of answers) if (!ok) throw new Error(`${url} is not served: build first with npm run build`);
  return answers.map(({ headers }) => headers.get("etag") ?? "");
}

function askInTurn(requests: { path: string; headers: Record<string, string> }[]): string {
  const made = requests.map(({ path, headers }) => {
    const pairs = Object.entries(headers).map(([name, value]) => `["${name}"]=${JSON.stringify(value)}`);
    return `wrk.format("GET", "${path}", {${pairs.join(",")}})`;
  });
  return `local all, at\nfunction init() all = {${made.join(", ")}}; at = 0 end\nfunction request() at = at % #all + 1; return all[at] end\n`;
}

const missing = ["nginx", "wrk"].filter((program) => spawnSync("which", [program]).status !== 0);
if (missing.length || !existsSync(dist)) {
  console.log(`Skipped: ${missing.length ? `${missing.join(" and ")} not installed (Debian: apt-get install nginx-light wrk)` : "no dist/ (npm run build)"}.`);
  process.exit(0);
}

const { folder, stop } = await startNginx(dist, port);
try {
  const tags = await etags();
  const { list } = JSON.parse(readFileSync(join(dist, "catalogue/manifest.json"), "utf8")) as { list: { file: string } };
  const unchanged = checks.map((path, i) => ({ path, headers: { "If-None-Match": tags[i]!, "Accept-Encoding": "gzip" } }));
  const nights = { "nothing new": load(folder, askInTurn(unchanged), kiosks) };
  const changed = [...checks, `/catalogue/${list.file}`].map((path) => ({ path, headers: { "Accept-Encoding": "gzip" } }));
  const updates = { "a new list": load(folder, askInTurn(changed), atOnce) };
  let failed = false;
  for (const [night, { connections, requests, perSecond, errors, slowest }] of Object.entries({ ...nights, ...updates })) {
    console.log(
      `${night}: ${connections} kiosks at once, ${requests} requests in ${seconds} s (${Math.round(perSecond)} a second), slowest ${slowest}, errors ${errors}`,
    );
    failed ||= errors > 0 || requests < connections * checks.length;
  }
  process.exitCode = failed ? 1 : 0;
} finally {
  stop();
}
