import { describe, expect, it } from "vitest";
import { cutField, piecesOf } from "../../../../src/core/catalogue/pieces";

const codes = (count: number) => Array.from({ length: count }, (_, i) => `1.0000${10 + i}`);
const cut = (count: number) => Object.fromEntries(cutField("dat-dai", codes(count), (code) => code));

describe("the pieces of a field", () => {
  it("are one as long as there is little, and five by the last digit when there is much, in a steady order", () => {
    expect(cut(20)).toEqual({ "dat-dai": codes(20) });
    expect(Object.keys(cut(21))).toEqual([0, 2, 4, 6, 8].map((digit) => `dat-dai/${digit}`));
    expect(cut(21)["dat-dai/2"]).toEqual(["1.000012", "1.000013", "1.000022", "1.000023"]);
    expect(Object.keys(Object.fromEntries(cutField("dat-dai", codes(21).reverse(), (code) => code)))).toEqual(Object.keys(cut(21)));
  });

  it("change in one place when one more is posted", () => {
    const [before, after] = [cut(21), cut(22)];
    expect(Object.keys(after).filter((key) => String(after[key]) !== String(before[key]))).toEqual(["dat-dai/0"]);
  });

  it("are found by field, and for a procedure the one in which it lies", () => {
    const pieces = { "ho-tich": "a", "dat-dai/0": "b", "dat-dai/2": "c", "dat-dai-khac/0": "d" };
    expect(piecesOf(pieces, "dat-dai")).toEqual(["b", "c"]);
    expect(piecesOf(pieces, "dat-dai", "1.000012")).toEqual(["c"]);
    expect(piecesOf(pieces, "dat-dai", "1.000013")).toEqual(["c"]);
    expect(piecesOf(pieces, "dat-dai", "1.000014")).toEqual([]);
    expect(piecesOf(pieces, "ho-tich", "1.000013")).toEqual(["a"]);
    expect(piecesOf(pieces, "la")).toEqual([]);
  });
});
