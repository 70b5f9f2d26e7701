import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { listed, listSchema, type CatalogueList } from "../../../../src/core/catalogue/catalogue";
import { hiddenCodes, withoutHidden } from "../../../../src/core/catalogue/on-show";
import { soundFiles } from "../../pipeline/data-directory";
import { aProcedure } from "../procedure/a-procedure";

const decision = { number: "1/QĐ", issuer: "Bộ", date: "2026-01-16", effective: "2026-02-01", expires: "2026-12-01" };
const ending = aProcedure({ code: "1.000001", field: "dat-dai", decision });
const files = soundFiles();

const list: CatalogueList = v.parse(listSchema, {
  calendars: [],
  commune: files["commune.yaml"],
  fields: files["fields.yaml"],
  life_events: [
    { id: "sinh-con", name: "Sinh con", icon: "baby", tone: "peach", path: [{ code: "1.000001" }, { code: "1.001193" }] },
    { id: "nha-dat", name: "Nhà đất", icon: "house", tone: "sky", path: [{ code: "1.000001" }] },
  ],
  results: [],
  thesaurus: files["thesaurus.yaml"],
  procedures: [listed(aProcedure()), listed(ending)],
});

describe("what a citizen may see", () => {
  it("the list says from when to when a decision holds, where the record does", () => {
    expect(listed(ending)).toMatchObject({ effective: "2026-02-01", expires: "2026-12-01" });
    expect(Object.keys(listed(aProcedure()))).not.toContain("expires");
  });

  it("is everything until the last day", () => {
    expect(hiddenCodes(list, "2026-11-30")).toEqual([]);
    expect(withoutHidden(list, [])).toBe(list);
  });

  it("is without the expired procedure from the day its decision ends, on shelves and paths too", () => {
    expect(hiddenCodes(list, "2026-12-01")).toEqual(["1.000001"]);
    const shown = withoutHidden(list, ["1.000001"]);
    expect(shown.procedures.map(({ code }) => code)).toEqual(["1.001193"]);
    expect(shown.fields.map(({ id }) => id)).toEqual(["ho-tich"]);
    expect(shown.life_events).toEqual([{ ...list.life_events[0], path: [{ code: "1.001193" }] }]);
  });
});
