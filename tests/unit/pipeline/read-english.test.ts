// The English texts of a data directory: what is whole reaches the catalogue, what is not is said to be and stays Vietnamese.
import { describe, expect, it } from "vitest";
import { manifestSchema } from "../../../src/core/catalogue/catalogue";
import { englishEntries, englishListSchema, listInEnglish, type EnglishList } from "../../../src/core/catalogue/english-list";
import { postingInEnglish } from "../../../src/core/catalogue/shown-posting";
import { createSearch } from "../../../src/core/search/create-search";
import { emitCatalogue } from "../../../src/pipeline/emit-catalogue";
import { readData, readSoundData } from "../../../src/pipeline/read-data";
import * as v from "valibot";
import { anEnglishText } from "../core/english/an-english-text";
import { aGuide, anAnswer, aQuestion } from "../core/guide/a-guide";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "./data-directory";

const place = "procedures/ho-tich/1.001193.en.yaml";
const files = (english: unknown, more: Record<string, unknown> = {}) => writeData({ ...soundFiles(), [place]: english, ...more });
const warnings = async (root: string) => (await readData(root)).warnings.map(({ file, field, reason }) => `${file} · ${field}: ${reason}`);

describe("an English text", () => {
  it("is read when it renders the Vietnamese of its day", async () => {
    const { data, warnings } = await readData(files(anEnglishText()));
    expect(data?.english.get("1.001193")?.name).toBe("Register the birth of your child");
    expect(warnings).toEqual([]);
  });

  it("of an earlier text is left out with one warning, whatever else no longer fits", async () => {
    const root = files(anEnglishText({ of: "2025-01-01", steps: ["One.", "Two."] }));
    expect((await readData(root)).data?.english.size).toBe(0);
    const [only, ...others] = await warnings(root);
    expect(only).toMatch(/1\.001193\.en\.yaml · of: .*2026-07-18.*2025-01-01/);
    expect(others).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ["with another number of steps", anEnglishText({ steps: ["One.", "Two."] }), /· steps: phải có đúng số mục.*: 1\. Màn hình hiện tiếng Việt/],
    ["without a paper", anEnglishText({ papers: {} }), /· papers\.giay-chung-sinh: tệp tiếng Việt có mục này; hãy dịch/],
    ["with a misspelt key", { ...anEnglishText(), sumary: "For parents." }, /· sumary: mục này không có trong mẫu/],
    ["of a procedure that is not posted", anEnglishText({ code: "9.999999" }), /· code: thủ tục 9\.999999 không được niêm yết/],
    ["that is no YAML", "code: [", /dòng 1/],
  ])("%s is left out, named, and keeps nothing from being built", async (_, english, expected) => {
    const root = files(english);
    const reading = await readData(root);
    expect(reading.problems).toEqual([]);
    expect(reading.data?.english.size).toBe(0);
    expect((await warnings(root))[0]).toMatch(expected);
  });

  it("in another folder than its procedure's is left out", async () => {
    const root = writeData({ ...soundFiles(), "procedures/dat-dai/1.001193.en.yaml": anEnglishText() });
    expect((await warnings(root))[0]).toMatch(/tệp phải để ở procedures\/ho-tich\/1\.001193\.en\.yaml/);
  });

  it("is not reported beside a Vietnamese file that is broken itself", async () => {
    const { problems, warnings } = await readData(files(anEnglishText(), { "procedures/ho-tich/1.001193.yaml": { ...aProcedure(), sets: 0 } }));
    expect(problems.map(({ field }) => field)).toContain("sets");
    expect(warnings).toEqual([]);
  });
});

