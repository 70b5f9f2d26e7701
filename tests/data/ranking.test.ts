// Questions of our own, each with the reason for its place: the build fails when a rank falls.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listed, searchEntries } from "../../src/core/catalogue/catalogue";
import { createSearch } from "../../src/core/search/create-search";
import type { Search } from "../../src/core/search/search";
import { thesaurusClashes } from "../../src/core/search/thesaurus-clashes";
import { readTable } from "../../src/cli/read-table";
import { readSoundData, type Data } from "../../src/pipeline/read-data";

const table = join(import.meta.dirname, "ranking.tsv");
const questions = readTable(readFileSync(table, "utf8"), ["query", "codes", "within", "register", "reason"], table);
let data: Data;
let search: Search;

beforeAll(async () => {
  data = await readSoundData(join(import.meta.dirname, "../../data"));
  search = createSearch(searchEntries({ fields: data.fields, procedures: data.procedures.map(listed) }), data.thesaurus);
});

describe("the ranking of our own data", () => {
  it("is held by many questions, each with its reason", () => {
    expect(questions.length).toBeGreaterThanOrEqual(120);
    for (const { query, reason } of questions) expect(reason, query).not.toBe("");
  });

  it.each(questions.map(({ query, codes, within, register, reason }) => [register!, query!, codes!.split(" "), Number(within), reason!] as const))(
    "%s: %s",
    (_, query, codes, within, reason) => {
      const hits = search.find(query).hits.map(({ code }) => code);
      const rank = hits.findIndex((code) => codes.includes(code)) + 1;
      expect(rank > 0 && rank <= within, `${reason} Rank ${rank || "none"}, not within ${within}: ${hits.slice(0, 3).join(", ")}`).toBe(true);
    },
  );
});

describe("the thesaurus", () => {
  it("has no clashes", () => {
    expect(thesaurusClashes(data.thesaurus, searchEntries({ fields: data.fields, procedures: data.procedures.map(listed) }))).toEqual([]);
  });
});
