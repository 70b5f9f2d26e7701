// The Vite plugin that writes the list of foreign packages in the build: what really went in, not what was installed (CycloneDX 1.5).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Beside the page; nothing of the kiosk reads it. */
export const sbomFile = "sbom.cdx.json";

const modules = join(import.meta.dirname, "../../../node_modules");
/** `~icons/ph/…` is drawn from the set's package; a set without one is our own. */
const icon = /^~icons\/([a-z-]+)\//;
const installed = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** The same build gives the same bytes: no date, no serial number. */
export function sbom(): Plugin {
  return {
    name: "sbom",
    apply: "build",
    generateBundle(_, bundle) {
      const names = new Set<string>();
      for (const output of Object.values(bundle)) {
        const sources = output.type === "chunk" ? output.moduleIds : output.originalFileNames;
        for (const id of sources) {
          const name = packageOf(id);
          if (name) names.add(name);
        }
      }
      this.emitFile({ type: "asset", fileName: sbomFile, source: writeSbom([...names].sort()) });
    },
  };
}

/** @param id a module's id: a path, or a virtual name @returns the package it comes from; undefined for our own files */
export function packageOf(id: string): string | undefined {
  const set = icon.exec(id)?.[1];
  if (set) return existsSync(join(modules, "@iconify-json", set)) ? `@iconify-json/${set}` : undefined;
  return installed.exec(id.replaceAll("\\", "/"))?.[1];
}

function writeSbom(names: readonly string[]): string {
  const components = names.map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as { version: string; license?: string };
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    return { "type": "library", "bom-ref": purl, name, version, purl, "licenses": license ? [{ expression: license }] : [] };
  });
  return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components }, null, 2);
}
