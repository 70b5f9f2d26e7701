// A directory written by an import: sound, whole or not there, the same twice, and nobody else's replaced.
import fc from "fast-check";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Intake, type IntakeResult } from "../../../src/core/intake/intake";
import { readBase } from "../../../src/pipeline/base-data";
import type { ImportReport } from "../../../src/pipeline/import-report";
import { readData } from "../../../src/pipeline/read-data";
import { findSources, openSource } from "../../../src/pipeline/read-sources";
import { refuseForeign, writeData } from "../../../src/pipeline/write-data";
import { yamlText } from "../../../src/pipeline/yaml-text";
import { aProcedure } from "../core/procedure/a-procedure";
import { aListWorkbook } from "../core/intake/a-workbook";
import { aFee, aMethod, aRecord } from "../core/intake/a-record";
import { soundFiles, writeData as writeFiles } from "./data-directory";

/** Our own text of 1.001193, and a text that an earlier import wrote. */
const base = () =>
  writeFiles({
    ...soundFiles(),
    "life-events.yaml": [
      { id: "sinh-con", name: "Sinh con", icon: "baby", tone: "peach", path: [{ code: "1.001193" }, { code: "1.000001" }] },
      { id: "khac", name: "Khác", icon: "baby", tone: "rose", path: [{ code: "1.000001" }] },
    ],
    "procedures/dat-dai/9.000001.yaml": { ...aProcedure(), code: "9.000001", field: "dat-dai", wording: "official" },
    "procedures/README.md": "x",
  });

const records = [
  aRecord({
    code: "1.001193",
    categoriesDetails: [{ name: "Hộ tịch" }],
    executionSteps: [{ name: "", description: "một\nhai\nba\nbốn\nnăm\nsáu " + "chữ ".repeat(60) }],
  }),
  aRecord({ executionMethods: [aMethod("DIRECT", { fees: [aFee({ value: 0, description: "" })] })] }),
  aRecord({ code: "9.000002", categoriesDetails: [{ name: "Đất đai" }], keywords: 'no, "1.20", yes: #x' }),
];

async function imported(values: readonly unknown[] = records, root = base()): Promise<{ result: IntakeResult; base: Awaited<ReturnType<typeof readBase>> }> {
  const data = await readBase(root);
  const intake = new Intake({ fields: data.fields, province: data.commune.province, read: data.commune.data_date });
  intake.add({ name: "a.json", text: JSON.stringify(values) });
  intake.add({ name: "l.tsv", text: "code\tname\tfield\n9.000009\tChỉ tên\tĐất đai\n9.000008\tTên\t\n" });
  return { result: intake.finish(), base: data };
}

const fresh = () => join(mkdtempSync(join(tmpdir(), "niem-yet-import-")), "out");

/** Every file of a directory with its bytes. */
function contents(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name) && !/\.\d+$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

describe("a written directory", () => {
  it("is sound, with our own text in front and the official one beside", async () => {
    const out = fresh();
    const { result, base: data } = await imported();
    const report = await writeData(result, data, out);
    const { data: written, problems } = await readData(out);
    expect(problems).toEqual([]);
    expect(written?.procedures.map(({ code, wording }) => [code, wording])).toEqual([
      ["9.000001", "official"],
      ["9.000002", "official"],
      ["1.001193", "plain"],
    ]);
    expect(readFileSync(join(out, "procedures/ho-tich/1.001193.yaml"), "utf8")).toBe(readFileSync(join(data.root, "procedures/ho-tich/1.001193.yaml"), "utf8"));
    expect(parse(readFileSync(join(out, "official/ho-tich/1.001193.yaml"), "utf8"))).toMatchObject({ code: "1.001193", wording: "official" });
    expect(written?.fields.map(({ id }) => id)).toEqual(["ho-tich", "dat-dai", "cho-phien"]);
    expect(written?.lifeEvents.map(({ id, path }) => [id, path.length])).toEqual([["sinh-con", 1]]);
    expect(written?.results).toHaveLength(1);
    expect(readFileSync(join(out, "posted-list.tsv"), "utf8").split("\n").slice(1, 3)).toEqual([
      "9.000008\tchua-ro\t\tTên\t\t\tl.tsv:3",
      "9.000009\tdat-dai\tĐất đai\tChỉ tên\t\t\tl.tsv:2",
    ]);
    expect(report.summary).toMatchObject({ "inputs": 5, "accepted": 3, "list-only": 2, "refused": 0, "merged": 0, "plain": 1, "official": 2, "doubtful": 2 });
    expect(JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as ImportReport).toEqual(report);
  });

  it("is the same when it is written again, and leaves nothing beside it", async () => {
    const out = fresh();
    const { result, base: data } = await imported();
    await writeData(result, data, out);
    const before = contents(out);
    const again = await imported(records, data.root);
    await writeData(again.result, again.base, out);
    expect(contents(out)).toEqual(before);
    expect(readdirSync(dirname(out))).toEqual(["out"]);
  });

  it("loses what the sources no longer have", async () => {
    const out = fresh();
    const { result, base: data } = await imported();
    await writeData(result, data, out);
    const less = await imported(records.slice(0, 1), data.root);
    await writeData(less.result, less.base, out);
    expect(existsSync(join(out, "procedures/cho-phien"))).toBe(false);
  });

  it("shelves our own text where it lies, also in a field without another record", async () => {
    const root = base();
    const { result, base: data } = await imported([aRecord({ code: "1.001193", categoriesDetails: [{ name: "Đất đai" }] })], root);
    const out = fresh();
    await writeData(result, data, out);
    const { data: written, problems } = await readData(out);
    expect(problems).toEqual([]);
    expect(written?.fields.map(({ id }) => id)).toEqual(["ho-tich", "dat-dai"]);
  });
});

