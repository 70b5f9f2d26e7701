// A `.niemyet` file into a whole catalogue, or the one reason why not. Nothing here throws, whatever the bytes are.
import { strFromU8, strToU8 } from "fflate";
import * as v from "valibot";
import type { Commune } from "../commune/commune";
import type { BundleCrypto } from "./bundle-crypto";
import { bundleFormat, bundleHeaderSchema, headerFile, manifestFile, signedBytes, type BundleHeader } from "./bundle-header";
import { namedPieces } from "../catalogue/named-pieces";
import { inflateEntry, openArchive, type ArchiveEntry } from "./open-archive";
import { openPieces, readManifest, refuseUnsearchable, type WholeCatalogue } from "./open-pieces";
import { BundleRefusal, type Refusal } from "./refusal";

/** What is in use on the machine that reads. */
export interface BundleContext {
  commune: Pick<Commune, "kind" | "name" | "province" | "data_date" | "update_key">;
  /** The text of its manifest. */
  manifest: string;
  /** When the bundle it came from was made; left out for one that came from the site. */
  made_on?: string;
}

export interface CheckedBundle {
  refused?: undefined;
  header: BundleHeader;
  catalogue: WholeCatalogue;
  /** Its data is older than what is in use. Without a key in the build that is only worth saying. */
  older: boolean;
}

/**
 * Reads and checks a bundle whole: sizes before inflating, the signature before the pieces, each piece against its hash
 * and schema, all against each other.
 * @param progress called with the share of the pieces that is checked, 0 to 1
 */
export async function readBundle(
  bytes: Uint8Array,
  context: BundleContext,
  crypto: BundleCrypto,
  progress: (share: number) => void = () => undefined,
): Promise<CheckedBundle | { refused: Refusal }> {
  try {
    const entries = openArchive(bytes);
    const header = readHeader(entries);
    const older = await checkOrigin(header, context, crypto);
    sameNames(header, entries);
    const texts = await readTexts(header, entries, crypto, progress);
    const { [manifestFile]: manifest = "", ...pieces } = texts;
    checkManifest(manifest, header, context);
    const catalogue = openPieces({ manifest, pieces });
    sameCommune(header.commune, catalogue.list.commune, true);
    refuseUnsearchable(catalogue);
    return { header, catalogue, older };
  } catch (error) {
    return { refused: error instanceof BundleRefusal ? error.refusal : { reason: "damaged" } };
  }
}

function readHeader(entries: ReadonlyMap<string, ArchiveEntry>): BundleHeader {
  const entry = entries.get(headerFile);
  if (!entry) throw new BundleRefusal("header-missing");
  // Four thousand files with their hashes are half a megabyte.
  if (entry.size > 2 ** 20) throw new BundleRefusal("header-broken");
  const bytes = inflateEntry(entry);
  let json: unknown;
  try {
    json = JSON.parse(textOf(bytes, headerFile));
  } catch {
    throw new BundleRefusal("header-broken");
  }
  const format = typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  if (typeof format === "number" && format > bundleFormat) throw new BundleRefusal("format-newer", String(format));
  if (typeof format === "number" && format < bundleFormat) throw new BundleRefusal("format-older", String(format));
  const parsed = v.safeParse(bundleHeaderSchema, json);
  if (!parsed.success) throw new BundleRefusal("header-broken", v.getDotPath(parsed.issues[0]) ?? undefined);
  return parsed.output;
}

/** @returns whether its data is older than what is in use */
async function checkOrigin(header: BundleHeader, { commune, made_on }: BundleContext, crypto: BundleCrypto): Promise<boolean> {
  sameCommune(header.commune, commune, false);
  const [theirs, ours] = [header.commune.data_date, commune.data_date];
  const older = theirs < ours || (theirs === ours && made_on !== undefined && header.made_on < made_on);
  if (!commune.update_key) return older;
  if (!header.signature) throw new BundleRefusal("unsigned");
  if (header.signature.key !== commune.update_key) throw new BundleRefusal("other-key");
  const genuine = await crypto.verify(commune.update_key, header.signature.value, signedBytes(header));
  if (genuine === undefined) throw new BundleRefusal("no-signature-check");
  if (!genuine) throw new BundleRefusal("signature");
  if (older) throw new BundleRefusal("older", `${theirs} < ${ours}`);
  return false;
}

