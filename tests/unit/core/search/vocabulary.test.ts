import { describe, expect, it } from "vitest";
import { soundKey } from "../../../../src/core/search/sound-key";
import { VocabularyBuilder } from "../../../../src/core/search/vocabulary";

function vocabularyOf(text: string) {
  const builder = new VocabularyBuilder();
  builder.read(text);
  return builder.build();
}

describe("what a word may stand for", () => {
  const vocabulary = vocabularyOf("đất đạt dắt thửa thừa chứng trứng sinh ký thông nghĩa quyền hiểm 2025");
  const read = (word: string, accented = true): Record<string, number> =>
    Object.fromEntries(vocabulary.candidates(word, accented).map(({ id, weight }) => [vocabulary.words[id]!, weight]));

  it("is first of all itself", () => {
    expect(read("đất")["đất"]).toBe(1);
    expect(read("đất")["đất"]).toBeGreaterThan(read("đất")["đạt"] ?? 0);
  });

  it("is anything with these letters when no accent was typed", () => {
    const plain = read("dat", false);
    expect(plain["đất"]).toBe(plain["đạt"]);
    expect(plain["đất"]).toBeGreaterThan(read("dat", true)["đất"]!);
  });

  it("forgives hỏi for ngã more than other tones", () => {
    expect(read("thữa")["thửa"]).toBeGreaterThan(read("thữa")["thừa"]!);
  });

  it("forgives a missing mark more than a wrong one", () => {
    expect(read("quyên")["quyền"]).toBeGreaterThan(0.7);
    expect(read("nghia")["nghĩa"]).toBeGreaterThan(0.7);
    expect(read("đat")["đất"]).toBeGreaterThan(read("đàt")["đất"] ?? 0);
  });

  it("is what sounds alike", () => {
    expect(read("chứng")).toHaveProperty("trứng");
    expect(read("xinh")).toHaveProperty("sinh");
    expect(read("kí")["ký"]).toBeGreaterThan(0.9);
  });

  it("is what a slip of the finger made of it, when it is no word", () => {
    expect(read("thogn")).toHaveProperty("thông");
    expect(read("hỉm")).toHaveProperty("hiểm");
    expect(read("qqqqqq")).toEqual({});
    expect(read("2026")).toEqual({});
  });

  it("is remembered, and the memory has an end", () => {
    expect(vocabulary.candidates("sinh", true)).toBe(vocabulary.candidates("sinh", true));
    for (let i = 0; i < 2100; i++) vocabulary.candidates(`x${i}`, true);
    expect(read("sinh")).toHaveProperty("sinh", 1);
  });
});

describe("sounds", () => {
  it.each([
    ["nam", "lam"],
    ["sinh", "xin"],
    ["tranh", "chan"],
    ["giam", "dam"],
    ["ray", "giai"],
    ["nghi", "ngi"],
    ["phep", "fep"],
    ["doanh", "danh"],
    ["khuyet", "khuyec"],
    ["qui", "quy"],
    ["zu", "vu"],
  ])("%s and %s are one", (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  it.each([
    ["khai", "hai"],
    ["nhan", "nan"],
    ["gi", "ghi"],
    ["thu", "tu"],
  ])("%s and %s are two", (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
  });
});
