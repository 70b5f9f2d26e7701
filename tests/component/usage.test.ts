// @vitest-environment happy-dom
// What is counted of a visit, what an officer reads of it, and what a visitor is asked on the way out.
import { flushPromises, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { ref } from "vue";
import ThreeFaces from "../../src/app/components/ThreeFaces.vue";
import FarewellAsk from "../../src/app/kiosk/FarewellAsk.vue";
import * as device from "../../src/app/platform/device";
import * as files from "../../src/app/platform/files";
import * as log from "../../src/app/platform/usage-log";
import ReportScreen from "../../src/app/staff/report/ReportScreen.vue";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { useUsage } from "../../src/app/stores/usage";
import { listed, type CatalogueList } from "../../src/core/catalogue/catalogue";
import { emptyDay, type DayCounts } from "../../src/core/usage/day-counts";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";
import { aPrinter, commune, onPaper } from "./print-paper";

let shown: VueWrapper | undefined;
let kept: MockInstance<typeof log.keepCounts>;

function anOffice(dataDate = "2026-07-18"): void {
  const catalogue = useCatalogue();
  const list = {
    commune: { ...commune, data_date: dataDate },
    fields: [],
    procedures: [listed(aProcedure())],
    thesaurus: { fillers: ["cho tôi hỏi"], rare: [], groups: {}, words: [], sayings: [{ say: ["giấy trắng"], means: ["khai sinh"], why: "thử" }] },
  } as unknown as CatalogueList;
  vi.spyOn(catalogue, "list", "get").mockReturnValue(list);
  vi.spyOn(catalogue, "listedProcedure").mockImplementation((code) => list.procedures.find((each) => each.code === code));
  vi.spyOn(catalogue, "search", "get").mockReturnValue({
    find: (query) => ({ hits: query.includes("khai") ? [{ code: "1.001193", score: 1 }] : [], choices: [] }),
    complete: () => [],
  });
}

function aVisit(kiosk = true, dataDate?: string) {
  vi.spyOn(device, "isKiosk").mockReturnValue(kiosk);
  anOffice(dataDate);
  return useUsage();
}

beforeEach(() => {
  setActivePinia(createPinia());
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 8), toFake: ["Date"] });
  kept = vi.spyOn(log, "keepCounts").mockResolvedValue();
});
afterEach(() => {
  shown?.unmount();
  shown = undefined;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a visit on the kiosk", () => {
  it("is kept when it ends, for its day, with the searches that failed; the next one begins with nothing", async () => {
    const usage = aVisit();
    usage.saw({ what: "opened", code: "1.001193" });
    usage.saw({ what: "searched", text: "xe đạp", found: false });
    await usage.endVisit();
    const [counts, failed, posted] = kept.mock.calls[0]!;
    expect(counts).toMatchObject({ day: "2026-11-23", visits: 1, opened: { "1.001193": 1 }, searches: { nothing: 1, abandoned: 0 } });
    expect(failed).toEqual([{ text: "xe đạp", outcome: "nothing" }]);
    expect([...posted!()]).toEqual(expect.arrayContaining(["Làm giấy khai sinh cho con", "giấy trắng", "khai sinh", "cho tôi hỏi"]));
    await usage.endVisit();
    expect(kept.mock.calls[1]?.slice(0, 2)).toEqual([{ ...emptyDay("2026-11-23"), visits: 1 }, []]);
  });

  it("is asked once how it was", async () => {
    const usage = aVisit();
    await usage.rate("good");
    await usage.rate("bad");
    expect(kept.mock.calls.map(([counts]) => counts.faces)).toEqual([{ good: 1, fair: 0, bad: 0 }]);
    expect(kept.mock.calls[0]![0].visits).toBe(0);
    await usage.endVisit();
    expect(usage.rated).toBe(false);
  });

  it("is not counted when an officer's page was opened in it", async () => {
    const usage = aVisit();
    usage.saw({ what: "opened", code: "1.001193" });
    usage.leaveOut();
    expect(usage.rated).toBe(true);
    await usage.endVisit();
    expect(kept).not.toHaveBeenCalled();
    await usage.endVisit();
    expect(kept).toHaveBeenCalledOnce();
  });

  it("is not counted on a day that the data says is past", async () => {
    const usage = aVisit(true, "2026-11-24");
    await usage.endVisit();
    expect(kept).not.toHaveBeenCalled();
  });

  it("is nothing of ours on somebody's own phone", async () => {
    const usage = aVisit(false);
    usage.saw({ what: "opened", code: "1.001193" });
    await usage.rate("good");
    await usage.endVisit();
    expect(kept).not.toHaveBeenCalled();
  });
});

describe("a browser that keeps nothing", () => {
  it("counts nothing and complains of nothing", async () => {
    kept.mockRestore();
    await expect(log.keepCounts(emptyDay("2026-11-23"), [{ text: "xe đạp", outcome: "nothing" }])).resolves.toBeUndefined();
    await expect(log.readUsage()).resolves.toEqual({ days: [], book: { waiting: {}, kept: {} } });
    await expect(log.eraseUsage()).rejects.toThrow();
  });
});

