// A shelf of catalogues in memory, in place of the browser's: what is kept, and a quota or a power cut on demand.
import { vi } from "vitest";
import { newestFirst, standIns, surplus } from "../../src/core/catalogue/shelf-rules";
import * as shelf from "../../src/app/platform/catalogue/catalogue-shelf";
import { describeCatalogue } from "../../src/app/platform/catalogue/shelf-database";

export interface Emitted {
  manifest: string;
  pieces: Record<string, string>;
}

/** @param files as the pipeline emits them */
export function emitted(files: readonly { path: string; source: string }[]): Emitted {
  const pieces = Object.fromEntries(files.map(({ path, source }) => [path, source]));
  const { "manifest.json": manifest = "", ...rest } = pieces;
  return { manifest, pieces: rest };
}

export const idOf = ({ manifest }: Emitted) => (JSON.parse(manifest) as { id: string }).id;

/** Stands in for `platform/catalogue/catalogue-shelf` until `vi.restoreAllMocks()`. */
export function aShelf() {
  const kept = new Map<string, shelf.KeptSummary & { pieces: Record<string, string> }>();
  const state: { inUse?: string; settled?: string; full?: boolean } = {};
  const summaries = () => newestFirst([...kept.values()]).map((each) => ({ ...each, inUse: each.id === state.inUse }));

  vi.spyOn(shelf, "listKept").mockImplementation(() => Promise.resolve(summaries()));
  vi.spyOn(shelf, "keptInUse").mockImplementation(() => Promise.resolve(summaries().find(({ inUse }) => inUse)));
  vi.spyOn(shelf, "readKept").mockImplementation((id, file) => {
    const text = kept.get(id)?.pieces[file];
    return text === undefined ? Promise.reject(new Error(`${file}: missing`)) : Promise.resolve(text);
  });
  const keep = vi.spyOn(shelf, "keepCatalogue").mockImplementation((catalogue) => {
    if (state.full) return Promise.reject(new shelf.ShelfError("full"));
    const order = 1 + Math.max(0, ...[...kept.values()].map((each) => each.order));
    kept.set(catalogue.id, { ...describeCatalogue(catalogue.manifest, catalogue.pieces), ...catalogue, order, inUse: true });
    for (const id of surplus([...kept.values()], catalogue.id)) kept.delete(id);
    state.inUse = catalogue.id;
    if (catalogue.origin === "site") state.settled = catalogue.id;
    return Promise.resolve();
  });
  vi.spyOn(shelf, "useKept").mockImplementation((id) => Promise.resolve(void (state.inUse = id)));
  vi.spyOn(shelf, "dropKept").mockImplementation((id) => {
    const [next] = standIns([...kept.values()], id);
    kept.delete(id);
    if (state.inUse === id) state.inUse = next?.id;
    if (state.settled === id) state.settled = undefined;
    return Promise.resolve();
  });
  vi.spyOn(shelf, "lastSettled").mockImplementation(() => Promise.resolve(state.settled));
  vi.spyOn(shelf, "settle").mockImplementation((id) => Promise.resolve(void (state.settled = id)));

  return {
    state,
    keep,
    kept,
    put: (catalogue: Emitted, origin: "site" | "file" = "site") =>
      shelf.keepCatalogue({ ...catalogue, pieces: { ...catalogue.pieces }, id: idOf(catalogue), origin, keptAt: "2026-11-24T00:00:00Z" }),
    ids: () => summaries().map(({ id }) => id),
  };
}

/** A site that has a catalogue; `change` alters what comes over the wire, and may throw. */
export function aSite({ manifest, pieces }: Emitted, change: (file: string, source: string) => string = (_, source) => source) {
  const read: string[] = [];
  const reader = async (file: string): Promise<string> => {
    read.push(file);
    const source = file === "manifest.json" ? manifest : pieces[file];
    if (source === undefined) throw new Error(`${file}: 404`);
    return Promise.resolve(change(file, source));
  };
  return Object.assign(reader, { read });
}
