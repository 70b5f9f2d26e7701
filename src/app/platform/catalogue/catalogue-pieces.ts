// Where the pieces of a catalogue are read: the site or the shelf; and whether a piece is the one that was built.
import { readKept } from "./catalogue-shelf";
import { NoSuchCommune, ownCatalogueFolder, ownCommune } from "../own-commune";

/** Reads one piece by its path below the catalogue's folder. @throws when it cannot be read */
export type ReadPiece = (file: string) => Promise<string>;

/** Nothing came: the cable is out, the network hangs, or what stands between answers in the site's name. No fault of the data. */
export class Unreachable extends Error {}

export const manifestFile = "manifest.json";

/** How hosts say that a file is not there; some storage services answer 403. */
const notThere = [403, 404, 410];

/** Milliseconds after which a network that is there but gives nothing counts as none; and while somebody waits for a start. */
const patience = 30_000;
const shortPatience = 4000;

/** From the site. @throws Unreachable when nothing came, NoSuchCommune when the host has nothing of the commune that was asked for */
export function readSite(file: string): Promise<string> {
  return fetchWithin(file, patience);
}

async function fetchWithin(file: string, milliseconds: number): Promise<string> {
  const folder = ownCatalogueFolder();
  let response: Response;
  try {
    // Pieces carry their hash in their name; the manifest does not, and an old one must not hide a new one.
    const cache = file === manifestFile ? "no-cache" : "default";
    response = await fetch(folder + file, { cache, signal: AbortSignal.timeout(milliseconds) });
    if (response.ok) return await response.text();
  } catch (error) {
    throw new Unreachable(`${file}: ${(error as Error).message}`);
  }
  if (response.status >= 500) throw new Unreachable(`${file}: ${response.status}`);
  if (file === manifestFile && ownCommune() !== undefined && notThere.includes(response.status))
    throw new NoSuchCommune(`${folder}${file}: ${response.status}`);
  throw new Error(`${file}: ${response.status}`);
}

/** From a kept catalogue; a piece that was damaged or lost on the disk is read from the site, which may still have the very same. */
export function readShelf(id: string, spare: ReadPiece = (file) => fetchWithin(file, shortPatience)): (piece: Piece) => Promise<string> {
  return (piece) => checked(piece, (file) => readKept(id, file)).catch((error: unknown) => checked(piece, spare).catch(() => Promise.reject(error as Error)));
}

export interface Piece {
  file: string;
  sha256: string;
}

/** The piece as it was built: its hash tells. @throws naming the file when it is another */
export async function checked({ file, sha256 }: Piece, readPiece: ReadPiece): Promise<string> {
  const source = await readPiece(file);
  // Plain http on an office network has no WebCrypto: there a piece must at least be whole JSON.
  if (!("subtle" in crypto)) parsed(file, source);
  else if ((await digest(source)) !== sha256) throw new Error(`${file}: sha256`);
  return source;
}

/** @throws naming the file when it is no JSON */
export function parsed(file: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Error(`${file}: JSON`);
  }
}

async function digest(source: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
