import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { communeSchema, countersFor } from "../../../../src/core/commune/commune";
import { communeOn, exemptionsOn, officeSchema } from "../../../../src/core/local/office";
import { soundFiles } from "../../pipeline/data-directory";

const commune = v.parse(communeSchema, { ...soundFiles()["commune.yaml"], phone: "0209 000 000", hours: "Cả ngày" });
const entries = v.parse(officeSchema, [
  { from: "2026-01-01", hours: "7 giờ đến 17 giờ", counters: [{ name: "Quầy 1", fields: ["ho-tich"] }] },
  { from: "2026-06-01", to: "2026-08-31", hours: "6 giờ 30 đến 16 giờ 30" },
  { number: "5/QĐ-UBND", from: "2026-07-01", to: "2026-12-31", exemptions: [{ who: "Hộ nghèo", fields: ["ho-tich"], kind: "le-phi" }] },
  { from: "2026-07-01", exemptions: [{ who: "Người có công", by: "Nghị quyết 9", codes: ["1.001193"] }] },
]);

describe("the office on a day", () => {
  it("is as commune.yaml has it where no entry speaks", () => {
    expect(communeOn(commune, entries, "2025-12-31")).toBe(commune);
  });

  it("takes each fact from the entry that speaks of it, the rest from commune.yaml", () => {
    expect(communeOn(commune, entries, "2026-07-15")).toMatchObject({
      hours: "6 giờ 30 đến 16 giờ 30",
      counters: [{ name: "Quầy 1" }],
      phone: "0209 000 000",
    });
  });

  it("goes back to commune.yaml when the last entry on a fact has ended, not to an older entry", () => {
    expect(communeOn(commune, entries, "2026-09-01")).toMatchObject({ hours: "Cả ngày", counters: [{ name: "Quầy 1" }] });
  });

  it("knows which counters receive a field", () => {
    const { counters } = communeOn(commune, entries, "2026-07-15");
    expect([countersFor({ counters }, "ho-tich"), countersFor({ counters }, "dat-dai")]).toEqual([["Quầy 1"], []]);
  });
});

describe("who does not pay", () => {
  const birth = { code: "1.001193", field: "ho-tich" };

  it("adds up over the entries that hold, each with its text: its own, else the entry's number", () => {
    expect(exemptionsOn(entries, birth, "2026-07-01")).toEqual([
      { who: "Hộ nghèo", by: "5/QĐ-UBND", kind: "le-phi" },
      { who: "Người có công", by: "Nghị quyết 9" },
    ]);
  });

  it("ends with its entry, and concerns only its procedures", () => {
    expect(exemptionsOn(entries, birth, "2027-01-01").map(({ who }) => who)).toEqual(["Người có công"]);
    expect(exemptionsOn(entries, { code: "1.000001", field: "ho-tich" }, "2026-07-01").map(({ who }) => who)).toEqual(["Hộ nghèo"]);
    expect(exemptionsOn(entries, birth, "2026-06-30")).toEqual([]);
  });
});
