import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeKeystrokes } from "../../../../src/core/text/decode-keystrokes";
import { canonicalSyllable, isSyllable, placeTone, takeTone } from "../../../../src/core/text/syllable";
import { syllables } from "../../../../src/core/text/syllables";
import { catalogueText } from "../search/catalogue-text";
import { telexKeys, vniKeys } from "./typed-keys";

const known = [...new Set(syllables(catalogueText()))].filter((word) => {
  const { letters, tone } = takeTone(word);
  return /[^\0-\x7f]/u.test(word) && isSyllable(letters, tone);
});

describe("decoding raw keys", () => {
  it("has the syllables of a whole catalogue to go by", () => {
    expect(known.length).toBeGreaterThan(600);
  });

  it("gives back every one of them, from Telex and from VNI, in any case", () => {
    const wrong = known.filter((word) => {
      const keys = [telexKeys(word), vniKeys(word), telexKeys(word).toUpperCase(), vniKeys(word).toUpperCase()];
      return keys.some((typed) => decodeKeystrokes(typed) !== canonicalSyllable(word));
    });
    expect(wrong).toEqual([]);
  });

  it("gives back whatever a Vietnamese syllable may be", () => {
    const built = fc
      .record({ word: fc.constantFrom(...known), tone: fc.constantFrom(0, 1, 2, 3, 4, 5) })
      .map(({ word, tone }) => ({ letters: takeTone(word).letters, tone }));
    fc.assert(
      fc.property(built, ({ letters, tone }) => {
        // Plain words win: "as" is not á, "taxi" not tãi.
        fc.pre(!/^[aeiou]$|^tai$|^via$/u.test(letters));
        fc.pre(isSyllable(letters, tone) && (/[^a-z]/u.test(letters) || letters.length > 1));
        const word = placeTone(letters, tone);
        fc.pre(/[^\0-\x7f]/u.test(word));
        expect(decodeKeystrokes(telexKeys(word))).toBe(word);
        expect(decodeKeystrokes(vniKeys(word))).toBe(word);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves plain words, loanwords, codes and abbreviations as they are", () => {
    for (const word of [
      "as",
      "if",
      "is",
      "of",
      "or",
      "us",
      "oto",
      "taxi",
      "photo",
      "visa",
      "ct07",
      "kt3",
      "b2",
      "cccd",
      "khai",
      "sinh",
      "email",
      "wifi",
      "facebook",
      "homestay",
      "karaoke",
      "12345",
      "x",
      "",
    ]) {
      expect(decodeKeystrokes(word), word).toBe(word);
    }
  });

  it("leaves what has accents already", () => {
    for (const word of ["đăng", "ký", "nhậnj"]) expect(decodeKeystrokes(word)).toBe(word);
  });

  it.each([
    ["ddaw", "đă"],
    ["cuwowc", "cươc"],
    ["dangd", "đang"],
    ["thuongwf", "thường"],
    ["datas", "dất"],
    ["luwu", "lưu"],
    ["guiwr", "gửi"],
    ["nuaw", "nưa"],
    ["tw", "tư"],
    ["ddkkh", "đkkh"],
    ["nguwowif", "người"],
    ["quows", "quớ"],
    ["tu73", "tử"],
    ["gia61y", "giấy"],
    ["hoaz", "hoa"],
  ])("understands half-typed and oddly ordered keys: %s", (keys, meant) => {
    expect(decodeKeystrokes(keys)).toBe(meant);
  });

  it("never fails and never makes a word of nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => {
        const decoded = decodeKeystrokes(typed);
        expect(decoded === "").toBe(typed === "");
      }),
    );
  });
});
