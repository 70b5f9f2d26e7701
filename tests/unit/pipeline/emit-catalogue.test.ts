import { createHash } from "node:crypto";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { detailsSchema, listPieceSchema, manifestSchema } from "../../../src/core/catalogue/catalogue";
import { emitCatalogue } from "../../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../../src/pipeline/read-data";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "./data-directory";

const other = aProcedure({ code: "1.012812", field: "dat-dai", plain_name: "Hòa giải tranh chấp đất", neighbours: [{ code: "1.004873", why: "Thử." }] });
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
    ).toEqual([manifest.list, manifest.thesaurus, ...Object.values(manifest.details)].map(({ file }) => file).sort());
    for (const { file, sha256 } of [manifest.list, manifest.thesaurus, ...Object.values(manifest.details)])
      expect(createHash("sha256").update(piece(file)).digest("hex")).toBe(sha256);
    expect(v.parse(listPieceSchema, JSON.parse(piece(manifest.list.file))).procedures).toHaveLength(3);
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

  it("has the thesaurus in a piece of its own, which a change of a procedure does not touch", async () => {
    const [before, after] = [await emitted(), await emitted({ "procedures/dat-dai/1.012812.yaml": { ...other, plain_name: "Hòa giải" } })];
    expect(after.manifest.list).not.toEqual(before.manifest.list);
    expect(after.manifest.thesaurus).toEqual(before.manifest.thesaurus);
    expect(JSON.parse(before.piece(before.manifest.thesaurus.file))).toEqual(soundFiles()["thesaurus.yaml"]);
  });

  it("cuts a field of many into pieces that stay as they are when one more is posted", async () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => {
          const code = `1.0000${10 + i}`;
          return [`procedures/dat-dai/${code}.yaml`, aProcedure({ code, field: "dat-dai", plain_name: `Việc ${i}`, neighbours: [] })];
        }),
      );
    const [before, after] = [await emitted(many(22)), await emitted(many(23))];
    const changed = Object.keys(after.manifest.details).filter((key) => after.manifest.details[key]?.sha256 !== before.manifest.details[key]?.sha256);
    expect(Object.keys(before.manifest.details)).toContain("dat-dai/2");
    expect(changed).toEqual(["dat-dai/2"]);
    expect(after.manifest.details["dat-dai/2"]!.file).toMatch(/^details-dat-dai-2\./);
    const codes = Object.values(after.manifest.details).flatMap(({ file }) => v.parse(detailsSchema, JSON.parse(after.piece(file))));
    expect(codes).toHaveLength(26);
  });

  it("leaves out shelves with nothing on them", async () => {
    const { manifest, piece } = await emitted({ "procedures/dat-dai/1.012812.yaml": undefined });
    expect(Object.keys(manifest.details)).toEqual(["ho-tich"]);
    expect(v.parse(listPieceSchema, JSON.parse(piece(manifest.list.file))).fields.map(({ id }) => id)).toEqual(["ho-tich"]);
  });

  it("keeps a procedure's piece as it is when a neighbour is posted that its text named before", async () => {
    const [before, after] = [await emitted({ "procedures/ho-tich/1.004873.yaml": undefined }), await emitted()];
    expect(after.manifest.details["dat-dai"]).toEqual(before.manifest.details["dat-dai"]);
  });
});
