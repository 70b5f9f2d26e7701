// A small whole catalogue, its bundle, and the tools with which tests forge others from it.
import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { BundleCrypto, BundleSigner } from "../../../../src/core/bundle/bundle-crypto";
import { headerFile, signedBytes, type BundleHeader } from "../../../../src/core/bundle/bundle-header";
import type { BundleContext } from "../../../../src/core/bundle/read-bundle";
import { openPieces, type WholeCatalogue } from "../../../../src/core/bundle/open-pieces";
import { writeBundle } from "../../../../src/core/bundle/write-bundle";
import { webCrypto } from "../../../../src/app/platform/web-crypto";
import { emitCatalogue } from "../../../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../../../src/pipeline/read-data";
import { aProcedure } from "../procedure/a-procedure";
import { soundFiles, writeData } from "../../pipeline/data-directory";

export const crypto: BundleCrypto = webCrypto;
export const madeOn = "2026-11-24T02:00:00.000Z";

type Files = { path: string; source: string }[];

/** The catalogue's files of a small data directory; `changes` are files of it. */
export async function catalogueFiles(changes: Record<string, unknown> = {}): Promise<Files> {
  const land = aProcedure({ code: "1.000010", field: "dat-dai", plain_name: "Việc đất", neighbours: [] });
  return emitCatalogue(await readSoundData(writeData({ ...soundFiles(), "procedures/dat-dai/1.000010.yaml": land, ...changes })));
}

export function whole(files: Files): WholeCatalogue {
  const { "manifest.json": manifest = "", ...pieces } = Object.fromEntries(files.map(({ path, source }) => [path, source]));
  return openPieces({ manifest, pieces });
}

export interface KeyPair extends BundleSigner {
  privateKey: KeyObject;
}

export function aKey(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64");
  return { key, privateKey, sign: (message) => sign(null, message, privateKey).toString("base64") };
}

export function bundleOf(files: Files, signer?: BundleSigner, date = madeOn): Promise<Uint8Array> {
  return writeBundle(files, whole(files).list.commune, date, crypto, signer);
}

export function contextOf(files: Files, changes: Partial<BundleContext["commune"]> = {}): BundleContext {
  const { list, manifest } = whole(files);
  return { commune: { ...list.commune, ...changes }, manifest };
}

/** The bundle with other entries: undefined takes one away. */
export function withEntries(bundle: Uint8Array, changes: Record<string, Uint8Array | string | undefined>): Uint8Array {
  const entries: Zippable = unzipSync(bundle);
  for (const [name, content] of Object.entries(changes)) {
    if (content === undefined) delete entries[name];
    else entries[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(entries);
}

export function headerOf(bundle: Uint8Array): BundleHeader {
  return JSON.parse(strFromU8(unzipSync(bundle)[headerFile]!)) as BundleHeader;
}

/** The bundle with another header; anything may stand in it. */
export function withHeader(bundle: Uint8Array, change: (header: BundleHeader) => unknown): Uint8Array {
  return withEntries(bundle, { [headerFile]: JSON.stringify(change(headerOf(bundle))) });
}

/** The work of somebody who knows the format: entries changed, and the header's list of hashes made to agree. */
export function forged(bundle: Uint8Array, changes: Record<string, Uint8Array | string | undefined>, signer?: BundleSigner): Uint8Array {
  const other = withEntries(bundle, changes);
  const entries = Object.entries(unzipSync(other)).filter(([file]) => file !== headerFile);
  const files = entries.map(([file, bytes]) => ({ file, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }));
  return withHeader(other, (header) => ({
    ...header,
    files,
    signature: signer && { key: signer.key, value: signer.sign(signedBytes({ ...header, files })) },
  }));
}

/** A piece rewritten with its hash right everywhere, the manifest's name for it kept. @param start of the piece's file name */
export function rewritten(bundle: Uint8Array, start: string, change: (text: string) => string): Uint8Array {
  const entries = unzipSync(bundle);
  const file = Object.keys(entries).find((name) => name.startsWith(start))!;
  const text = change(strFromU8(entries[file]!));
  const old = createHash("sha256").update(entries[file]!).digest("hex");
  const manifest = strFromU8(entries["manifest.json"]!).replace(old, createHash("sha256").update(text).digest("hex"));
  return forged(bundle, { [file]: text, "manifest.json": manifest });
}

/** Where the central directory begins, and the place of each entry's record in it, for lies about sizes and names. */
export function directory(bundle: Uint8Array): { view: DataView; start: number; records: number[] } {
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const end = bundle.length - 22;
  const start = view.getUint32(end + 16, true);
  const records: number[] = [];
  for (let at = start; at < end; at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)) records.push(at);
  return { view, start, records };
}