describe("what is not written", () => {
  it("a directory that no import made", async () => {
    const { result, base: data } = await imported();
    await expect(writeData(result, data, data.root)).rejects.toThrow("không phải do lệnh import ghi ra");
    const out = fresh();
    mkdirSync(out);
    writeFileSync(join(out, "report.json"), '{"mine":1}');
    await expect(refuseForeign(out)).rejects.toThrow(out);
  });

  it("half a directory: the old one stays when something goes wrong on the way", async () => {
    const out = fresh();
    const { result, base: data } = await imported();
    await writeData(result, data, out);
    const before = contents(out);
    data.plain.set("9.000001", { field: "dat-dai", file: "procedures/nowhere.yaml" });
    await expect(writeData(result, data, out)).rejects.toThrow("ENOENT");
    expect(contents(out)).toEqual(before);
    expect(readdirSync(dirname(out))).toEqual(["out"]);
  });

  it("anything from a base that cannot be read", async () => {
    const root = writeFiles({ ...soundFiles(), "fields.yaml": "- id: A" });
    await expect(readBase(root)).rejects.toThrow(/fields\.yaml · 0\.id/);
  });

  it("needs no procedures in the base", async () => {
    expect((await readBase(writeFiles({ ...soundFiles(), "procedures/ho-tich/1.001193.yaml": undefined }))).plain.size).toBe(0);
  });
});

describe("sources", () => {
  const folder = () => {
    const root = mkdtempSync(join(tmpdir(), "niem-yet-sources-"));
    mkdirSync(join(root, "sub"));
    writeFileSync(join(root, "sub/a.json"), JSON.stringify(aRecord()));
    writeFileSync(join(root, "l.xlsx"), aListWorkbook([["9.000001", "Chợ"]]));
    writeFileSync(join(root, "doc.pdf"), "x");
    writeFileSync(join(root, ".hidden.json"), "x");
    return root;
  };

  it("are the files below a directory, others named, hidden ones left out, none twice", async () => {
    const root = folder();
    const files = await findSources([root, join(root, "l.xlsx")]);
    expect(files.map(({ path, readable }) => [path.slice(root.length + 1), readable])).toEqual([
      ["doc.pdf", false],
      ["l.xlsx", true],
      ["sub/a.json", true],
    ]);
    expect((await openSource(files[1]!)).bytes?.length).toBeGreaterThan(100);
    expect((await openSource(files[2]!)).text).toContain("9.000001");
  });

  it("in UTF-16 are read by their mark", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "niem-yet-sources-")), "l.tsv");
    writeFileSync(path, Buffer.from("\uFEFFMã số\tTên", "utf16le"));
    expect((await openSource({ name: "l.tsv", path })).text).toBe("Mã số\tTên");
  });

  it.each<[string, (root: string) => Promise<unknown>, string]>([
    ["not there", (root) => findSources([join(root, "nowhere.json")]), "nowhere.json: không mở được tệp này"],
    ["gone in the meantime", (root) => openSource({ name: "a.json", path: join(root, "gone.json") }), "a.json: không mở được tệp này"],
    ["a directory with nothing to read", (root) => findSources([mkdtempSync(join(root, "e"))]), "không có tệp JSON"],
    ["too large", (root) => findSources([root], { file: 1000, total: 10000 }), "tệp quá lớn (1 MB)"],
    ["too large together", (root) => findSources([root], { file: 10000, total: 1000 }), "tổng các tệp quá lớn"],
    [
      "of another encoding",
      (root) => (writeFileSync(join(root, "b.csv"), Buffer.from([0xc4, 0x28])), openSource({ name: "b.csv", path: join(root, "b.csv") })),
      "b.csv: chữ bị hỏng mã",
    ],
  ])("%s", async (_, act, message) => {
    await expect(act(folder())).rejects.toThrow(message);
  });

  it("of 200 MB are refused before they are opened", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "niem-yet-sources-")), "big.json");
    writeFileSync(path, "");
    truncateSync(path, 200 * 2 ** 20);
    await expect(findSources([path])).rejects.toThrow("big.json: tệp quá lớn (200 MB); mỗi tệp nhiều nhất 128 MB");
  });
});

describe("YAML of an import", () => {
  it("comes back as it was written, whatever the texts hold", () => {
    const leaf = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("no", "1.20", "~", "- x", "a: b", "#", "\n", "é\u2028"),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const key = fc.stringMatching(/^[a-z_]{1,8}$/);
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("tree"), { maxLength: 4 }), fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true })),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(parse(yamlText(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
    expect(yamlText({ a: undefined, b: 1 })).toBe("b: 1\n");
  });
});
