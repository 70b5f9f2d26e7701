import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { thesaurusSchema } from "../../../../src/core/search/thesaurus";
import { thesaurusClashes } from "../../../../src/core/search/thesaurus-clashes";
import { entries, thesaurus } from "./small-catalogue";

const why = "Thử.";
const sound = { ...thesaurus, sayings: thesaurus.sayings.slice(0, 2) };
const clashes = (change: Partial<typeof thesaurus>) => thesaurusClashes({ ...sound, ...change }, entries);

describe("an officer adds a line", () => {
  it("and all is well", () => {
    expect(clashes({})).toEqual([]);
    expect(v.safeParse(thesaurusSchema, sound).success).toBe(true);
  });

  it("that another line has, tones placed otherwise", () => {
    expect(clashes({ words: [...thesaurus.words, { say: ["HKTT"], means: ["tạm trú"], why }] })).toEqual([
      { line: "words 4", say: "HKTT", reason: "say-twice" },
    ]);
    expect(clashes({ sayings: [{ say: ["hoà giải", "hòa giải"], means: ["hòa giải tranh chấp đất đai"], why }] })).toMatchObject([
      { line: "sayings 1", reason: "say-twice" },
    ]);
  });

  it("with a group that nobody wrote down", () => {
    expect(clashes({ sayings: [{ say: ["{hàng xóm} lấn đất"], means: ["hòa giải tranh chấp đất đai"], why }] })).toMatchObject([
      { say: "{hàng xóm} lấn đất", reason: "group-unknown" },
    ]);
  });

  it("to a group, of two syllables", () => {
    expect(clashes({ groups: { ...thesaurus.groups, "người thân": ["bố", "ông nội"] } })).toEqual([
      { line: "groups người thân", say: "ông nội", reason: "group-word-long" },
    ]);
  });

  it("that says what it means", () => {
    expect(clashes({ words: [{ say: ["thường trú"], means: ["thường trú"], why }] })).toMatchObject([{ reason: "says-itself" }]);
  });

  it("that is the name of one procedure and leads to another", () => {
    expect(clashes({ sayings: [{ say: ["khai tử"], means: ["hòa giải tranh chấp đất đai"], why }] })).toEqual([
      { line: "sayings 1", say: "khai tử", reason: "names-another" },
    ]);
    expect(clashes({ sayings: [{ say: ["khai tử"], means: ["đăng ký khai tử"], why }] })).toEqual([]);
  });
});
