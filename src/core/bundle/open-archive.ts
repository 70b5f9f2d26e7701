// The entries of a bundle's archive, with every size known before a byte is inflated.
//
// fflate's own `unzipSync` goes on inflating behind a false declaration and keeps the last of two entries of one name.
// This reader takes only what `writeBundle` writes: no comment, no 64-bit sizes, no folder, each name once, and stops
// an entry that grows past its declared size.
import { Inflate } from "fflate";
import { BundleRefusal } from "./refusal";

/** Most bytes of the file, entries, bytes of an entry and of all entries once inflated. */
export const bundleLimits = { file: 128 * 2 ** 20, entries: 4000, entry: 64 * 2 ** 20, total: 256 * 2 ** 20 };

/** One entry, still compressed. */
export interface ArchiveEntry {
  name: string;
  /** Bytes once inflated, as declared. */
  size: number;
  packed: Uint8Array;
  stored: boolean;
}

const endLength = 22;
const centralLength = 46;
const localLength = 30;
const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** Lower-case folders and files; nothing that climbs, starts at a root or names a device. */
const entryName = /^(?=.{1,120}$)[a-z0-9][a-z0-9_-]*(?:[./][a-z0-9][a-z0-9_-]*)*$/u;
/** Inflated so many compressed bytes at a time: at most 1,032 times as many come out before the size is looked at again. */
const step = 8192;

/** By name. @throws BundleRefusal */
export function openArchive(bytes: Uint8Array, limits = bundleLimits): Map<string, ArchiveEntry> {
  if (bytes.length === 0) throw new BundleRefusal("empty");
  if (bytes.length > limits.file) throw new BundleRefusal("too-large");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== signatures.local) throw new BundleRefusal("not-a-bundle");
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== signatures.end) throw new BundleRefusal("damaged");
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new BundleRefusal("too-many-entries", String(count));
  const entries = new Map<string, ArchiveEntry>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(bytes, view, at, end);
    if (!entryName.test(entry.name) || entries.has(entry.name)) throw new BundleRefusal("entry-name", entry.name);
    total += entry.size;
    if (entry.size > limits.entry) throw new BundleRefusal("piece-too-large", entry.name);
    if (total > limits.total) throw new BundleRefusal("inflates-too-far", entry.name);
    entries.set(entry.name, entry);
    at = next;
  }
  if (at !== end) throw new BundleRefusal("damaged");
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): { entry: ArchiveEntry; next: number } {
  if (at + centralLength > end || view.getUint32(at, true) !== signatures.central) throw new BundleRefusal("damaged");
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
  const next = at + centralLength + nameLength + extraLength + commentLength;
  const name = String.fromCharCode(...bytes.subarray(at + centralLength, at + centralLength + Math.min(nameLength, 200)));
  // Bit 11 says that the name is UTF-8, bits 1 and 2 how hard it was packed; an encrypted or streamed entry is none of ours.
  if (next > end || (flags & ~0x0806) !== 0 || (method !== 0 && method !== 8)) throw new BundleRefusal("damaged", name);
  const local = view.getUint32(at + 42, true);
  if (local + localLength > end || view.getUint32(local, true) !== signatures.local) throw new BundleRefusal("damaged", name);
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize || (method === 0 && packedSize !== size)) throw new BundleRefusal("damaged", name);
  return { entry: { name, size, packed, stored: method === 0 }, next };
}

/** The bytes of an entry. @throws BundleRefusal when it is broken, or larger or smaller than declared */
export function inflateEntry({ name, size, packed, stored }: ArchiveEntry): Uint8Array {
  if (stored) return packed;
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new BundleRefusal("inflates-too-far", name);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof BundleRefusal ? error : new BundleRefusal("damaged", name);
  }
  if (length !== size) throw new BundleRefusal("damaged", name);
  return bytes;
}
