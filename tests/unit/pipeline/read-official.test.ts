// The official layer of a data directory: read and checked like the rest, held against the posted texts, put into its own pieces.
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { detailsSchema, listPieceSchema, manifestSchema, officialSchema } from "../../../src/core/catalogue/catalogue";
import { emitCatalogue } from "../../../src/pipeline/emit-catalogue";
import { problemLine } from "../../../src/pipeline/problem";
import { readData, readSoundData } from "../../../src/pipeline/read-data";
import { aProcedure } from "../core/procedure/a-procedure";
import { soundFiles, writeData } from "./data-directory";

const plainFile = "procedures/ho-tich/1.001193.yaml";
const officialFile = "official/ho-tich/1.001193.yaml";
const channels = ["in_person" as const, "online" as const, "postal" as const];
const fees = [{ kind: "le-phi" as const, amount: 10000, channels }];
const source = aProcedure().source;
const plain = aProcedure({ fees });
const record = (changes = {}) => ({ ...aProcedure({ wording: "official", fees, steps: ["Người yêu cầu nộp hồ sơ."], neighbours: [] }), ...changes });
const dearer = record({ fees: [{ ...fees[0]!, amount: 12000 }], source: { ...source, updated: "2026-08-01" } });

const directory = (official: unknown, more: Record<string, unknown> = {}) =>
  writeData({ ...soundFiles(), [plainFile]: plain, [officialFile]: official, ...more });

async function emitted(root: string) {
  const out = emitCatalogue(await readSoundData(root));
  const manifest = v.parse(manifestSchema, JSON.parse(out.at(-1)!.source));
  const piece = (path: string): unknown => JSON.parse(out.find((file) => file.path === path)!.source);
  return { out, manifest, piece };
}

