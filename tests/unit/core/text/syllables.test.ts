import { describe, expect, it } from "vitest";
import { syllables } from "../../../../src/core/text/syllables";

describe("cutting text into syllables", () => {
  it("drops marks and blanks of every kind", () => {
    expect(syllables("Thay đổi,\u00a0cải chính; (hộ tịch) – “dân tộc”\u202f\uf0b7")).toEqual(["thay", "đổi", "cải", "chính", "hộ", "tịch", "dân", "tộc"]);
  });

  it("writes each one way", () => {
    expect(syllables("Hoà giải THUỶ lợi")).toEqual(["hòa", "giải", "thủy", "lợi"]);
    expect(syllables("Giấy".normalize("NFD"))).toEqual(["giấy"]);
  });

  it("takes leading zeros off numbers, not off words", () => {
    expect(syllables("mức độ 02, 007, 0, a01")).toEqual(["mức", "độ", "2", "7", "0", "a01"]);
  });

  it("finds nothing in nothing", () => {
    expect(syllables("")).toEqual([]);
    expect(syllables(" \n\t😀🇻🇳")).toEqual([]);
  });
});
