// The portal's own exports: every record accounted for, within time, in a directory that the kiosk runs on.
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dataDirectory } from "../../src/cli/arguments";
import { Intake, type IntakeResult } from "../../src/core/intake/intake";
import type { Procedure } from "../../src/core/procedure/procedure";
import { readBase, type BaseData } from "../../src/pipeline/base-data";
import { readData } from "../../src/pipeline/read-data";
import { findSources, openSource, type SourceFile } from "../../src/pipeline/read-sources";
import { writeData } from "../../src/pipeline/write-data";

const portal = join(import.meta.dirname, "../../../shared/portal");

describe.skipIf(!existsSync(portal))("the portal's exports (skipped where ../shared is absent)", () => {
  let files: SourceFile[];
  let base: BaseData;
  let result: IntakeResult;
  let milliseconds: number;
  const procedure = (code: string): Procedure => result.records.find((record) => record.procedure.code === code)!.procedure;

  beforeAll(async () => {
    const start = performance.now();
    base = await readBase(dataDirectory(undefined));
    files = await findSources([portal]);
    const intake = new Intake({ fields: base.fields, province: base.commune.province, read: base.commune.data_date });
    for (const file of files) intake.add(await openSource(file));
    result = intake.finish();
    milliseconds = performance.now() - start;
  }, 60_000);

  it("leaves none of the records and rows unaccounted for", () => {
    const details = result.inputs.filter(({ source }) => source.endsWith(".json"));
    expect(details).toHaveLength(files.filter(({ name }) => name.endsWith(".json")).length);
    expect(details.filter(({ outcome }) => outcome !== "accepted")).toEqual([]);
    expect(result.inputs.filter(({ outcome }) => outcome === "refused")).toEqual([]);
    const rows = result.inputs.length - details.length;
    expect(result.inputs.filter(({ outcome }) => outcome === "merged").length + result.listOnly.length).toBe(rows);
  });

  it("never says free, or an amount, that the record does not", () => {
    const wrong = result.records.filter(({ source, procedure: { fees } }) => {
      const text = readFileSync(source, "utf8").normalize("NFC");
      const figures = text.replace(/(\d)[.\s](?=\d{3})/g, "$1");
      return fees.some(({ amount, doubtful }) => (amount === "free" && !/miễn|không/i.test(text)) || (typeof amount === "number" && !doubtful && !figures.includes(String(amount))));
    });
    expect(wrong.map(({ source }) => source)).toEqual([]);
  });

  it.each<[string, string, (one: Procedure) => unknown, unknown]>([
    ["3.000350", "a thousandfold slip", ({ fees }) => fees.map(({ amount, doubtful }) => [amount, Boolean(doubtful)])[0], [135000, true]],
    ["2.000815", "dollars", ({ fees }) => fees.some(({ doubtful }) => doubtful?.includes("USD")), true],
    ["1.004873", "a fee of the province", ({ fees }) => fees[0]?.amount, "province"],
    ["1.012897", "words that say free", ({ fees }) => fees[0]?.amount, "free"],
    ["1.000314", "a case that contradicts the channel", ({ times }) => Boolean(times[0]?.doubtful), true],
  ])("%s: %s", (code, _, of, expected) => expect(of(procedure(code))).toEqual(expected));

  it("becomes a directory that passes the check, and is written in time", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "niem-yet-portal-")), "out");
    const start = performance.now();
    const { summary } = await writeData(result, base, out);
    const seconds = (milliseconds + performance.now() - start) / 1000;
    expect(summary.accepted).toBe(840);
    const { data, problems } = await readData(out);
    expect(problems).toEqual([]);
    expect(data?.procedures).toHaveLength(summary.plain + summary.official);
    // The figure for a quiet machine is 5 s; a busy one gets three times that.
    expect(seconds).toBeLessThan(15);
  }, 120_000);
});
