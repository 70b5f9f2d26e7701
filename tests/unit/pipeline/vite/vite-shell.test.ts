// The worker's list of files: each with the hash of what was built, the same build always the same list.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { shellFiles, shellGlobs } from "../../../../src/pipeline/vite/vite-shell";

const folder = mkdtempSync(join(tmpdir(), "niem-yet-shell-"));
writeFileSync(join(folder, "a.js"), "");
writeFileSync(join(folder, "b.css"), "abc");

function listed(...urls: string[]) {
  const { plugin, withIntegrity } = shellFiles();
  (plugin.configResolved as (config: object) => void)({ root: folder, build: { outDir: "." } });
  return withIntegrity(urls.map((url) => ({ url, size: 1 })));
}

it("names every file once, in order, with the SHA-256 of its bytes", () => {
  expect(listed("b.css", "a.js", "b.css").manifest).toEqual([
    { url: "a.js", size: 1, revision: null, integrity: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" },
    { url: "b.css", size: 1, revision: null, integrity: "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=" },
  ]);
  expect(listed("a.js", "b.css")).toEqual(listed("b.css", "a.js"));
});

it("stops the build when a file is not there", () => {
  expect(() => listed("gone.js")).toThrow(/gone\.js/);
});

it("leaves the catalogue out: it is updated by itself", () => {
  expect(shellGlobs.globIgnores).toContain("catalogue/**");
});
