// What one more procedure costs every kiosk over the wire: the pieces that change, compressed, measured on the real data.
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { dataDirectory } from "../../src/cli/arguments";
import { emitCatalogue, type CatalogueFile } from "../../src/pipeline/emit-catalogue";
import { readSoundData, type Data } from "../../src/pipeline/read-data";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Bytes that an update may cost (issue "The whole posted list"). */
const dearest = 150_000;

let data: Data;
let whole: CatalogueFile[];
beforeAll(async () => {
  data = await readSoundData(dataDirectory(undefined));
  whole = emitCatalogue(data);
});

const compressed = (files: readonly CatalogueFile[]) => files.reduce((sum, { source }) => sum + gzipSync(source).length, 0);

/** The catalogue as it was before `code` was posted. */
function without(code: string): CatalogueFile[] {
  const lifeEvents = data.lifeEvents.map((event) => ({ ...event, path: event.path.filter((step) => step.code !== code) }));
  return emitCatalogue({ ...data, lifeEvents, procedures: data.procedures.filter((procedure) => procedure.code !== code) });
}

/** What a kiosk fetches when `code` is posted: the manifest and each piece that it does not have. */
function costOf(code: string): number {
  const known = new Set(without(code).map(({ path }) => path));
  return compressed(whole.filter(({ path }) => path === "manifest.json" || !known.has(path)));
}

describe("posting one procedure more", () => {
  it("costs an update no more than 150 kB, whatever its field", () => {
    const ofField = new Map(data.procedures.map(({ field, code }) => [field, code]));
    const costs = [...ofField].map(([field, code]) => ({ field, code, bytes: costOf(code) })).sort((a, b) => b.bytes - a.bytes);
    console.log(`dearest of ${costs.length} fields:`, costs[0]);
    expect(costs.filter(({ bytes }) => bytes > dearest)).toEqual([]);
  });

  it("costs no more even where it is the one that cuts its field into pieces", () => {
    const sizes = new Map<string, string[]>();
    for (const { field, code } of data.procedures) sizes.set(field, [...(sizes.get(field) ?? []), code]);
    const full = [...sizes.values()].sort((a, b) => b.length - a.length)[0]!;
    const kept = new Set(full.slice(0, 21));
    const cut = { ...data, procedures: data.procedures.filter(({ code }) => kept.has(code) || !full.includes(code)) };
    const known = new Set(emitCatalogue({ ...cut, procedures: cut.procedures.filter(({ code }) => code !== full[20]) }).map(({ path }) => path));
    expect(compressed(emitCatalogue(cut).filter(({ path }) => !known.has(path)))).toBeLessThanOrEqual(dearest);
  });
});
