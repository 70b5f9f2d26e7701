// What a start shows: the kept catalogue at once, without asking the network; the one before it when it does not open; the site's when nothing is kept.
import { newestFirst, standIns } from "../../../core/catalogue/shelf-rules";
import { checking, openCatalogue, type LoadedCatalogue } from "./catalogue-loader";
import { manifestFile, readShelf, readSite, type ReadPiece } from "./catalogue-pieces";
import { dropKept, listKept } from "./catalogue-shelf";

/** How a start went. */
export interface CatalogueStart {
  from: "shelf" | "site";
  /** Why the catalogue that should have been opened was not; undefined when all is well. */
  damaged?: string;
}

/**
 * @param accept puts an opened catalogue to use @throws when it cannot be used
 * @param spare where a piece that is damaged on the shelf is read
 * @throws when nothing opens. The shelf then stays as it is: another version of the application may be able to read it.
 */
export async function startCatalogue(accept: (catalogue: LoadedCatalogue) => void, site: ReadPiece = readSite, spare?: ReadPiece): Promise<CatalogueStart> {
  const kept = await listKept();
  const first = kept.find(({ inUse }) => inUse) ?? newestFirst(kept)[0];
  const failed: { id: string; reason: string }[] = [];
  const damaged = () => failed[0] && { damaged: failed[0].reason };
  for (const { id, manifest } of first ? [first, ...standIns(kept, first.id)] : []) {
    try {
      accept(await openCatalogue(manifest, readShelf(id, spare)));
      // Only now: what no version could open was not the fault of the catalogue.
      for (const each of failed) await dropKept(each.id).catch(() => undefined);
      return { from: "shelf", ...damaged() };
    } catch (error) {
      failed.push({ id, reason: (error as Error).message });
    }
  }
  accept(await openCatalogue(await site(manifestFile), checking(site)));
  return { from: "site", ...damaged() };
}
