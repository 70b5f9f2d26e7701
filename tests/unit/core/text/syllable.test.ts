import { describe, expect, it } from "vitest";
import { canonicalSyllable, isSyllable, placeTone, takeTone } from "../../../../src/core/text/syllable";

describe("a syllable and its tone", () => {
  it("come apart", () => {
    expect(takeTone("thường")).toEqual({ letters: "thương", tone: 2 });
    expect(takeTone("đất")).toEqual({ letters: "đât", tone: 1 });
    expect(takeTone("khai")).toEqual({ letters: "khai", tone: 0 });
  });

  it.each([
    ["hoa", 2, "hòa"],
    ["thuy", 3, "thủy"],
    ["quy", 1, "quý"],
    ["giêng", 1, "giếng"],
    ["gi", 2, "gì"],
    ["gia", 1, "giá"],
    ["hoan", 2, "hoàn"],
    ["ngươi", 2, "người"],
    ["khuya", 1, "khuýa"],
    ["mua", 1, "múa"],
    ["bcd", 1, "bcd"],
  ] as const)("go together in the usual place: %s + %i", (letters, tone, written) => {
    expect(placeTone(letters, tone)).toBe(written);
  });

  it("are written one way, whichever way they were typed", () => {
    expect(canonicalSyllable("hoà")).toBe("hòa");
    expect(canonicalSyllable("thuý")).toBe("thúy");
    expect(canonicalSyllable("ngoaì")).toBe("ngoài");
    expect(canonicalSyllable("covid")).toBe("covid");
    expect(canonicalSyllable("nđ")).toBe("nđ");
  });
});

describe("what a syllable is", () => {
  it("knows real ones", () => {
    for (const letters of ["nghiêng", "quôc", "giêng", "uy", "oai", "thuơ", "yêu"])
      expect(isSyllable(letters, letters.endsWith("c") ? 1 : 0), letters).toBe(true);
  });

  it("refuses others", () => {
    for (const letters of ["email", "wifi", "kt", "gâ", "aab"]) expect(isSyllable(letters, 0), letters).toBe(false);
  });

  it("wants sắc or nặng before a stop, unless typing is not finished", () => {
    expect(isSyllable("kêt", 1)).toBe(true);
    expect(isSyllable("kêt", 2)).toBe(false);
    expect(isSyllable("kêt", 0)).toBe(false);
    expect(isSyllable("kêt", 0, true)).toBe(true);
    expect(isSyllable("đă", 0, true)).toBe(true);
    expect(isSyllable("đă", 0)).toBe(false);
  });
});
