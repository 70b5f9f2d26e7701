// How many harmless questions the filter of personal texts loses, measured on the posted data and on the questions kept beside the repository.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { keepableWords } from "../../src/core/usage/keepable-words";
import { knownPairs, type KnownPair } from "../../src/core/usage/known-pairs";
import { readData, type Data } from "../../src/pipeline/read-data";

const root = join(import.meta.dirname, "../..");
const questions = join(root, "../shared/queries/dev.tsv");
const longestText = 40;

let data: Data;
let known: KnownPair;

beforeAll(async () => {
  data = (await readData(join(root, "data"))).data!;
  const { words, sayings, fillers } = data.thesaurus;
  const posted = data.procedures.flatMap((each) => [each.plain_name, each.official_name, ...each.keywords, ...each.documents.map(({ name }) => name)]);
  known = knownPairs([...posted, ...[...words, ...sayings].flatMap(({ say, means }) => [...say, ...means]), ...fillers]);
});

const lostOf = (texts: readonly string[]) => {
  const short = texts.filter((text) => text.length <= longestText && text.length > 2);
  return { asked: short.length, lost: short.filter((text) => !keepableWords(text, known)) };
};

describe("what looks like a person and is not", () => {
  it("is no everyday name of a procedure, unless it names a year", () => {
    const { asked, lost } = lostOf(data.procedures.map(({ plain_name }) => plain_name));
    expect(asked).toBeGreaterThan(200);
    expect(lost.filter((name) => !/\d{4}/.test(name))).toEqual([]);
  });

  it("is fewer than three in a hundred everyday names to an office that does not post the procedure", () => {
    const names = data.procedures.map(({ plain_name }) => plain_name).filter((name) => name.length <= longestText && !/\d{4}/.test(name));
    const posted = data.procedures.map((each) => [each.plain_name, ...each.keywords]);
    const pairsOf = posted.map((texts) => knownPairs(texts));
    const lost = names.filter((name) => {
      const others = pairsOf.filter((_, i) => !posted[i]!.includes(name));
      return !keepableWords(name, (a, b, accented) => others.some((known) => known(a, b, accented)));
    });
    expect(lost.length / names.length, lost.join(" | ")).toBeLessThan(0.03);
  });

  it("is no saying of the thesaurus, unless it names a year", () => {
    const { lost } = lostOf([...data.thesaurus.words, ...data.thesaurus.sayings].flatMap(({ say }) => say).filter((say) => !say.includes("{")));
    expect(lost.filter((say) => !/\d{4}/.test(say))).toEqual([]);
  });

  it.skipIf(!existsSync(questions))("is fewer than one in a hundred of the questions that residents ask (skipped without ../shared/queries/dev.tsv)", () => {
    const asked = readFileSync(questions, "utf8").trim().split("\n").slice(1);
    const { asked: count, lost } = lostOf(asked.map((line) => line.split("\t")[2]!));
    expect(count).toBeGreaterThan(200);
    expect(lost.length / count, lost.join(" | ")).toBeLessThan(0.01);
  });
});
