// @vitest-environment happy-dom
// The officer's page for files: every way from a chosen file to data in use, or to a refusal that loses nothing.
import { flushPromises, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { pagedKey } from "../../src/app/components/paged-key";
import { bundle as words } from "../../src/app/messages/vi/bundle";
import * as shelf from "../../src/app/platform/catalogue/catalogue-shelf";
import * as whole from "../../src/app/platform/catalogue/kept-whole";
import UpdateScreen from "../../src/app/staff/update/UpdateScreen.vue";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { refusalReasons } from "../../src/core/bundle/refusal";
import { aKey, bundleOf, catalogueFiles, rewritten, whole as wholeOf } from "../unit/core/bundle/a-bundle";
import { aRecord } from "../unit/core/intake/a-record";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";

vi.setConfig({ testTimeout: 20_000 });

const place = "procedures/dat-dai/1.000010.yaml";
const dear = aProcedure({
  code: "1.000010",
  field: "dat-dai",
  neighbours: [],
  fees: [{ kind: "le-phi", amount: 26000, unit: "thẻ", channels: ["in_person", "online", "postal"] }],
});
let ours: Awaited<ReturnType<typeof catalogueFiles>>;
let theirs: Awaited<ReturnType<typeof catalogueFiles>>;
let screen: VueWrapper;
let kept: shelf.KeptSummary[];
const keep = vi.fn<typeof shelf.keepCatalogue>();

const summary = (id: string, inUse: boolean, origin: "site" | "file" = "site"): shelf.KeptSummary => ({
  id,
  inUse,
  origin,
  keptAt: inUse ? "" : "2026-11-20T01:30:00.000Z",
  manifest: "",
  order: 1,
  commune: "Mẫu",
  dataDate: inUse ? "2026-07-18" : "2026-05-01",
  procedures: 2,
});

beforeAll(async () => {
  ours = await catalogueFiles();
  theirs = await catalogueFiles({ [place]: dear });
});

beforeEach(() => {
  setActivePinia(createPinia());
  const id = wholeOf(ours).index.id;
  kept = [summary(id, true), summary("before", false)];
  vi.spyOn(shelf, "listKept").mockImplementation(() => Promise.resolve(kept));
  vi.spyOn(shelf, "keptInUse").mockImplementation(() => Promise.resolve(kept.find(({ inUse }) => inUse)));
  vi.spyOn(shelf, "useKept").mockImplementation((to) => {
    kept = kept.map((each) => ({ ...each, inUse: each.id === to }));
    return Promise.resolve();
  });
  keep.mockReset().mockImplementation(({ id }) => {
    kept = [{ ...summary(id, true, "file") }, ...kept.map((each) => ({ ...each, inUse: false }))];
    return Promise.resolve();
  });
  vi.spyOn(shelf, "keepCatalogue").mockImplementation(keep);
  vi.spyOn(whole, "keptWhole").mockImplementation(() => Promise.resolve({ catalogue: wholeOf(ours) }));
  vi.spyOn(useCatalogue(), "look").mockResolvedValue();
  vi.spyOn(useCatalogue(), "switchToKept").mockResolvedValue();
});

afterEach(() => {
  screen?.unmount();
  vi.restoreAllMocks();
});

async function open(): Promise<void> {
  screen = mount(UpdateScreen, {}, { global: { provide: { [pagedKey as symbol]: true } } });
  await flushPromises();
}

async function bring(...files: File[]): Promise<void> {
  const input = screen.get<HTMLInputElement>("input[type=file]");
  Object.defineProperty(input.element, "files", { value: files, configurable: true });
  await input.trigger("change");
  await vi.waitFor(() => expect(screen.find("progress").exists()).toBe(false));
}

const aFile = (name: string, content: Uint8Array | string) => new File([typeof content === "string" ? content : new Uint8Array(content)], name);
const press = (action: string) => screen.get(`[data-action="${action}"]`).trigger("click").then(flushPromises);
const alert = () => screen.get("[role=alert]").text();

describe("a bundle that is brought", () => {
  it("is shown with what it changes, and used by one tap, its header kept beside it", async () => {
    await open();
    await bring(aFile("moi.niemyet", await bundleOf(theirs)));
    expect(screen.get('[data-choice="fees"]').text()).toBe("1 đổi phí");
    expect(screen.get('[data-row="1.000010"]').text()).toMatch(/→ lệ phí 26\.000 \/thẻ$/);
    expect(screen.text()).toContain("1 thủ tục giữ nguyên.");
    await screen.get('[data-choice="take_down"]').trigger("click");
    expect(screen.text()).toContain("Không có thủ tục nào.");
    await press("use");
    const [[brought]] = keep.mock.calls as [[shelf.KeptCatalogue]];
    expect(brought).toMatchObject({ id: wholeOf(theirs).index.id, origin: "file" });
    expect(JSON.parse(brought.pieces["niem-yet.json"]!)).toMatchObject({ made_on: "2026-11-24T02:00:00.000Z" });
    expect(screen.text()).toContain("Xong. Máy đang dùng dữ liệu ngày 18/07/2026, 2 thủ tục.");
    expect(screen.findAll("[data-kept]")).toHaveLength(3);
  });

  it("is left, and nothing is kept", async () => {
    await open();
    await bring(aFile("moi.niemyet", await bundleOf(theirs)));
    await press("leave");
    expect(screen.get("h1").text()).toBe("Cập nhật từ tệp");
    expect(keep).not.toHaveBeenCalled();
  });

  it("that is what is in use anyway is said to be, with nothing to press", async () => {
    await open();
    await bring(aFile("cu.niemyet", await bundleOf(ours)));
    expect(screen.text()).toContain("giống hệt");
    expect(screen.find('[data-action="use"]').exists()).toBe(false);
  });

  it("that is older is said to be where no key forbids it", async () => {
    const { commune } = wholeOf(ours).list;
    await open();
    await bring(aFile("cu.niemyet", await bundleOf(await catalogueFiles({ "commune.yaml": { ...commune, data_date: "2026-01-01" } }))));
    expect(screen.get(".warning").text()).toContain("cũ hơn dữ liệu đang dùng");
  });

  it("has a script for a name: the officer reads it as text", async () => {
    const bundle = rewritten(await bundleOf(theirs), "details-dat-dai", (text) => text.replaceAll("Thủ tục đăng ký khai sinh", "<img src=x onerror=alert(1)>"));
    await open();
    await bring(aFile("moi.niemyet", bundle));
    expect(screen.find("img").exists()).toBe(false);
    expect(screen.text()).toContain("<img src=x onerror=alert(1)>");
  });

  it("is refused with what to do and a detail for its maker", async () => {
    await open();
    await bring(aFile("khac.niemyet", await bundleOf(await catalogueFiles({ "commune.yaml": { ...wholeOf(ours).list.commune, name: "Khác" } }))));
    expect(alert()).toContain("Không dùng được khac.niemyet. Tệp của xã khác.");
    expect(alert()).toContain("Chi tiết cho người làm tệp: xã Khác, Thử");
    expect(alert()).toContain(words.nothingLost);
  });

  it.each([
    ["full", "Bộ nhớ của máy đã đầy"],
    ["unavailable", "Trình duyệt không cho cất dữ liệu"],
  ] as const)("stays on offer when the shelf is %s", async (reason, sentence) => {
    keep.mockRejectedValue(new shelf.ShelfError(reason));
    await open();
    await bring(aFile("moi.niemyet", await bundleOf(theirs)));
    await press("use");
    expect(alert()).toContain(sentence);
    expect(screen.find('[data-action="use"]').exists()).toBe(true);
    expect(kept).toHaveLength(2);
  });

  it("that was kept and does not open: the machine says that it went back", async () => {
    keep.mockResolvedValue();
    await open();
    await bring(aFile("moi.niemyet", await bundleOf(theirs)));
    await press("use");
    expect(screen.text()).toContain(words.fellBack);
  });

  it("cannot be read from a stick that was pulled out, or is far too large", async () => {
    await open();
    const gone = aFile("moi.niemyet", "x");
    vi.spyOn(gone, "arrayBuffer").mockRejectedValue(new Error("gone"));
    await bring(gone);
    expect(alert()).toContain("Hãy cắm lại USB");
    const huge = aFile("to.niemyet", "x");
    Object.defineProperty(huge, "size", { value: 2 ** 30 });
    await bring(huge);
    expect(alert()).toContain("Tệp quá lớn");
  });

  it("waits for a machine that keeps nothing, and says so", async () => {
    kept = [];
    vi.spyOn(whole, "keptWhole").mockResolvedValue(undefined);
    await open();
    expect(screen.text()).toContain(words.kept.none);
    await bring(aFile("moi.niemyet", await bundleOf(theirs)));
    expect(alert()).toContain("Máy này chưa giữ được dữ liệu nào");
  });
});

describe("the portal's own files", () => {
  it("put up what ours does not have, and say what was left out", async () => {
    await open();
    await bring(aFile("a.json", JSON.stringify([aRecord(), 7])), aFile("b.csv", "Mã số,Tên\n9.000002,Việc khác\n"));
    expect(screen.get('[data-choice="put_up"]').text()).toBe("1 niêm yết thêm");
    expect(screen.get('[data-choice="unread"]').text()).toBe("1 không đọc được");
    expect(screen.text()).toContain("1 dòng danh sách chỉ có tên");
    await press("use");
    expect(keep.mock.calls[0]?.[0].pieces["niem-yet.json"]).toBeUndefined();
    expect(screen.text()).toContain("3 thủ tục.");
  });

  it("that are broken, none, or no record are refused in the intake's words", async () => {
    await open();
    await bring(aFile("a.json", "{"));
    expect(alert()).toMatch(/^Không dùng được a\.json\. JSON viết sai hoặc bị cắt giữa chừng/);
    await bring(aFile("a.json", "[7]"));
    expect(alert()).toContain("Không phải hồ sơ thủ tục");
    await bring(aFile("a.json", JSON.stringify([aRecord({ code: "x" }, { code: "x" })])));
    expect(alert()).toContain(words.refusals["no-record"]);
    await bring(aFile("a.json", "\u0000"));
    expect(alert()).toContain("mã");
  });

  it("that are a bare list are compared, and cannot be used", async () => {
    await open();
    await bring(aFile("ds.csv", "Mã số,Tên\n1.001193,Thủ tục đăng ký khai sinh\n9.000002,Việc khác\nx,Gì đó\n"));
    expect(screen.text()).toContain("chỉ để so sánh");
    expect(screen.get('[data-choice="put_up"]').text()).toBe("1 niêm yết thêm");
    expect(screen.get('[data-choice="take_down"]').text()).toBe("1 gỡ xuống");
    expect(screen.find('[data-action="use"]').exists()).toBe(false);
    await press("leave");
    await bring(aFile("ds.csv", "không phải danh sách"));
    expect(alert()).toContain("Không thấy dòng tiêu đề");
  });

  it("are refused where only signed data may come in", async () => {
    const { commune } = wholeOf(ours).list;
    const files = await catalogueFiles({ "commune.yaml": { ...commune, update_key: aKey().key } });
    vi.spyOn(whole, "keptWhole").mockResolvedValue({ catalogue: wholeOf(files) });
    await open();
    await bring(aFile("a.json", JSON.stringify(aRecord())));
    expect(alert()).toContain("chỉ nhận tệp có chữ ký");
    await bring(aFile("moi.niemyet", await bundleOf(theirs)));
    expect(alert()).toContain("chỉ nhận tệp có chữ ký");
  });

  it("are taken one bundle or one list at a time", async () => {
    await open();
    await bring(aFile("a.niemyet", "x"), aFile("b.niemyet", "x"));
    expect(alert()).toContain("Không dùng được 2 tệp. Mỗi lần chỉ chọn một tệp");
  });
});

describe("what the machine keeps", () => {
  it("is listed, and one tap goes back", async () => {
    await open();
    expect(screen.findAll("[data-kept]").map((each) => each.text())).toEqual([
      expect.stringMatching(/18\/07\/2026, 2 thủ tục.*lấy từ trang của xã.*Đang dùng/s),
      expect.stringMatching(/01\/05\/2026.*20\/11\/2026.*Quay lại bản này/s),
    ]);
    await press("back");
    expect(screen.text()).toContain("Đã quay lại bản dữ liệu ngày 01/05/2026.");
    expect(screen.get('[data-kept="before"]').text()).toContain("Đang dùng");
  });

  it("is no longer there when it is touched: said, and nothing is lost", async () => {
    await open();
    vi.spyOn(shelf, "useKept").mockRejectedValue(new shelf.ShelfError("unavailable"));
    await press("back");
    expect(alert()).toContain("Trình duyệt không cho cất dữ liệu");
  });
});

describe("a refusal", () => {
  it("has a sentence for every reason, and every sentence says what to do", () => {
    for (const reason of refusalReasons) expect(words.refusals[reason], reason).toMatch(/(?:Hãy|Muốn dùng|Đừng) /);
  });
});