describe("a directory with both layers", () => {
  it("posts the plain text and keeps the official one beside it", async () => {
    const { data, problems, warnings, count } = await readData(directory(record()));
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(count).toBe(7);
    expect(data?.procedures.map(({ wording }) => wording)).toEqual(["plain"]);
    expect(data?.official.get("1.001193")).toEqual({ record: record() });
  });

  it("does not measure the portal's sentences", async () => {
    const { problems } = await readData(directory(record({ steps: [`${"chữ ".repeat(40)}.`, "2", "3", "4", "5", "6"] })));
    expect(problems).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a broken record", { [officialFile]: "code: [" }, `${officialFile}: dòng 1: viết sai dạng YAML`],
    ["a record without a component", { [officialFile]: { ...record(), steps: undefined } }, `${officialFile} · steps: thiếu mục này`],
    ["a plain text among them", { [officialFile]: aProcedure() }, `${officialFile} · wording: tệp trong official/ phải ghi wording: official`],
    [
      "a record in the wrong place",
      { "official/dat-dai/1.001193.yaml": record(), [officialFile]: undefined },
      `official/dat-dai/1.001193.yaml · code: tệp phải để ở ${officialFile}`,
    ],
    ["a code twice", { "official/ho-tich/la.yaml": record() }, `official/ho-tich/la.yaml · code: mã 1.001193 đã có trong ${officialFile}`],
  ])("is refused with %s", async (_situation, files, line) => {
    const { data, problems } = await readData(directory(record(), files));
    expect(data).toBeUndefined();
    expect(problems.map(problemLine).join("\n")).toContain(line);
  });

  it("says of a record that is not posted that nobody will see it", async () => {
    const { data, warnings } = await readData(directory(record(), { "official/ho-tich/1.004873.yaml": record({ code: "1.004873" }) }));
    expect(warnings.map(problemLine)).toEqual([expect.stringMatching(/^official\/ho-tich\/1\.004873\.yaml: mã này không có trong procedures\//)]);
    expect(data?.procedures).toHaveLength(1);
  });
});

describe("a text that drifted from its record", () => {
  it("is a warning with file, fact and both values, and no error", async () => {
    const { problems, warnings } = await readData(directory(dearer));
    expect(problems).toEqual([]);
    expect(warnings.map(problemLine)).toEqual([
      `${plainFile} · source.updated: cần đối chiếu lại: viết theo bản ngày 2026-04-15, Cổng đã sửa ngày 2026-08-01 (${officialFile})`,
      `${plainFile} · fees: cần đối chiếu lại: tệp ghi "10000", nguyên văn của Cổng ngày 2026-08-01 ghi "12000" (${officialFile})`,
    ]);
  });

  it("says that one side has nothing, where it has nothing", async () => {
    const { warnings } = await readData(directory(record({ fees: [{ ...fees[0]!, amount: 12000 }] }), { [plainFile]: aProcedure({ fees: [] }) }));
    expect(warnings.map(({ reason }) => reason)).toEqual([expect.stringContaining('tệp ghi không có, nguyên văn của Cổng ngày 2026-04-15 ghi "12000"')]);
  });

  it("shows the fee nowhere as current: neither on its page nor in a list", async () => {
    const { manifest, piece } = await emitted(directory(dearer));
    const [posting] = v.parse(detailsSchema, piece(manifest.details["ho-tich"]!.file));
    expect(posting?.drift).toEqual({ updated: "2026-08-01", older: true, changes: [{ fact: "fees", ours: ["10000"], other: ["12000"] }] });
    expect(posting?.procedure.fees).toEqual([{ ...fees[0], doubtful: "Cổng đã sửa ngày 01/08/2026, bản viết này chưa đối chiếu lại." }]);
    expect(posting?.procedure.times).toEqual(plain.times);
    expect(v.parse(listPieceSchema, piece(manifest.list.file)).procedures[0]?.fee).toEqual({ kind: "unknown" });
  });

  it("does the same with a time, and keeps a doubt that was there", async () => {
    const times = [
      { channels, amount: 10, unit: "working_day" as const },
      { channels, amount: 12, unit: "working_day" as const, doubtful: "Hai chỗ khác nhau." },
    ];
    const { data } = await readData(directory(record({ times: [{ channels, amount: 7, unit: "working_day" }] }), { [plainFile]: { ...plain, times } }));
    expect(data?.procedures[0]?.times.map(({ doubtful }) => doubtful)).toEqual([
      "Nguyên văn của Cổng ngày 15/04/2026 ghi khác, chưa đối chiếu lại.",
      "Hai chỗ khác nhau.",
    ]);
    expect(data?.procedures[0]?.fees).toEqual(fees);
  });
});

describe("the official pieces", () => {
  it("are named by hash, one a field, on the shelf of the posted text", async () => {
    const { manifest, piece, out } = await emitted(directory(undefined, { "official/dat-dai/1.001193.yaml": record({ field: "dat-dai" }) }));
    expect(Object.keys(manifest.official ?? {})).toEqual(["ho-tich"]);
    const { file, sha256 } = manifest.official!["ho-tich"]!;
    expect(file).toBe(`official-ho-tich.${sha256.slice(0, 10)}.json`);
    expect(v.parse(officialSchema, piece(file)).map(({ code, steps }) => [code, steps])).toEqual([["1.001193", ["Người yêu cầu nộp hồ sơ."]]]);
    expect(v.parse(detailsSchema, piece(manifest.details["ho-tich"]!.file))[0]?.official).toBe(true);
    expect(out).toHaveLength(5);
  });

  it("change the catalogue's id and nothing else, when the portal only says it in other words", async () => {
    const [before, after] = [await emitted(directory(record())), await emitted(directory(record({ steps: ["Nộp hồ sơ."] })))];
    expect(after.manifest.id).not.toBe(before.manifest.id);
    expect({ ...after.manifest, id: "", official: {} }).toEqual({ ...before.manifest, id: "", official: {} });
  });

  it("are not there without the layer", async () => {
    const { manifest, piece } = await emitted(directory(undefined));
    expect(manifest).not.toHaveProperty("official");
    expect(v.parse(detailsSchema, piece(manifest.details["ho-tich"]!.file))[0]).not.toHaveProperty("official");
  });
});
