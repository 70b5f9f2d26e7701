// A catalogue's files into a `.niemyet` file. The same files, instant and key give the same bytes on every machine.
import { strToU8, zipSync, type Zippable } from "fflate";
import type { Commune } from "../commune/commune";
import type { BundleCrypto, BundleSigner } from "./bundle-crypto";
import { bundleFormat, headerFile, manifestFile, signedBytes, type BundleHeader } from "./bundle-header";
import { readManifest } from "./open-pieces";

/** Without a zone, so that it is the same hour on the archive's local clock everywhere. */
const entryDate = "1990-01-01T12:00:00";

/**
 * @param files every file of the catalogue, the manifest among them: path below its folder, and text
 * @param madeOn "2026-11-24T02:00:00.000Z"
 */
export async function writeBundle(
  files: readonly { path: string; source: string }[],
  { kind, name, province, data_date }: Pick<Commune, "kind" | "name" | "province" | "data_date">,
  madeOn: string,
  { sha256 }: Pick<BundleCrypto, "sha256">,
  signer?: BundleSigner,
): Promise<Uint8Array> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, source }) => ({ path, source, bytes: strToU8(source) }));
  const unsigned: Omit<BundleHeader, "signature"> = {
    format: bundleFormat,
    made_on: madeOn,
    commune: { kind, name, province, data_date },
    catalogue: readManifest(sorted.find(({ path }) => path === manifestFile)?.source ?? "").id,
    files: await Promise.all(sorted.map(async ({ path, bytes }) => ({ file: path, size: bytes.length, sha256: (await sha256(bytes)) ?? "" }))),
  };
  const header: BundleHeader = { ...unsigned, ...(signer && { signature: { key: signer.key, value: signer.sign(signedBytes(unsigned)) } }) };
  const entries: Zippable = { [headerFile]: strToU8(JSON.stringify(header, null, 1)) };
  for (const { path, bytes } of sorted) entries[path] = bytes;
  return zipSync(entries, { level: 9, mtime: entryDate });
}
