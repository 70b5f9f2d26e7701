// Loads the catalogue: every piece is checked against its hash and schema, and a
// new catalogue is used only when all of it is there. Otherwise the last good one stays.
import * as v from "valibot";
import {
  detailsSchema,
  listPieceSchema,
  manifestSchema,
  officialSchema,
  type CatalogueList,
  type Manifest,
  type Posting,
} from "../../core/catalogue/catalogue";
import { piecesOf } from "../../core/catalogue/pieces";
import type { Procedure } from "../../core/procedure/procedure";
import { thesaurusSchema } from "../../core/search/thesaurus";
import { keepLastGood, readLastGood, type StoredCatalogue } from "./last-good";

/** A catalogue in use. */
export interface LoadedCatalogue {
  list: CatalogueList;
  /** Why the newest catalogue was not used, for the officer; undefined when all is well. */
  problem?: string;
  /**
   * What is posted in one field, by code; empty for a field that is not posted.
   * @param code only the piece in which this one lies
   * @throws when a piece cannot be had whole
   */
  details(field: string, code?: string): Promise<Posting[]>;
  /** What the portal says of the same procedures; empty where the data has no such layer. @throws when a piece cannot be had whole */
  official(field: string, code?: string): Promise<Procedure[]>;
}

type Piece = Manifest["list"];

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
  const [list, thesaurus] = await Promise.all([
    readWhole(manifest.list, listPieceSchema, readPiece),
    readWhole(manifest.thesaurus, thesaurusSchema, readPiece),
  ]);
  return {
    list: { ...list, thesaurus },
    details: shelves(manifest.details, detailsSchema, ({ procedure }) => procedure.code, readPiece),
    official: shelves(manifest.official ?? {}, officialSchema, ({ code }) => code, readPiece),
  };
}

/** The pieces of each field, each read and checked when it is first asked for; a field without any is empty. */
function shelves<T>(
  fields: Manifest["details"],
  schema: v.GenericSchema<unknown, T[]>,
  codeOf: (each: T) => string,
  readPiece: ReadPiece,
): (field: string, code?: string) => Promise<T[]> {
  const open = new Map<string, T[]>();
  async function read(piece: Piece): Promise<T[]> {
    const value = open.get(piece.file) ?? (await readWhole(piece, schema, readPiece));
    open.set(piece.file, value);
    return value;
  }
  return async (field, code) => {
    const all = (await Promise.all(piecesOf(fields, field, code).map(read))).flat();
    return all.sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
  };
}

async function readWhole<T>(piece: Piece, schema: v.GenericSchema<unknown, T>, readPiece: ReadPiece): Promise<T> {
  return v.parse(schema, JSON.parse(await checked(piece, readPiece)));
}

/** Reads and checks every piece, then keeps them all in one write. */
async function storeWhole(text: string, manifest: Manifest, readPiece: ReadPiece): Promise<StoredCatalogue> {
  const pieces: Record<string, string> = {};
  const wanted = [manifest.list, manifest.thesaurus, ...Object.values(manifest.details), ...Object.values(manifest.official ?? {})];
  for (const piece of wanted) pieces[piece.file] = await checked(piece, readPiece);
  const catalogue = { manifest: text, pieces };
  await keepLastGood(catalogue);
  return catalogue;
}

/** The piece as it was built: its hash tells. Its schema is read where it is opened, piece by piece. */
async function checked({ file, sha256 }: Piece, readPiece: ReadPiece): Promise<string> {
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
