// The archive a commune unpacks: the same files give the same bytes, and what is in it starts what it holds.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packKit } from "../../../src/cli/pack-kit";
import { readFolder } from "../../../src/cli/read-folder";

const project = join(import.meta.dirname, "../../..");
const deploy = await readFolder(join(project, "deploy"));
const bytes = (text: string) => new TextEncoder().encode(text);
const manifest = '{"id":"a"}';
const site = new Map([
  ["index.html", bytes("<!doctype html><title>kiosk</title>")],
  ["sw.js", bytes("// worker")],
  ["manifest.webmanifest", bytes("{}")],
  ["assets/index-DfQQ97Gs.js", bytes("export {}")],
  ["catalogue/manifest.json", bytes(manifest)],
  ["catalogue/list.0123456789.json", bytes("{}")],
]);
const at = (zone: string | undefined, pack: () => Uint8Array) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return Buffer.from(pack());
  } finally {
    process.env.TZ = before;
  }
};

function unpack(): string {
  const folder = mkdtempSync(join(tmpdir(), "niem-yet-kit-"));
  for (const [path, content] of Object.entries(unzipSync(packKit(site, deploy)))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (/\.(sh|py)$/.test(path)) chmodSync(file, 0o755);
  }
  return join(folder, "niem-yet");
}

const has = (command: string) => spawnSync(command, ["--version"]).status === 0;

describe("npm run kit", () => {
  it("packs the same bytes from the same files, in any order, in any time zone", () => {
    const once = at("Asia/Ho_Chi_Minh", () => packKit(site, deploy));
    expect(at("America/New_York", () => packKit(new Map([...site].reverse()), new Map([...deploy].reverse()))).equals(once)).toBe(true);
  });

  it("packs other bytes, and another date of the file, when a manifest of the same size changes", () => {
    const dates = (text: string) => {
      const archive = Buffer.from(packKit(new Map([["manifest.json", bytes(text)]]), new Map()));
      return archive.readUInt32LE(10);
    };
    expect(dates('{"id":"b"}')).not.toBe(dates(manifest));
  });

  it("holds the whole site and every way to start it, with a guide beside each", () => {
    const files = Object.keys(unzipSync(packKit(site, deploy)));
    for (const path of site.keys()) expect(files).toContain(`niem-yet/site/${path}`);
    for (const folder of ["", "linux/", "windows/", "android/", "server/"]) expect(files).toContain(`niem-yet/${folder}README.md`);
  });

  it("gives Windows the line ends its command interpreter needs, in characters every code page has", () => {
    const files = unzipSync(packKit(site, deploy));
    for (const name of ["start-kiosk.cmd", "serve.ps1"]) {
      const text = new TextDecoder().decode(files[`niem-yet/windows/${name}`]);
      expect(text).not.toMatch(/[^\r]\n|[^\t\r\n -~]/);
    }
  });

  it("writes nothing and says how it is used when called wrongly", { timeout: 30_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/kit.ts", "--nonsense"], { cwd: project, encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("npm run kit -- [--data DIR] [--out FILE]");
    expect(existsSync(join(project, "niem-yet-kit.zip"))).toBe(false);
  });
});

describe.skipIf(process.platform === "win32" || !has("python3"))("the unpacked archive on Linux", () => {
  const headers = JSON.parse(readFileSync(join(project, "deploy/headers.json"), "utf8")) as Record<string, string>;

  async function serve(folder: string) {
    const server = spawn("python3", [join(folder, "linux/serve.py"), "--port", "0"]);
    const [line] = (await once(server.stdout, "data")) as [Buffer];
    return { address: line.toString().trim(), stop: () => server.kill() };
  }

  it("serves types, headers and caching; a changed file is seen though its date went back; what is not there is no page", { timeout: 30_000 }, async () => {
    const folder = unpack();
    const { address, stop } = await serve(folder);
    try {
      const page = await fetch(address);
      for (const [name, value] of Object.entries(headers)) expect(page.headers.get(name)).toBe(value);
      const answers = await Promise.all(
        ["", "sw.js", "manifest.webmanifest", "assets/index-DfQQ97Gs.js", "catalogue/manifest.json", "catalogue/list.0123456789.json"].map(async (path) => {
          const { headers: own } = await fetch(address + path);
          return [path, own.get("content-type"), own.get("cache-control")].join(" ");
        }),
      );
      const always = "public, max-age=31536000, immutable";
      expect(answers).toEqual([
        " text/html; charset=utf-8 no-cache",
        "sw.js text/javascript; charset=utf-8 no-cache",
        "manifest.webmanifest application/manifest+json no-cache",
        `assets/index-DfQQ97Gs.js text/javascript; charset=utf-8 ${always}`,
        "catalogue/manifest.json application/json no-cache",
        `catalogue/list.0123456789.json application/json ${always}`,
      ]);

      const known = { "if-none-match": (await fetch(`${address}catalogue/manifest.json`)).headers.get("etag")!, "if-modified-since": new Date().toUTCString() };
      expect((await fetch(`${address}catalogue/manifest.json`, { headers: known })).status).toBe(304);
      writeFileSync(join(folder, "site/catalogue/manifest.json"), '{"id":"b"}');
      expect((await fetch(`${address}catalogue/manifest.json`, { headers: known })).status).toBe(200);

      for (const path of ["nothing.js", "assets/", "..%2fheaders.json", "%2e%2e/headers.json"]) expect((await fetch(address + path)).status).toBe(404);
    } finally {
      stop();
    }
  });

  it("says what is missing when only half was unpacked", () => {
    const { status, stderr } = spawnSync("python3", [join(project, "deploy/linux/serve.py"), tmpdir()], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("không có index.html");
  });

  it("starts a browser that keeps its storage, at this machine's address or at the province's", { timeout: 30_000 }, () => {
    const folder = unpack();
    const browser = join(folder, "browser");
    writeFileSync(browser, '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
    const start = (...args: string[]) =>
      spawnSync(join(folder, "linux/start-kiosk.sh"), args, {
        encoding: "utf8",
        env: { ...process.env, NIEMYET_BROWSER: browser, NIEMYET_ONCE: "1", NIEMYET_PORT: "4387", HOME: folder },
      }).stdout.split("\n");
    const own = start();
    expect(own).toContain("http://localhost:4387/?kiosk=1");
    expect(own).toContain("--kiosk");
    expect(own).toContain(`--user-data-dir=${folder}/niem-yet-profile`);
    expect(own.join()).not.toMatch(/incognito|guest|InPrivate/i);
    expect(start("https://kiosk.example.vn/xa/").at(-2)).toBe("https://kiosk.example.vn/xa/");
    expect(statSync(join(folder, "linux/start-kiosk.sh")).mode & 0o111).not.toBe(0);
  });
});