describe("the three faces", () => {
  it("take one tap, then say thanks", async () => {
    shown = mount(ThreeFaces, { chosen: false });
    await shown.get("[data-face=fair]").trigger("click");
    expect(shown.emitted("rate")).toEqual([["fair"]]);
    await shown.setProps({ chosen: true });
    expect(shown.get("[role=status]").text()).toBe("Cảm ơn ông/bà!");
    expect(shown.findAll("button").every((button) => button.attributes("disabled") !== undefined)).toBe(true);
  });

  it("on the way out go by themselves, after an answer or without one", async () => {
    vi.useRealTimers();
    vi.useFakeTimers();
    shown = mount(FarewellAsk, {});
    await vi.advanceTimersByTimeAsync(9_900);
    expect(shown.emitted("gone")).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(shown.emitted("gone")).toHaveLength(1);
    shown.unmount();
    shown = mount(FarewellAsk, {});
    await shown.get("[data-face=good]").trigger("click");
    expect(shown.emitted("rate")).toEqual([["good"]]);
    expect(shown.find(".skip").exists()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_600);
    expect(shown.emitted("gone")).toHaveLength(1);
  });
});

describe("the officer's report", () => {
  const aDay = (day: string, counts: Partial<DayCounts>): DayCounts => ({ ...emptyDay(day), visits: 3, ...counts });
  const usage = {
    days: [
      aDay("2026-10-05", { opened: { "1.001193": 7 } }),
      aDay("2026-11-02", { opened: { "1.001193": 2, "9.999999": 1 }, faces: { good: 5, fair: 0, bad: 1 }, searches: { nothing: 4, abandoned: 2 } }),
    ],
    book: { waiting: {}, kept: { "giay khai": { words: "giấy khai", months: { "2026-11": { nothing: 3, abandoned: 1 } } } } },
  };
  const none = { days: [], book: { waiting: {}, kept: {} } };

  async function open(read: log.Usage = usage): Promise<VueWrapper> {
    anOffice();
    vi.spyOn(log, "readUsage").mockResolvedValue(read);
    shown = mount(ReportScreen, {}, { global: { provide: { paged: ref(false) } } });
    await flushPromises();
    return shown;
  }
  const press = (action: string) => shown!.get(`[data-action="${action}"]`).trigger("click");

  it("shows the newest month, names for codes, and a line of the thesaurus for words that led nowhere", async () => {
    const page = await open();
    expect(page.text()).toMatch(/Tháng 11\/2026.*3 lượt xem trong 1 ngày/s);
    expect(page.text()).toMatch(/Làm giấy khai sinh cho con\s*2.*9\.999999\s*1/s);
    expect(page.text()).toContain("“giấy khai” 3 lần không thấy gì, 1 lần thấy mà không mở");
    expect(page.get("pre").text()).toMatch(/^- say: \[giấy khai\]\n {4}means: \[làm giấy khai sinh cho con\]\n {4}why: /);
  });

  it("turns to the months before, and back", async () => {
    const page = await open();
    await press("earlier");
    expect(page.text()).toMatch(/Tháng 10\/2026.*Làm giấy khai sinh cho con\s*7/s);
    expect(page.text()).toContain("Chưa có lời nào");
    expect(page.get("[data-action=earlier]").attributes("disabled")).toBeDefined();
    await press("later");
    expect(page.text()).toContain("Tháng 11/2026");
  });

  it("is saved as a file for Excel and as lines for the thesaurus", async () => {
    const save = vi.spyOn(files, "saveFile").mockImplementation(() => undefined);
    await open();
    await press("save");
    expect(save.mock.calls[0]).toEqual([
      "so-lieu-niem-yet-2026-11.csv",
      expect.stringMatching(/^\uFEFFTháng,Mục,Mã thủ tục,[^]*'1\.001193,Làm giấy khai sinh cho con,2/),
    ]);
    expect(save.mock.calls[0]![1]).toMatch(/Lời đã gõ,,giấy khai,4,"[^"]*- say: \[giấy khai\]/);
    await press("lines");
    expect(save.mock.calls[1]).toEqual(["so-lieu-niem-yet-2026-11.yaml", expect.stringContaining("  - say: [giấy khai]\n"), "text/yaml;charset=utf-8"]);
  });

  it("is printed on A4", async () => {
    const { print } = aPrinter();
    await open();
    await press("print");
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(onPaper()).toMatch(/UBND xã Mẫu.*In ngày 23\/11\/2026.*Tháng 11\/2026.*Làm giấy khai sinh cho con.*“giấy khai”/);
  });

  it("is erased only when it was asked for twice", async () => {
    const erase = vi.spyOn(log, "eraseUsage").mockResolvedValue();
    const page = await open();
    await press("erase");
    await press("keep");
    expect(erase).not.toHaveBeenCalled();
    await press("erase");
    vi.mocked(log.readUsage).mockResolvedValue(none);
    await press("erase-all");
    await flushPromises();
    expect(erase).toHaveBeenCalledOnce();
    expect(page.text()).toContain("Đã xóa hết số liệu. Chưa có số liệu nào.");
  });

  it("says so when the browser does not erase", async () => {
    vi.spyOn(log, "eraseUsage").mockRejectedValue(new Error("blocked"));
    const page = await open();
    await press("erase");
    await press("erase-all");
    await flushPromises();
    expect(page.text()).toContain("Trình duyệt không cho xóa");
  });

  it("says that nothing was counted yet", async () => {
    expect((await open(none)).text()).toContain("Chưa có số liệu nào");
  });
});