type Place = Pick<Commune, "kind" | "name" | "province" | "data_date">;

function sameCommune(theirs: Place, ours: Place, withDate: boolean): void {
  const place = ({ kind, name, province }: Place) => [kind, name, province].join(" ").normalize("NFC").toLowerCase();
  if (place(theirs) !== place(ours)) throw new BundleRefusal("other-commune", `${theirs.kind} ${theirs.name}, ${theirs.province}`);
  if (withDate && theirs.data_date !== ours.data_date) throw new BundleRefusal("inconsistent", "data_date");
}

/** The archive holds what the header says, no entry more, no entry less, each of its size. */
function sameNames({ files }: BundleHeader, entries: ReadonlyMap<string, ArchiveEntry>): void {
  const named = new Set(files.map(({ file }) => file));
  for (const name of entries.keys()) if (name !== headerFile && !named.has(name)) throw new BundleRefusal("piece-extra", name);
  if (named.size !== files.length) throw new BundleRefusal("header-broken", "files");
  for (const { file, size } of files) {
    const entry = entries.get(file);
    if (!entry) throw new BundleRefusal("piece-missing", file);
    if (entry.size !== size) throw new BundleRefusal("altered", file);
  }
}

async function readTexts(
  { files }: BundleHeader,
  entries: ReadonlyMap<string, ArchiveEntry>,
  crypto: BundleCrypto,
  progress: (share: number) => void,
): Promise<Record<string, string>> {
  const texts: [string, string][] = [];
  for (const { file, sha256 } of files) {
    const bytes = inflateEntry(entries.get(file)!);
    const hash = await crypto.sha256(bytes as Uint8Array<ArrayBuffer>);
    if (hash === undefined) throw new BundleRefusal("no-hash-check");
    if (hash !== sha256) throw new BundleRefusal("altered", file);
    texts.push([file, textOf(bytes, file)]);
    progress(texts.length / files.length);
  }
  return Object.fromEntries(texts);
}

/** A text that would be written out as other bytes is none: the kept catalogue is checked against the same hash. */
function textOf(bytes: Uint8Array, file: string): string {
  const text = strFromU8(bytes);
  if (text.includes("\uFFFD") || strToU8(text).length !== bytes.length) throw new BundleRefusal("shape", file);
  return text;
}

/** The manifest names the same pieces with the same hashes as the header. */
function checkManifest(text: string, { catalogue, files }: BundleHeader, inUse: BundleContext): void {
  if (text === "") throw new BundleRefusal("piece-missing", manifestFile);
  const manifest = readManifest(text);
  const hashes = new Map(files.map(({ file, sha256 }) => [file, sha256]));
  hashes.delete(manifestFile);
  for (const { file, sha256 } of namedPieces(manifest)) {
    const found = hashes.get(file);
    if (found === undefined) throw new BundleRefusal("piece-missing", file);
    if (found !== sha256) throw new BundleRefusal("altered", file);
  }
  const named = new Set(namedPieces(manifest).map(({ file }) => file));
  for (const file of hashes.keys()) if (!named.has(file)) throw new BundleRefusal("piece-extra", file);
  if (manifest.id !== catalogue) throw new BundleRefusal("inconsistent", "catalogue");
  // Two catalogues of one id count as the same everywhere else.
  if (text !== inUse.manifest && manifest.id === readManifest(inUse.manifest).id) throw new BundleRefusal("same-id", manifest.id);
}
