// @vitest-environment happy-dom
// What holds in this commune only, on the citizen's screens: on its day, with no network and nobody touching anything.
import { flushPromises } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { pagedKey } from "../../src/app/components/paged-key";
import MoneyPart from "../../src/app/components/procedure/MoneyPart.vue";
import WherePart from "../../src/app/components/procedure/WherePart.vue";
import HelpScreen from "../../src/app/screens/HelpScreen.vue";
import { usePosting } from "../../src/app/screens/use-posting";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { listed, listSchema } from "../../src/core/catalogue/catalogue";
import type { LocalFacts } from "../../src/core/local/local-facts";
import type { Fee } from "../../src/core/procedure/procedure";
import { aLine, aResolution, localFacts } from "../unit/core/local/a-resolution";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles } from "../unit/pipeline/data-directory";
import { mount } from "./mount";
import { startWith, type GivenCatalogue } from "./start-with";

const channels = ["in_person" as const, "online" as const, "postal" as const];
const province: Fee = { kind: "le-phi", amount: "province", channels, condition: "Theo tỉnh." };
const birth = aProcedure({ fees: [province], neighbours: [{ code: "3.000439", why: "Thử." }] });
const sea = aProcedure({ code: "3.000439", field: "dat-dai", plain_name: "Giao khu vực biển", neighbours: [] });

const local = localFacts({
  not_offered: [{ code: "3.000439", why: "Xã không có biển.", since: "2026-11-24" }],
  fee_resolutions: [aResolution({ from: "2026-11-24", fees: [aLine({ amount: 15000, exempt: ["Hộ nghèo", "Người khuyết tật"] })] })],
  office: [
    {
      number: "5/QĐ-UBND",
      from: "2026-11-24",
      hours: "7 giờ đến 17 giờ",
      counters: [
        { name: "Quầy 1", fields: ["ho-tich"] },
        { name: "Quầy dẫn", fields: [] },
      ],
      exemptions: [{ who: "Người có công", fields: ["ho-tich"], codes: [] }],
    },
  ],
});

function theCatalogue(facts: LocalFacts): GivenCatalogue {
  const sound = soundFiles();
  const list = v.parse(listSchema, {
    commune: sound["commune.yaml"],
    fields: sound["fields.yaml"],
    life_events: [],
    results: [],
    thesaurus: sound["thesaurus.yaml"],
    calendars: [],
    local: facts,
    procedures: [{ ...listed(birth), fees: birth.fees }, listed(sea)],
  });
  return {
    list,
    details: (field) => Promise.resolve([birth, sea].filter((each) => each.field === field).map((procedure) => ({ procedure }))),
    official: () => Promise.resolve([]),
  };
}

const pastMidnight = () => vi.advanceTimersByTimeAsync(90 * 60_000);

beforeEach(async () => {
  setActivePinia(createPinia());
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 30) });
  startWith(() => theCatalogue(local));
  await useCatalogue().load();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a resolution that holds from 24 November", () => {
  it("is not yet the answer in the evening of the 23rd", async () => {
    const catalogue = useCatalogue();
    expect(catalogue.listedProcedure("1.001193")?.fee).toEqual({ kind: "province" });
    expect((await catalogue.posting("1.001193"))?.procedure.fees).toEqual([province]);
  });

  it("is the answer after midnight, in lists and on the page", async () => {
    const catalogue = useCatalogue();
    await pastMidnight();
    expect(catalogue.listedProcedure("1.001193")?.fee).toEqual({ kind: "amount", low: 15000, high: 15000, partly: false });
    expect(catalogue.ofField("ho-tich")[0]?.fee.kind).toBe("amount");
    expect((await catalogue.posting("1.001193"))?.procedure.fees[0]?.amount).toBe(15000);
  });

  it("reaches the page that stands open at midnight", async () => {
    const { posting } = usePosting(() => "1.001193");
    await flushPromises();
    expect(posting.value?.procedure.fees[0]?.amount).toBe("province");
    await pastMidnight();
    expect(posting.value?.procedure.fees[0]?.amount).toBe(15000);
  });

  it("leaves the record as it is for the officer's audit", async () => {
    await pastMidnight();
    const [first] = await useCatalogue().everyProcedure();
    expect(first?.fees).toEqual([province]);
  });

  it("a new day on which nothing begins or ends builds no new list", async () => {
    const catalogue = useCatalogue();
    await pastMidnight();
    const { list, search } = catalogue;
    await vi.advanceTimersByTimeAsync(24 * 60 * 60_000);
    expect(catalogue.list).toBe(list);
    expect(catalogue.search).toBe(search);
  });
});

