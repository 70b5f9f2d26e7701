// Loads the catalogue: every piece is checked against its hash and schema, and a
// new catalogue is used only when all of it is there. Otherwise the last good one stays.
import * as v from "valibot";
import { detailsSchema, listSchema, manifestSchema, type CatalogueList, type Manifest, type Posting } from "../../core/catalogue/catalogue";
import { keepLastGood, readLastGood, type StoredCatalogue } from "./last-good";

/** A catalogue in use. */
export interface LoadedCatalogue {
  list: CatalogueList;
  /** Why the newest catalogue was not used, for the officer; undefined when all is well. */
  problem?: string;
  /** Everything posted in one field; empty for a field that is not posted. @throws when a piece cannot be had whole. */
  details(field: string): Promise<Posting[]>;
}

/** Reads one piece by its path below the catalogue's folder. @throws when it cannot be read */
type ReadPiece = (file: string) => Promise<string>;

const folder = "catalogue/";

/** @throws when neither the newest nor a kept catalogue is whole: there is nothing to show. */
export async function loadCatalogue(readNewest: ReadPiece = fetchPiece): Promise<LoadedCatalogue> {
  const kept = await readLastGood();
  try {
    const text = await readNewest("manifest.json");
    const manifest = v.parse(manifestSchema, JSON.parse(text));
    const readPiece = kept?.manifest === text ? withSpare(readNewest, kept) : readNewest;
    if (kept && kept.manifest !== text) return open(manifest, fromStore(await storeWhole(text, manifest, readNewest)));
    const loaded = await open(manifest, readPiece);
    if (!kept) void storeWhole(text, manifest, readNewest).catch(() => undefined);
    return loaded;
  } catch (error) {
    if (!kept) throw error;
    const loaded = await open(v.parse(manifestSchema, JSON.parse(kept.manifest)), fromStore(kept));
    return { ...loaded, problem: (error as Error).message };
  }
}

async function open(manifest: Manifest, readPiece: ReadPiece): Promise<LoadedCatalogue> {
  const list = v.parse(listSchema, JSON.parse(await checked(manifest.list, readPiece)));
  const shelves = new Map<string, Posting[]>();
  async function details(field: string): Promise<Posting[]> {
    const known = shelves.get(field);
    if (known) return known;
    const piece = manifest.details[field];
    if (!piece) return [];
    const postings = v.parse(detailsSchema, JSON.parse(await checked(piece, readPiece)));
    shelves.set(field, postings);
    return postings;
  }
  return { list, details };
}

/** Reads and checks every piece, then keeps them all in one write. */
async function storeWhole(text: string, manifest: Manifest, readPiece: ReadPiece): Promise<StoredCatalogue> {
  const pieces: Record<string, string> = {};
  for (const piece of [manifest.list, ...Object.values(manifest.details)]) pieces[piece.file] = await checked(piece, readPiece);
  const catalogue = { manifest: text, pieces };
  await keepLastGood(catalogue);
  return catalogue;
}

/** The piece as it was built: its hash tells. Its schema is read where it is opened, piece by piece. */
async function checked({ file, sha256 }: Manifest["list"], readPiece: ReadPiece): Promise<string> {
  const source = await readPiece(file);
  // Plain http on an office network has no WebCrypto: there a piece must at least be whole JSON.
  if (!("subtle" in crypto)) JSON.parse(source);
  else if ((await digest(source)) !== sha256) throw new Error(`${file}: sha256`);
  return source;
}

async function digest(source: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromStore({ pieces }: StoredCatalogue): ReadPiece {
  return (file) => (pieces[file] === undefined ? Promise.reject(new Error(`${file}: missing`)) : Promise.resolve(pieces[file]));
}

function withSpare(readNewest: ReadPiece, kept: StoredCatalogue): ReadPiece {
  const spare = fromStore(kept);
  return (file) => readNewest(file).catch(() => spare(file));
}

async function fetchPiece(file: string): Promise<string> {
  // Pieces carry their hash in their name; the manifest does not, and an old one must not hide a new one.
  const response = await fetch(folder + file, file === "manifest.json" ? { cache: "no-cache" } : undefined);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
