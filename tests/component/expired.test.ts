// @vitest-environment happy-dom
// An expired procedure leaves the citizen's screens on the day, with no network and nobody touching anything.
import { createPinia, setActivePinia } from "pinia";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { listed, listSchema } from "../../src/core/catalogue/catalogue";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles } from "../unit/pipeline/data-directory";
import * as start from "../../src/app/platform/catalogue/start-catalogue";
import { startWith, type GivenCatalogue } from "./start-with";

const staying = aProcedure({ neighbours: [{ code: "1.000001", why: "Hay nhầm." }] });
const ending = aProcedure({
  code: "1.000001",
  field: "dat-dai",
  plain_name: "Đo lại ruộng",
  decision: { number: "9/QĐ", issuer: "Bộ", date: "2026-01-16", expires: "2026-11-24" },
});

function theCatalogue(): GivenCatalogue {
  const sound = soundFiles();
  const list = v.parse(listSchema, {
    commune: sound["commune.yaml"],
    fields: sound["fields.yaml"],
    life_events: [{ id: "ruong", name: "Ruộng", icon: "plant", tone: "mint", path: [{ code: "1.000001" }] }],
    results: [],
    thesaurus: sound["thesaurus.yaml"],
    calendars: [],
    procedures: [staying, ending].map(listed),
  });
  return {
    list,
    details: (field) => Promise.resolve([staying, ending].filter((each) => each.field === field).map((procedure) => ({ procedure }))),
    official: () => Promise.resolve([]),
  };
}

beforeEach(() => {
  setActivePinia(createPinia());
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 30) });
  startWith(theCatalogue);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a procedure whose decision ends on 24 November", () => {
  it("is there in the evening of the 23rd", async () => {
    const catalogue = useCatalogue();
    await catalogue.load();
    expect(catalogue.list?.procedures.map(({ code }) => code)).toEqual(["1.001193", "1.000001"]);
    expect(catalogue.search?.find("đo lại ruộng", 5).hits[0]?.code).toBe("1.000001");
    expect((await catalogue.posting("1.001193"))?.procedure.neighbours).toHaveLength(1);
  });

  it("is gone within the hour after midnight: from list, shelves, paths, search and its own page", async () => {
    const catalogue = useCatalogue();
    await catalogue.load();
    vi.advanceTimersByTime(90 * 60_000);
    expect(catalogue.list?.procedures.map(({ code }) => code)).toEqual(["1.001193"]);
    expect(catalogue.list?.fields.map(({ id }) => id)).toEqual(["ho-tich"]);
    expect(catalogue.list?.life_events).toEqual([]);
    expect(catalogue.ofField("dat-dai")).toEqual([]);
    expect(catalogue.search?.find("đo lại ruộng", 5).hits.map(({ code }) => code)).not.toContain("1.000001");
    expect(catalogue.listedProcedure("1.000001")).toBeUndefined();
    expect(await catalogue.posting("1.000001")).toBeUndefined();
    expect((await catalogue.posting("1.001193"))?.procedure.neighbours).toEqual([]);
  });

  it("stays in the officer's audit", async () => {
    const catalogue = useCatalogue();
    expect(await catalogue.everyProcedure()).toEqual([]);
    await catalogue.load();
    vi.advanceTimersByTime(90 * 60_000);
    expect((await catalogue.everyProcedure()).map(({ code }) => code).sort()).toEqual(["1.000001", "1.001193"]);
  });

  it("a new day that ends nothing builds no new search", async () => {
    const catalogue = useCatalogue();
    await catalogue.load();
    vi.advanceTimersByTime(90 * 60_000);
    const before = catalogue.search;
    vi.advanceTimersByTime(24 * 60 * 60_000);
    expect(catalogue.search).toBe(before);
  });
});

it("a catalogue that cannot be searched is not shown", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(start, "startCatalogue").mockRejectedValue(new Error("manifest.json: 404"));
  const catalogue = useCatalogue();
  await catalogue.load();
  expect(catalogue.failed).toBe(true);
});
