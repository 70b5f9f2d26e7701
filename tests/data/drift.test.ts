// The posted texts were written from the portal's records of 18 July 2026: held against these very records, none may have drifted.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dataDirectory } from "../../src/cli/arguments";
import { Intake } from "../../src/core/intake/intake";
import { drift } from "../../src/core/procedure/drift";
import type { Procedure } from "../../src/core/procedure/procedure";
import { readBase } from "../../src/pipeline/base-data";
import { readSoundData } from "../../src/pipeline/read-data";
import { findSources, openSource } from "../../src/pipeline/read-sources";

const portal = join(import.meta.dirname, "../../../shared/portal/procedures");

/** Texts that count the record's papers otherwise, each with its reason; their `source.papers` holds the record's number. */
const papersOtherwise: Record<string, string> = {
  "1.004335": "The record lists what the police draw up during the complaint; the resident brings the complaint and their proof.",
  "1.004946": "The record lists only what officers draw up; who reports a child in danger brings nothing.",
  "1.013182": "The record lists the forms and minutes of the offices beside the veteran's own papers.",
  "1.013196": "The record lists the forms and minutes of the offices beside the veteran's own papers.",
  "1.013226": "The record lists each kind of land paper by itself; the text has one paper for each situation.",
  "1.013855": "The record has its whole list in one row.",
  "2.000547": "The record lists one interactive form for each kind of civil status; the text has one form.",
  "2.001947": "The record lists what officers draw up to help the child; the family brings what they have.",
};

describe.skipIf(!existsSync(portal))("the posted texts beside the records they were written from (skipped where ../shared is absent)", () => {
  let plain: Procedure[];
  let official: Map<string, Procedure>;

  beforeAll(async () => {
    const root = dataDirectory(undefined);
    const { procedures } = await readSoundData(root);
    const base = await readBase(root);
    const intake = new Intake({ fields: base.fields, province: base.commune.province, read: base.commune.data_date });
    for (const file of await findSources([portal])) intake.add(await openSource(file));
    plain = procedures.filter(({ wording }) => wording === "plain");
    official = new Map(intake.finish().records.map(({ procedure }) => [procedure.code, procedure]));
  }, 60_000);

  it("each has its record", () => {
    expect(plain.length).toBeGreaterThan(500);
    expect(plain.filter(({ code }) => !official.has(code)).map(({ code }) => code)).toEqual([]);
  });

  it("none has drifted", () => {
    const drifted = plain.flatMap((text) => {
      const found = drift(text, official.get(text.code)!);
      return found ? [{ code: text.code, ...found }] : [];
    });
    expect(drifted).toEqual([]);
  });

  it("only those with a reason count the record's papers otherwise", () => {
    expect(
      plain
        .filter(({ source }) => source.papers !== undefined)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(Object.keys(papersOtherwise).sort());
  });

  it("every certain fee and term of a record is noticed when it changes", () => {
    const later = (record: Procedure): Procedure => ({
      ...record,
      fees: record.fees.map((fee) => (typeof fee.amount === "number" ? { ...fee, amount: fee.amount + 1357 } : fee)),
      times: record.times.map((time) => (time.amount === undefined ? time : { ...time, amount: time.amount + 321 })),
    });
    const missed = plain.filter((text) => {
      const record = official.get(text.code)!;
      const expected = [
        ...(record.fees.some(({ amount, doubtful }) => typeof amount === "number" && !doubtful) ? ["fees"] : []),
        ...(record.times.some(({ amount }) => amount !== undefined) ? ["times"] : []),
      ];
      const found = drift(text, later(record))?.changes.map(({ fact }) => fact) ?? [];
      return expected.some((fact) => !found.includes(fact as "fees" | "times"));
    });
    expect(missed.map(({ code }) => code)).toEqual([]);
  });
});
