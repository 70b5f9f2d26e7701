import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { listed, listSchema, type CatalogueList } from "../../../../src/core/catalogue/catalogue";
import { hiddenCodes, onDay, withoutHidden } from "../../../../src/core/catalogue/on-show";
import { soundFiles } from "../../pipeline/data-directory";
import { aLine, aResolution, localFacts } from "../local/a-resolution";
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

describe("what this commune does not offer", () => {
  it("is hidden from its day on, beside what has expired", () => {
    const local = localFacts({ not_offered: [{ code: "1.001193", why: "Thử.", since: "2026-11-23" }] });
    const days = ["2026-11-22", "2026-11-23", "2026-12-01"];
    expect(days.map((day) => hiddenCodes({ ...list, local }, day))).toEqual([[], ["1.001193"], ["1.001193", "1.000001"]]);
  });

  it("without a day is hidden always; a code that is not on the list hides nothing", () => {
    const local = localFacts({
      not_offered: [
        { code: "1.001193", why: "Thử." },
        { code: "9.999999", why: "Thử." },
      ],
    });
    expect(hiddenCodes({ ...list, local }, "2000-01-01")).toEqual(["1.001193"]);
  });
});

describe("the list on a day", () => {
  const procedures = list.procedures.map((each) => (each.code === "1.001193" ? { ...each, fees: aProcedure().fees } : each));
  const office = [{ from: "2026-09-01", phone: "0209 111 111", exemptions: [] }];
  const local = localFacts({ fee_resolutions: [aResolution({ fees: [aLine()] })], office });

  it("has the province's fee and the office's facts of that day, nothing else changed", () => {
    const whole = { ...list, local, procedures };
    expect(onDay(whole, "2026-07-31")).toEqual(whole);
    const shown = onDay(whole, "2026-09-01");
    expect(shown.procedures.map(({ fee }) => fee.kind)).toEqual(["amount", "unknown"]);
    expect(shown.commune).toEqual({ ...list.commune, phone: "0209 111 111" });
  });
});
