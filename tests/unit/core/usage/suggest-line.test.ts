// The line that would lead people, ready for data/thesaurus.yaml.
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Search } from "../../../../src/core/search/search";
import { thesaurusSchema } from "../../../../src/core/search/thesaurus";
import { suggestLine } from "../../../../src/core/usage/suggest-line";

const names: Record<string, string> = { "1.001193": "Làm giấy khai sinh cho con", "1.000894": "Đăng ký kết hôn", "1.000001": "Xin: [giấy], phép" };
const finds = (answers: Record<string, string[]>): Search => ({
  find: (query) => ({ hits: (answers[query] ?? []).map((code) => ({ code, score: 1 })), choices: [] }),
  complete: () => [],
});
const suggest = (words: string, answers: Record<string, string[]>) =>
  suggestLine(words, finds(answers), (code) => names[code], "Bà con gõ, tháng 11/2026.", "cán bộ điền");
const readLine = (line: string) => v.parse(thesaurusSchema.entries.sayings, (parse(`sayings:\n${line}\n`) as { sayings: unknown }).sayings)[0];

describe("a suggested line", () => {
  it("names what comes nearest", () => {
    const { near, line } = suggest("giấy cháu bé", { "giấy cháu bé": ["1.001193", "1.000894"] });
    expect(near).toEqual(["1.001193", "1.000894"]);
    expect(line).toBe('  - say: [giấy cháu bé]\n    means: [làm giấy khai sinh cho con]\n    why: "Bà con gõ, tháng 11/2026."');
  });

  it("takes the longest run of words that finds anything", () => {
    expect(suggest("zz kết hôn yy", { "kết hôn": ["1.000894"], "zz": ["1.001193"] }).near).toEqual(["1.000894"]);
  });

  it("leaves the meaning to the officer when nothing comes near, or what does is not posted", () => {
    expect(suggest("zz", {})).toMatchObject({ near: [], line: expect.stringContaining("means: [cán bộ điền]") as string });
    expect(suggest("zz", { zz: ["9.999999"] }).line).toContain("means: [cán bộ điền]");
  });

  it.each(["no", "1 cửa", "giấy cháu bé"])("is YAML of the thesaurus's shape for “%s”", (words) => {
    expect(readLine(suggest(words, { [words]: ["1.000001"] }).line)).toEqual({
      say: [words],
      means: ["xin: [giấy], phép"],
      why: "Bà con gõ, tháng 11/2026.",
    });
  });
});