describe("the catalogue with English", () => {
  const guide = aGuide({
    questions: [
      aQuestion("ai", [anAnswer("toi"), anAnswer("nho", { case: "Nhờ người đi hộ" })]),
      aQuestion("nop", [anAnswer("a", { channels: ["in_person"] }), anAnswer("b", { channels: ["online"] })]),
    ],
  });
  const sound = () =>
    files(anEnglishText(), {
      "procedures/ho-tich/1.001193.guide.yaml": guide,
      "procedures/ho-tich/1.004884.yaml": aProcedure({
        code: "1.004884",
        plain_name: "Làm lại giấy khai sinh",
        official_name: "Thủ tục đăng ký lại khai sinh",
        neighbours: [],
      }),
      "fields.yaml": [
        { id: "ho-tich", name: "Hộ tịch", english: "Birth, marriage, death" },
        { id: "dat-dai", name: "Đất đai" },
      ],
      "life-events.yaml": [
        {
          id: "sinh-con",
          name: "Sinh con",
          english: "A child",
          icon: "baby",
          tone: "peach",
          path: [
            { code: "1.001193", when: "Cháu mới sinh", english: "Newborn" },
            { code: "1.004884", when: "Mất giấy" },
          ],
        },
        { id: "cu-tru", name: "Cư trú", icon: "house", tone: "sky", path: [{ code: "1.001193" }] },
      ],
    });

  it("puts it into pieces of its own: who reads Vietnamese loads none of it", async () => {
    const emitted = emitCatalogue(await readSoundData(sound()));
    const manifest = v.parse(manifestSchema, JSON.parse(emitted.at(-1)!.source));
    expect(Object.keys(manifest.english?.texts ?? {})).toEqual(["ho-tich"]);
    const vietnamese = emitted.filter(({ path }) => /^(list|details|thesaurus)/.test(path)).map(({ source }) => source);
    for (const source of vietnamese) expect(source).not.toMatch(/Newborn|Register the birth|Birth, marriage/);
  });

  it("has no such layer without a text", async () => {
    const manifest = v.parse(manifestSchema, JSON.parse(emitCatalogue(await readSoundData(writeData(soundFiles()))).at(-1)!.source));
    expect(manifest.english).toBeUndefined();
  });

  it("gives the list English names, and marks what has none", async () => {
    const { english, list } = await loaded();
    const shown = listInEnglish(list, english);
    expect(shown.procedures.map(({ plain_name, untranslated }) => [plain_name, untranslated])).toEqual([
      ["Register the birth of your child", undefined],
      ["Làm lại giấy khai sinh", true],
    ]);
    expect(shown.fields.map(({ plain_name, untranslated }) => [plain_name, untranslated])).toEqual([["Birth, marriage, death", undefined]]);
    expect(shown.life_events.map(({ name }) => name)).toEqual(["A child", "Cư trú"]);
    expect(shown.life_events[0]?.path.map(({ when }) => when)).toEqual(["Newborn", "Mất giấy"]);
    expect(listInEnglish(list, { procedures: [], fields: {}, life_events: {} }).fields[0]?.untranslated).toBe(true);
  });

  it("gives the desk and the days off their English names, where they have one", async () => {
    const { english, list } = await loaded();
    const off = { from: "2026-01-01", source: "Luật" };
    const calendar = {
      days_off: [
        { ...off, name: "Tết", english: "New Year" },
        { ...off, name: "Giỗ Tổ" },
      ],
    } as (typeof list.calendars)[number];
    const shown = listInEnglish({ ...list, calendars: [calendar], commune: { ...list.commune, english: { desk: "Public Service Centre" } } }, english);
    expect(shown.calendars[0]?.days_off.map(({ name }) => name)).toEqual(["New Year", "Giỗ Tổ"]);
    expect([shown.commune.desk, listInEnglish(list, english).commune.desk]).toEqual(["Public Service Centre", "Trung tâm Phục vụ hành chính công"]);
  });

  it("is searched in English, and in Vietnamese still", async () => {
    const { english, list } = await loaded();
    const search = createSearch(englishEntries(list, english), list.thesaurus);
    const first = (query: string) => search.find(query).hits[0]?.code;
    expect(first("birth certificate")).toBe("1.001193");
    expect(first("giay khai sinh")).toBe("1.001193");
    expect(first("lam lai giay khai sinh")).toBe("1.004884");
  });

  it("shows a posting in English with its guide, and without a text in Vietnamese, marked", async () => {
    const data = await readSoundData(sound());
    const procedure = data.procedures.find(({ code }) => code === "1.001193")!;
    const posting = { procedure, guide: data.guides[0]! };
    const shown = postingInEnglish(posting, procedure, data.english.get("1.001193"));
    expect(shown.procedure.plain_name).toBe("Register the birth of your child");
    expect(shown.guide?.questions[0]?.answers[1]?.case).toBe("Somebody else goes");
    expect(shown.vietnamese?.procedure).toBe(procedure);
    expect(postingInEnglish({ procedure }, procedure, data.english.get("1.001193")).guide).toBeUndefined();
    expect(postingInEnglish(posting, procedure, undefined)).toEqual({ ...posting, untranslated: true });
  });

  async function loaded() {
    const data = await readSoundData(sound());
    const emitted = emitCatalogue(data);
    const read = (name: RegExp) => JSON.parse(emitted.find(({ path }) => name.test(path))!.source) as never;
    const english: EnglishList = v.parse(englishListSchema, read(/^english\./));
    const list = { ...(read(/^list/) as Parameters<typeof listInEnglish>[0]), thesaurus: data.thesaurus };
    return { english, list };
  }
});
