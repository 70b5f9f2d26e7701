// The whole of the kept catalogue that is in use: what a file is compared with, and what records are taken into.
import { openPieces, type WholeCatalogue } from "../../../core/bundle/open-pieces";
import { headerFile } from "../../../core/bundle/bundle-header";
import { namedPieces } from "../../../core/catalogue/named-pieces";
import { readShelf } from "./catalogue-pieces";
import { keptInUse, readKept } from "./catalogue-shelf";

/** A kept catalogue, and when its bundle was made if it came in one. */
export interface KeptWhole {
  catalogue: WholeCatalogue;
  made_on?: string;
}

/** Undefined when nothing is kept. @throws when a piece of what is kept cannot be had whole */
export async function keptWhole(): Promise<KeptWhole | undefined> {
  const kept = await keptInUse();
  if (!kept) return undefined;
  const read = readShelf(kept.id);
  const pieces: Record<string, string> = {};
  for (const piece of namedPieces(JSON.parse(kept.manifest) as object)) pieces[piece.file] = await read(piece);
  const header = await readKept(kept.id, headerFile).catch(() => undefined);
  const made_on = header && (JSON.parse(header) as { made_on?: string }).made_on;
  return { catalogue: openPieces({ manifest: kept.manifest, pieces }), ...(made_on && { made_on }) };
}
