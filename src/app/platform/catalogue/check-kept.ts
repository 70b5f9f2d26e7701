// Holds every piece of the catalogue in use against its hash, for the officer's self-test.
import { namedPieces } from "../../../core/catalogue/named-pieces";
import { checked } from "./catalogue-pieces";
import { keptInUse, readKept } from "./catalogue-shelf";

/** Each piece that is kept and whether it is as it was built; empty when nothing is kept. */
export async function checkKeptCatalogue(): Promise<{ file: string; ok: boolean }[]> {
  const kept = await keptInUse();
  if (!kept) return [];
  return Promise.all(
    namedPieces(JSON.parse(kept.manifest) as object).map(async (piece) => ({
      file: piece.file,
      ok: await checked(piece, (file) => readKept(kept.id, file)).then(
        () => true,
        () => false,
      ),
    })),
  );
}
