// Every piece of a manifest, also of layers that are yet to come.
import { expect, it } from "vitest";
import { namedPieces, schemaOf } from "../../../../src/core/catalogue/named-pieces";

const piece = (file: string) => ({ file, sha256: "0" });

it("finds pieces at any depth, with the layer they stand in", () => {
  const manifest = { format: 2, id: "x", list: piece("l"), details: { "dat-dai/0": piece("d0") }, later: { deep: { deeper: piece("p") } }, none: null };
  expect(namedPieces(manifest).map(({ file, layer }) => `${layer}: ${file}`)).toEqual(["list: l", "details: d0", "later: p"]);
});

it("knows the schema of the layers that every catalogue has", () => {
  expect(["list", "thesaurus", "details", "official", "later"].map((layer) => schemaOf(layer) !== undefined)).toEqual([true, true, true, true, false]);
});
