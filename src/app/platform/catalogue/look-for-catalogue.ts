// Looks whether the site has a newer catalogue, reads and checks all of it, and keeps it. Whoever calls decides when it is shown.
import type { CatalogueList } from "../../../core/catalogue/catalogue";
import { namedPieces, schemaOf } from "../../../core/catalogue/named-pieces";
import { isNews, judgeOffer } from "../../../core/catalogue/which-catalogue";
import { inShape, openCatalogue, readManifest } from "./catalogue-loader";
import { checked, manifestFile, parsed, readSite, Unreachable, type Piece, type ReadPiece } from "./catalogue-pieces";
import { keepCatalogue, lastSettled, listKept, readKept, settle, ShelfError, type KeptSummary } from "./catalogue-shelf";
import { now } from "../clock";

/** What a look found. `refused` and `not-kept` are for the officer. */
export type Look = { found: "nothing-new" | "kept" | "unreachable" } | { found: "refused" | "not-kept"; reason: string };

/** @param isSound whether a list can be used: a search over it finds what is in it */
export async function lookForCatalogue(isSound: (list: CatalogueList) => boolean, site: ReadPiece = readSite): Promise<Look> {
  try {
    const kept = await listKept();
    const inUse = kept.find((each) => each.inUse);
    const [text, settled] = [await site(manifestFile), await lastSettled()];
    const manifest = readManifest(text);
    if (!isNews(manifest.id, inUse?.id, settled)) return { found: "nothing-new" };
    const pieces: Record<string, string> = {};
    const fetched = withShelf(kept, site);
    const read = async (piece: Piece) => (pieces[piece.file] ??= await checked(piece, fetched));
    const { list } = await openCatalogue(text, read);
    const judged = judgeOffer({ id: manifest.id, dataDate: list.commune.data_date }, inUse, settled);
    if (judged === "decline") await settle(manifest.id);
    if (judged !== "take") return { found: "nothing-new" };
    if (!isSound(list)) throw new Error(`${manifest.list.file}: search`);
    for (const piece of namedPieces(manifest)) {
      const source = await read(piece);
      const schema = schemaOf(piece.layer);
      if (schema) inShape(piece.file, schema, parsed(piece.file, source));
    }
    await keepCatalogue({ id: manifest.id, manifest: text, pieces, origin: "site", keptAt: now().toISOString() });
    return { found: "kept" };
  } catch (error) {
    if (error instanceof Unreachable) return { found: "unreachable" };
    return { found: error instanceof ShelfError ? "not-kept" : "refused", reason: (error as Error).message };
  }
}

/** A piece that a kept catalogue has under the same name is not fetched again, so that an update costs what changed. */
function withShelf(kept: readonly KeptSummary[], site: ReadPiece): ReadPiece {
  const owners = new Map<string, { id: string; sha256: string }>();
  for (const { id, manifest } of kept) for (const { file, sha256 } of namedPieces(JSON.parse(manifest) as object)) owners.set(file, { id, sha256 });
  return async (file) => {
    const owner = owners.get(file);
    if (!owner) return site(file);
    return checked({ file, sha256: owner.sha256 }, (name) => readKept(owner.id, name)).catch(() => site(file));
  };
}
