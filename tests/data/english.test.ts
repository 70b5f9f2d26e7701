// The English of the real data: enough of it, all of it whole and up to date, and small enough for a pocket.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { english } from "../../src/app/messages/en";
import { pocketTexts } from "../../src/app/wording/pocket-words";
import { englishEntries } from "../../src/core/catalogue/english-list";
import { listed } from "../../src/core/catalogue/catalogue";
import { guideInEnglish, inEnglish } from "../../src/core/english/in-english";
import { wholeCase } from "../../src/core/guide/my-case";
import { createSearch } from "../../src/core/search/create-search";
import { englishList } from "../../src/pipeline/english-piece";
import { readData } from "../../src/pipeline/read-data";

const root = join(import.meta.dirname, "../../data");
const reading = await readData(root);
const data = reading.data!;
const texts = data.procedures.flatMap((procedure) => {
  const text = data.english.get(procedure.code);
  return text ? [{ procedure, text, shown: inEnglish(procedure, procedure, text) }] : [];
});
const accented = /[ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏõốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i;

describe("the English of data/", () => {
  it("has nothing to be looked at again", () => expect(reading.warnings.filter(({ file }) => file.endsWith(".en.yaml"))).toEqual([]));

  it("covers at least thirty procedures that residents really come for", () => {
    expect(texts.filter(({ procedure }) => procedure.tier === 1).length).toBeGreaterThanOrEqual(30);
  });

  it("asks the questions of a procedure in English too, and none of them is left in Vietnamese", () => {
    const left = texts.flatMap(({ procedure, text }) => {
      const guide = data.guides.find(({ code }) => code === procedure.code);
      return guide && guideInEnglish(guide, procedure, text).questions.some(({ ask }) => guide.questions.some((question) => question.ask === ask)) ? [procedure.code] : [];
    });
    expect(left).toEqual([]);
  });

  it("names every field, life event, step of a path and day off", () => {
    const calendars = [2025, 2026].flatMap((year) => (parse(readFileSync(join(root, `calendar/${year}.yaml`), "utf8")) as { days_off: { name: string; english?: string }[] }).days_off);
    const named = [...data.fields, ...data.lifeEvents, ...data.lifeEvents.flatMap(({ path }) => path.filter(({ when }) => when)), ...calendars];
    expect(named.filter((each) => !each.english).map((each) => ("when" in each ? each.when : "name" in each ? each.name : ""))).toEqual([]);
  });

  it("is found by what a visitor types", () => {
    const search = createSearch(englishEntries({ procedures: data.procedures.map(listed), fields: data.fields }, englishList(data)), data.thesaurus);
    const found = (query: string) => search.find(query, 3).hits.map(({ code }) => code);
    for (const [query, code] of [
      ["birth certificate", "1.001193"],
      ["temporary residence", "1.004194"],
      ["marriage", "1.000894"],
      ["driver license", "3.000347"],
      ["lost id card", "1.014064"],
      ["certified copy", "2.000815"],
      ["giấy khai sinh", "1.001193"],
    ] as const) {
      expect(found(query), query).toContain(code);
    }
  });

  it.each(texts.map(({ shown }) => [shown.code, shown] as const))("%s goes into two codes of version 15 at most, every paper by its English name", (_, shown) => {
    const codes = pocketTexts({ mine: wholeCase(shown), ticked: new Set(), commune: data.commune }, english.messages);
    expect(codes.length).toBeLessThanOrEqual(2);
    expect(codes.map((text) => encode(text, { ecc: "L" }).version).filter((version) => version > 15)).toEqual([]);
    const said = codes.join("\n");
    expect([shown.plain_name, ...shown.documents.map(({ name }) => name)].filter((name) => !said.includes(name))).toEqual([]);
  });

  it("keeps Vietnamese names on papers only where they are printed", () => {
    const strays = texts.flatMap(({ shown }) => shown.documents.filter(({ name }) => accented.test(name) && !name.includes("(")).map(({ name }) => `${shown.code}: ${name}`));
    expect(strays).toEqual([]);
  });
});
