import { createHash } from "node:crypto";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { detailsSchema, listSchema, manifestSchema } from "../../../src/core/catalogue/catalogue";
import { emitCatalogue } from "../../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../../src/pipeline/read-data";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "./data-directory";

const other = aProcedure({ code: "1.012812", field: "dat-dai", plain_name: "Hòa giải tranh chấp đất", neighbours: [{ code: "1.001193", why: "Thử." }] });
const another = aProcedure({ code: "1.004873", neighbours: [] });
const files = { ...soundFiles(), "procedures/dat-dai/1.012812.yaml": other, "procedures/ho-tich/1.004873.yaml": another };

async function emitted(changes: Record<string, unknown> = {}) {
  const out = emitCatalogue(await readSoundData(writeData({ ...files, ...changes })));
  const manifest = v.parse(manifestSchema, JSON.parse(out.at(-1)!.source));
  const piece = (path: string) => out.find((file) => file.path === path)!.source;
  return { out, manifest, piece };
}

describe("the emitted catalogue", () => {
  it("has a manifest that names every piece by its hash, and pieces that keep their schemas", async () => {
    const { out, manifest, piece } = await emitted();
    expect(
      out
        .map(({ path }) => path)
        .filter((path) => path !== "manifest.json")
        .sort(),
    ).toEqual([manifest.list, ...Object.values(manifest.details)].map(({ file }) => file).sort());
    for (const { file, sha256 } of [manifest.list, ...Object.values(manifest.details)])
      expect(createHash("sha256").update(piece(file)).digest("hex")).toBe(sha256);
    expect(v.parse(listSchema, JSON.parse(piece(manifest.list.file))).procedures).toHaveLength(3);
    expect(v.parse(detailsSchema, JSON.parse(piece(manifest.details["ho-tich"]!.file))).map(({ procedure }) => procedure.code)).toEqual([
      "1.001193",
      "1.004873",
    ]);
  });

  it("is the same to the byte for the same data", async () => {
    expect((await emitted()).out).toEqual((await emitted()).out);
  });

  it("changes only the pieces of the field that changed", async () => {
    const [before, after] = [await emitted(), await emitted({ "procedures/dat-dai/1.012812.yaml": { ...other, steps: ["Nộp đơn."] } })];
    expect(after.manifest.id).not.toBe(before.manifest.id);
    expect(after.manifest.details["ho-tich"]).toEqual(before.manifest.details["ho-tich"]);
    expect(after.manifest.details["dat-dai"]).not.toEqual(before.manifest.details["dat-dai"]);
    expect(after.manifest.list).toEqual(before.manifest.list);
  });

  it("leaves out shelves with nothing on them, and neighbours that are not posted", async () => {
    const { manifest, piece } = await emitted({ "procedures/ho-tich/1.004873.yaml": undefined });
    expect(Object.keys(manifest.details).sort()).toEqual(["dat-dai", "ho-tich"]);
    const [birth] = v.parse(detailsSchema, JSON.parse(piece(manifest.details["ho-tich"]!.file)));
    expect(birth?.procedure.neighbours).toEqual([]);
    expect(v.parse(detailsSchema, JSON.parse(piece(manifest.details["dat-dai"]!.file)))[0]?.procedure.neighbours).toHaveLength(1);
  });
});
