// nginx and Caddy say by hand what deploy/headers.json says; here they are held against it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { policy } from "../../../src/pipeline/vite/vite-policy";

const deploy = join(import.meta.dirname, "../../../deploy");
const text = (path: string) => readFileSync(join(deploy, path), "utf8");
const headers = JSON.parse(text("headers.json")) as Record<string, string>;
const rules = headers["Content-Security-Policy"]!.split("; ");

describe("the security headers", () => {
  it.each([
    ["nginx", "server/nginx.conf", (name: string, value: string) => `  add_header ${name} "${value}" always;`],
    ["Caddy", "server/Caddyfile", (name: string, value: string) => `\t\t${name} "${value}"`],
  ])("%s sends every one, word for word", (_, file, line) => {
    const lines = text(file).split("\n");
    for (const [name, value] of Object.entries(headers)) expect(lines).toContain(line(name, value));
  });

  it("allow nothing written into the page, no evaluation, no other host, no frame, the microphone to nobody else", () => {
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("frame-ancestors 'none'");
    expect(headers["Content-Security-Policy"]).not.toMatch(/unsafe|https?:|data:|\*|nonce|strict-dynamic/);
    expect(headers["Permissions-Policy"]).toContain("microphone=(self)");
  });

  it("stand in the built page too, all but the one that a page cannot set", () => {
    const { transformIndexHtml } = policy() as unknown as { transformIndexHtml: () => { attrs: { content: string }; injectTo: string }[] };
    const [meta] = transformIndexHtml();
    expect(meta?.injectTo).toBe("head-prepend");
    expect(meta?.attrs.content.split("; ")).toEqual(rules.filter((rule) => rule !== "frame-ancestors 'none'"));
  });
});

describe("the caching rule", () => {
  /** The pattern of hashed names as each server's file has it. */
  const patterns: [string, RegExp[]][] = [
    ["nginx", [...text("server/nginx.conf").matchAll(/^ {2}"~(.*)" +"public/gm)].map(([, pattern = ""]) => new RegExp(pattern))],
    ["Caddy", [new RegExp(/@hashed path_regexp (.*)/.exec(text("server/Caddyfile"))?.[1] ?? "(?!)")]],
    ["serve.py", [new RegExp(/HASHED = re\.compile\(r"(.*)"\)/.exec(text("linux/serve.py"))?.[1] ?? "(?!)")]],
    ["serve.ps1", [new RegExp(/\$hashed = '(.*)'/.exec(text("windows/serve.ps1"))?.[1] ?? "(?!)")]],
  ];

  it.each(patterns)("%s keeps hashed names for a year and asks for all others anew", (_, hashed) => {
    const kept = (path: string) => hashed.some((pattern) => pattern.test(path));
    const names = ["/assets/index-DfQQ97Gs.js", "/xa/assets/walk--nN-gHE_.js", "/assets/be-vietnam-pro-latin-400-normal-PpnXBOrz.woff2"];
    for (const path of [...names, "/xa/catalogue/details-ho-tich-2.50095d6208.json"]) expect([path, kept(path)]).toEqual([path, true]);
    const anew = ["/", "/index.html", "/sw.js", "/manifest.webmanifest", "/catalogue/manifest.json", "/icon-192.png"];
    for (const path of anew) expect([path, kept(path)]).toEqual([path, false]);
  });

  it("Caddy's two matchers are one another's opposite", () => {
    const caddy = text("server/Caddyfile");
    expect(/@fresh not path_regexp (.*)/.exec(caddy)?.[1]).toBe(/@hashed path_regexp (.*)/.exec(caddy)?.[1]);
  });
});
