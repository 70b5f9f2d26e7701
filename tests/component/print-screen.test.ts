// @vitest-environment happy-dom
// The officer chooses what to print, sees it, prints it.
import { flushPromises, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import PostingScreen from "../../src/app/staff/posting/PostingScreen.vue";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { listed, type CatalogueList, type Posting } from "../../src/core/catalogue/catalogue";
import type { Procedure } from "../../src/core/procedure/procedure";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";
import { aPrinter, commune, onPaper, pageRules } from "./print-paper";

const birth = aProcedure();
const rare = aProcedure({ code: "1.000002", plain_name: "Việc hiếm", tier: 2 });
const land = aProcedure({ code: "1.000003", plain_name: "Việc đất", field: "dat-dai", tier: 2 });
const all = [birth, rare, land];

let screen: VueWrapper;
let printer: ReturnType<typeof aPrinter>;

async function open(posting: (code: string) => Promise<Posting | undefined>): Promise<void> {
  const catalogue = useCatalogue();
  const list = {
    commune,
    fields: [
      { id: "ho-tich", name: "Hộ tịch", plain_name: "Khai sinh" },
      { id: "dat-dai", name: "Đất đai" },
    ],
    life_events: [{ id: "sinh-con", name: "Sinh con", icon: "baby", tone: "peach", path: [{ code: "1.001193" }, { code: "1.000002" }, { code: "9.999999" }] }],
    procedures: all.map((each) => listed(each)),
  } as unknown as CatalogueList;
  vi.spyOn(catalogue, "list", "get").mockReturnValue(list);
  vi.spyOn(catalogue, "ofField").mockImplementation((field) => list.procedures.filter((each) => each.field === field));
  vi.spyOn(catalogue, "posting").mockImplementation(posting);
  screen = mount(PostingScreen, {});
  await flushPromises();
}

const found = (code: string) => Promise.resolve(all.filter((each) => each.code === code).map((procedure: Procedure) => ({ procedure }))[0]);
const seen = (what: string) => screen.findAll(`.preview ${what}`);
const choose = async (select: string, value: string) => {
  await screen.get(`[data-choose=${select}]`).setValue(value);
  await flushPromises();
};
const touch = async (choice: string) => {
  await screen.get(`[data-choice=${choice}]`).trigger("click");
  await flushPromises();
};

beforeEach(() => {
  setActivePinia(createPinia());
  printer = aPrinter();
});

afterEach(() => {
  screen.unmount();
  vi.restoreAllMocks();
});

describe("the officer prints", () => {
  it("a whole field with its index, or one procedure of it, on A4 or A3", async () => {
    await open(found);
    expect(seen(".posting-index")).toHaveLength(1);
    expect(seen(".posting-sheet").map((sheet) => sheet.attributes("data-code"))).toEqual(["1.001193", "1.000002"]);
    await choose("procedure", "1.000002");
    expect(seen(".posting-sheet").map((sheet) => sheet.attributes("data-code"))).toEqual(["1.000002"]);
    await touch("a3");
    expect(screen.get("[data-action=print]").text()).toBe("In ra giấy A3");
    await screen.get("[data-action=print]").trigger("click");
    await vi.waitFor(() => expect(printer.print).toHaveBeenCalledOnce());
    expect(onPaper()).toContain("Việc hiếm");
    expect(pageRules()).toMatch(/size: 297mm 420mm.*UBND xã Mẫu, tỉnh Thái Nguyên · In ngày/);
  });

  it("another field from its beginning, not the procedure of the last one", async () => {
    await open(found);
    await choose("procedure", "1.000002");
    await choose("field", "dat-dai");
    expect(seen(".posting-sheet").map((sheet) => sheet.attributes("data-code"))).toEqual(["1.000003"]);
    expect(seen(".posting-index")).toHaveLength(1);
  });

  it("codes of what people really come for in a life event, without what is not posted; always on A4", async () => {
    await open(found);
    await touch("a3");
    await touch("qr");
    expect(seen(".codes li").map((code) => code.get("h2").text())).toEqual(["Làm giấy khai sinh cho con"]);
    expect(screen.get("[data-action=print]").text()).toBe("In ra giấy A4");
    await choose("shelf", "field:dat-dai");
    expect(screen.text()).toContain("Mục này không có thủ tục bà con hay làm.");
    expect(screen.get("[data-action=print]").attributes("disabled")).toBeDefined();
    await choose("shelf", "field:ho-tich");
    expect(screen.get(".preview h1").text()).toBe("Khai sinh");
  });

  it("nothing, and is told so, when a piece cannot be read", async () => {
    await open(() => Promise.reject(new Error("details-ho-tich.json: 404")));
    expect(screen.get("[role=alert]").text()).toContain("Phần này chưa đọc được");
    expect(screen.get("[data-action=print]").attributes("disabled")).toBeDefined();
  });

  it("what was chosen last when the pieces come in another order", async () => {
    const late: (() => void)[] = [];
    await open((code) => (code === "1.000003" ? found(code) : new Promise((resolve) => late.push(() => void found(code).then(resolve)))));
    await choose("field", "dat-dai");
    late.forEach((resolve) => resolve());
    await flushPromises();
    expect(seen(".posting-sheet").map((sheet) => sheet.attributes("data-code"))).toEqual(["1.000003"]);
  });
});
