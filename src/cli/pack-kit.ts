// Packs the site and the deploy folder into one zip; the same files give the same bytes on every machine and day.
import { createHash } from "node:crypto";
import { zipSync, type Zippable } from "fflate";

type Files = ReadonlyMap<string, Uint8Array>;

const folder = "niem-yet";
const unix = 3;
const days = 9000;
const slots = 21_600;

/** @param site the built site, as `site/` in the archive @param deploy what serves and opens it, beside `site/` @returns the zip */
export function packKit(site: Files, deploy: Files): Uint8Array {
  const files = new Map([...deploy].map(([path, bytes]) => [path, endedFor(path, bytes)]));
  for (const [path, bytes] of site) files.set(`site/${path}`, bytes);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path)!;
    const mode = /\.(sh|py)$/.test(path) ? 0o755 : 0o644;
    entries[`${folder}/${path}`] = [bytes, { mtime: dateOf(bytes), os: unix, attrs: ((0o100000 | mode) << 16) >>> 0 }];
  }
  return zipSync(entries, { level: 9 });
}

/** Windows' command interpreter stumbles over bare line feeds. */
function endedFor(path: string, bytes: Uint8Array): Uint8Array {
  if (!/\.(cmd|ps1)$/.test(path)) return bytes;
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/\r?\n/g, "\r\n"));
}

/**
 * A file's date is made of its content: nginx and Caddy tell versions of a file apart by date and size alone, and a manifest
 * keeps its size when the catalogue changes. Between 1990 and 2014, in local time as zip archives have it, and by day: no
 * clock is moved between eight and twenty.
 */
function dateOf(bytes: Uint8Array): Date {
  const hash = createHash("sha256").update(bytes).digest();
  const seconds = 2 * (hash.readUInt32BE(4) % slots);
  return new Date(1990, 0, 1 + (hash.readUInt32BE() % days), 8, 0, seconds);
}
