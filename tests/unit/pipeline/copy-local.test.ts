// An import takes the commune's local files along.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Intake } from "../../../src/core/intake/intake";
import { readBase } from "../../../src/pipeline/base-data";
import { copyLocal } from "../../../src/pipeline/copy-local";
import { readData } from "../../../src/pipeline/read-data";
import { writeData as writeImport } from "../../../src/pipeline/write-data";
import { aLine, aResolution } from "../core/local/a-resolution";
import { aRecord } from "../core/intake/a-record";
import { soundFiles, writeData } from "./data-directory";

const commune = { counters: [{ name: "Quầy 1", fields: ["ho-tich"] }] };
const office = [
  { from: "2026-08-01", exemptions: [{ who: "Hộ nghèo", by: "Luật", codes: ["1.001193"] }] },
  { from: "2026-08-01", counters: [{ name: "Quầy 2", fields: ["dat-dai"] }] },
];
const root = () =>
  writeData({
    "not-offered.yaml": [{ code: "1.001193", why: "Thử." }],
    "local/office.yaml": office,
    "local/fees/nq-15.yaml": aResolution({ fees: [aLine(), aLine({ code: "1.000001" })] }),
  });

describe("the local files of an imported directory", () => {
  it("are the base's, byte for byte, where it has every procedure they name", async () => {
    const base = root();
    const { files, fields } = await copyLocal(base, commune, new Set(["1.001193", "1.000001"]));
    expect(files.map(({ file }) => file)).toEqual(["not-offered.yaml", "local/office.yaml", "local/fees/nq-15.yaml"]);
    for (const { file, text } of files) expect(text).toBe(readFileSync(join(base, file), "utf8"));
    expect([...fields]).toEqual(["ho-tich", "dat-dai"]);
  });

  it("say nothing of procedures that it does not have", async () => {
    const { files } = await copyLocal(root(), commune, new Set(["1.000001"]));
    const [offices, resolution] = files;
    expect(files.map(({ file }) => file)).toEqual(["local/office.yaml", "local/fees/nq-15.yaml"]);
    expect(parse(offices!.text)).toEqual([{ ...office[1], exemptions: [] }]);
    expect((parse(resolution!.text) as { fees: { code: string }[] }).fees.map(({ code }) => code)).toEqual(["1.000001"]);
  });

  it("that cannot be read are taken along as they are, for check to report", async () => {
    const { files } = await copyLocal(writeData({ "not-offered.yaml": "- code: [\n" }), commune, new Set());
    expect(files).toEqual([{ file: "not-offered.yaml", text: "- code: [\n" }]);
  });

  it("leave an import of few procedures sound, though counters and exemptions name other fields", async () => {
    const commune = { ...soundFiles()["commune.yaml"], counters: [{ name: "Quầy 1", fields: ["dat-dai"] }] };
    const notOffered = [{ code: "1.001193", why: "Thử." }];
    const offices = [{ from: "2026-08-01", exemptions: [{ who: "Hộ nghèo", by: "Luật", fields: ["dat-dai"] }] }];
    const base = await readBase(writeData({ ...soundFiles(), "commune.yaml": commune, "not-offered.yaml": notOffered, "local/office.yaml": offices }));
    const intake = new Intake({ fields: base.fields, province: base.commune.province, read: base.commune.data_date });
    intake.add({ name: "a.json", text: JSON.stringify([aRecord({ categoriesDetails: [{ name: "Hộ tịch" }] })]) });
    const out = join(writeData({}), "out");
    await writeImport(intake.finish(), base, out);
    const { data, problems } = await readData(out);
    expect(problems).toEqual([]);
    expect(data?.local.office).toHaveLength(1);
    expect(data?.local.not_offered).toEqual([]);
  });
});
