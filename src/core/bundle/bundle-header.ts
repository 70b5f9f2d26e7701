// `niem-yet.json`, the first entry of a bundle: whose catalogue this is, from when, and the hash of everything else in it.
import { strToU8 } from "fflate";
import * as v from "valibot";
import { communeSchema } from "../commune/commune";
import { text } from "../procedure/words";

export const bundleFormat = 1;
export const headerFile = "niem-yet.json";
export const manifestFile = "manifest.json";

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$|^[A-Za-z0-9+/]{86}==$/u));
const { kind, name, province, data_date } = communeSchema.entries;

export const bundleHeaderSchema = v.strictObject({
  format: v.literal(bundleFormat),
  /** The instant at which the file was made, "2026-11-24T02:00:00.000Z". */
  made_on: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)),
  commune: v.strictObject({ kind, name, province, data_date }),
  /** The id of the catalogue's manifest. */
  catalogue: text,
  /** Every other entry, sorted by name, the manifest among them. */
  files: v.pipe(v.array(v.strictObject({ file: text, size: v.pipe(v.number(), v.integer(), v.minValue(0)), sha256 })), v.minLength(1)),
  /** Ed25519 over `signedBytes`; `key` is the public key of who signed. */
  signature: v.optional(v.strictObject({ key: base64, value: base64 })),
});

export type BundleHeader = v.InferOutput<typeof bundleHeaderSchema>;

/**
 * What a signature is over: everything the header says but the signature itself, as one JSON list, so that
 * neither the order of keys nor blanks in the file count.
 */
export function signedBytes({ format, made_on, commune, catalogue, files }: Omit<BundleHeader, "signature">): Uint8Array<ArrayBuffer> {
  const { kind, name, province, data_date } = commune;
  const facts = ["niem-yet", format, made_on, [kind, name, province, data_date], catalogue, files.map(({ file, size, sha256 }) => [file, size, sha256])];
  return strToU8(JSON.stringify(facts));
}
