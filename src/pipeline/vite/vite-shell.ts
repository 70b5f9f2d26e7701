// What the service worker is told of each file of the application: its path and its SHA-256, so that a file that arrives otherwise is never kept.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** What of the build is the application. The catalogue is not: it is updated by itself, and pages keep it. */
export const shellGlobs = { globPatterns: ["**/*.{html,js,css,woff2,svg,png,webmanifest}"], globIgnores: ["catalogue/**", "sw.js"] };

/** @returns a plugin that learns where the build goes, and the step that turns the worker's list of files into paths and hashes */
export function shellFiles() {
  let folder = "dist";
  const plugin: Plugin = {
    name: "shell-files",
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
  };
  /** Takes the list as Workbox gives it. Sorted, so that the same build is the same version. */
  function withIntegrity(entries: readonly { url: string; size: number }[]) {
    const sizes = new Map(entries.map(({ url, size }) => [url, size]));
    const manifest = [...sizes]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([url, size]) => ({ url, size, revision: null, integrity: integrityOf(join(folder, url)) }));
    return { manifest, warnings: [] };
  }
  return { plugin, withIntegrity };
}

function integrityOf(file: string): string {
  return `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;
}