describe("a procedure that is not offered from 24 November", () => {
  it("leaves lists, search, neighbours and its page at midnight, and stays in the officer's audit", async () => {
    const catalogue = useCatalogue();
    expect(catalogue.search?.find("giao khu vực biển", 5).hits[0]?.code).toBe("3.000439");
    await pastMidnight();
    expect(catalogue.list?.procedures.map(({ code }) => code)).toEqual(["1.001193"]);
    expect(catalogue.list?.fields.map(({ id }) => id)).toEqual(["ho-tich"]);
    expect(catalogue.search?.find("giao khu vực biển", 5).hits.map(({ code }) => code)).not.toContain("3.000439");
    expect(await catalogue.posting("3.000439")).toBeUndefined();
    expect((await catalogue.posting("1.001193"))?.procedure.neighbours).toEqual([]);
    expect((await catalogue.everyProcedure()).map(({ code }) => code)).toContain("3.000439");
  });
});

describe("the money part", () => {
  it("gives the amount with its resolution, the day, and who does not pay", async () => {
    await pastMidnight();
    const catalogue = useCatalogue();
    const { procedure } = (await catalogue.posting("1.001193"))!;
    const text = mount(MoneyPart, { procedure, exemptions: catalogue.exemptions(procedure) }).text();
    expect(text).toMatch(
      /15\.000 đồng.*theo Nghị quyết số 15\/2026\/NQ-HĐND từ ngày 24\/11\/2026.*Không phải nộp theo nghị quyết này: Hộ nghèo; Người khuyết tật\./s,
    );
    expect(text).toContain("Người có công: không phải nộp tiền, theo 5/QĐ-UBND.");
  });

  it("says to ask, by the province's resolution, while there is none", () => {
    expect(mount(MoneyPart, { procedure: birth }).text()).toMatch(/Hỏi cán bộ.*theo nghị quyết HĐND tỉnh/s);
  });

  it("exempts nobody from what costs nothing, nor from a kind of fee that there is not", () => {
    const exemptions = [{ who: "Hộ nghèo", by: "Luật", kind: "le-phi" as const }];
    const free: Fee = { ...province, amount: "free" };
    expect(mount(MoneyPart, { procedure: { fees: [free] }, exemptions }).text()).not.toContain("Hộ nghèo");
    expect(mount(MoneyPart, { procedure: { fees: [{ ...province, kind: "phi" }] }, exemptions }).text()).not.toContain("Hộ nghèo");
    expect(mount(MoneyPart, { procedure: { fees: [free, province] }, exemptions }).text()).toContain("Hộ nghèo: không phải nộp lệ phí, theo Luật.");
  });
});

describe("counters and hours", () => {
  it("are on the help page from their day on", async () => {
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/", name: "home", component: HelpScreen }] });
    await router.push("/");
    const text = () => mount(HelpScreen, {}, { global: { plugins: [router], provide: { [pagedKey as symbol]: true } } }).text();
    expect(text()).not.toMatch(/Quầy 1|17 giờ/);
    await pastMidnight();
    expect(text()).toMatch(/Quầy 1 nhận: Hộ tịch.*Quầy dẫn.*Giờ làm việc: 7 giờ đến 17 giờ/s);
  });

  it("the procedure's page names the counter, unless the file is taken elsewhere", () => {
    const commune = { desk: "Trung tâm" };
    expect(mount(WherePart, { procedure: birth, commune, counters: ["Quầy 1", "Quầy 3"] }).text()).toContain("Quầy 1, Quầy 3 nhận hồ sơ này.");
    expect(mount(WherePart, { procedure: birth, commune, counters: [] }).text()).not.toContain("nhận hồ sơ này");
    const away = { ...birth, received_at: "elsewhere", go_to: "Ra tỉnh." };
    expect(mount(WherePart, { procedure: away, commune, counters: ["Quầy 1"] }).text()).not.toContain("Quầy 1");
  });
});
