// @vitest-environment happy-dom
// The officer's screen: what it lists, what it gives away as a file and as a sheet.
import { flushPromises, type VueWrapper } from "@vue/test-utils";
import { zipSync } from "fflate";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextTick } from "vue";
import { pagedKey } from "../../src/app/components/paged-key";
import AppHeader from "../../src/app/components/AppHeader.vue";
import * as files from "../../src/app/platform/files";
import * as printer from "../../src/app/platform/printer";
import AuditScreen from "../../src/app/staff/audit/AuditScreen.vue";
import { useCatalogue } from "../../src/app/stores/catalogue";
import type { Procedure } from "../../src/core/procedure/procedure";
import { workbookLimits } from "../../src/core/intake/workbook";
import { aListWorkbook } from "../unit/core/intake/a-workbook";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";

const expired = aProcedure({
  code: "1.000001",
  plain_name: "Việc đã cũ",
  sets: 1,
  forms: [{ name: "Tờ khai" }],
  channels: [{ channel: "in_person" }],
  decision: { number: "9/QĐ", issuer: "Bộ", date: "2026-01-16", effective: "2026-02-01", expires: "2026-11-01" },
});

let screen: VueWrapper;

async function open(procedures: () => Promise<Procedure[]> = () => Promise.resolve([aProcedure(), expired])): Promise<VueWrapper> {
  vi.spyOn(useCatalogue(), "everyProcedure").mockImplementation(procedures);
  screen = mount(AuditScreen, {}, { global: { provide: { [pagedKey as symbol]: true } } });
  await flushPromises();
  return screen;
}

const codes = () => screen.findAll("[data-code]").map((row) => row.attributes("data-code"));
const sheet = () => document.querySelector(".print-sheet")?.textContent ?? "";
const press = (action: string) => screen.get(`[data-action="${action}"]`).trigger("click");

async function bring(content: string | Uint8Array<ArrayBuffer>, name = "list.csv", size = content.length): Promise<void> {
  const input = screen.get<HTMLInputElement>("input[type=file]");
  const file = new File([content], name);
  Object.defineProperty(file, "size", { value: size });
  Object.defineProperty(input.element, "files", { value: [file], configurable: true });
  await input.trigger("change");
  await vi.waitFor(() => expect(screen.find("[role=status]").exists()).toBe(false));
}

beforeEach(() => {
  setActivePinia(createPinia());
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 8), toFake: ["Date"] });
});

afterEach(() => {
  screen?.unmount();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the posting audit on the screen", () => {
  it("lists every procedure, the expired one that no citizen sees too, with what is wrong", async () => {
    await open();
    expect(screen.text()).toContain("Tính đến ngày 23/11/2026: 2 thủ tục.");
    expect(codes()).toEqual(["1.001193", "1.000001"]);
    expect(screen.get('[data-code="1.001193"]').text()).toMatch(/Trực tuyến: toàn trình.*BCCI: có.*đối chiếu 128 ngày.*thiếu số bộ hồ sơ/s);
    expect(screen.get('[data-code="1.000001"]').text()).toMatch(/có hiệu lực từ 01\/02\/2026.*hết hiệu lực từ 01\/11\/2026.*Trực tuyến: không.*1 mẫu/s);
  });

  it("shows the procedures of one finding when its count is touched, and all of them again", async () => {
    await open();
    const count = screen.get('[data-choice="expired"]');
    expect(count.text()).toBe("1 hết hiệu lực");
    await count.trigger("click");
    expect(codes()).toEqual(["1.000001"]);
    expect(count.attributes("aria-pressed")).toBe("true");
    expect(sheet()).toContain("hết hiệu lực: 1 thủ tục.");
    await screen.get('[data-choice="not_yet_effective"]').trigger("click");
    expect(screen.text()).toContain("Không có thủ tục nào.");
    await screen.get(".filter button").trigger("click");
    expect(codes()).toHaveLength(2);
  });

  it("saves what is listed for Excel, and prints it", async () => {
    const save = vi.spyOn(files, "saveFile").mockImplementation(() => undefined);
    const print = vi.spyOn(printer, "printPage").mockImplementation(() => undefined);
    await open();
    await screen.get('[data-choice="expired"]').trigger("click");
    await press("save");
    expect(save).toHaveBeenCalledWith("kiem-tra-niem-yet-2026-11-23.csv", expect.stringMatching(/^\uFEFFMã thủ tục,[^\n]*\n'1\.000001,[^\n]*\n$/));
    await press("print");
    expect(print).toHaveBeenCalledOnce();
    expect(sheet()).toMatch(/Kiểm tra niêm yết.*1\.000001.*9\/QĐ/s);
  });

  it("marks a text that no longer agrees with the portal's record, on the row and as a count of its own", async () => {
    const drift = { updated: "2026-11-01", older: true, changes: [{ fact: "fees" as const, ours: ["10000"], other: ["12000"] }] };
    vi.spyOn(useCatalogue(), "everyDrift").mockResolvedValue(new Map([["1.000001", drift]]));
    await open();
    await screen.get('[data-choice="drift"]').trigger("click");
    expect(codes()).toEqual(["1.000001"]);
    const words = "cần đối chiếu lại: Cổng sửa ngày 01/11/2026, sau bản đã dùng; phí, lệ phí: 10000 → 12000";
    expect(screen.get('[data-code="1.000001"]').text()).toContain(words);
    expect(sheet()).toContain(words);
  });

  it("says so when a piece cannot be read", async () => {
    await open(() => Promise.reject(new Error("details-ho-tich.json: 404")));
    expect(screen.text()).toContain("Phần này chưa đọc được");
  });
});

describe("another list beside ours", () => {
  it("says what to put up, take down and correct; saves and prints it", async () => {
    const save = vi.spyOn(files, "saveFile").mockImplementation(() => undefined);
    await open();
    await press("compare");
    await bring("Mã số,Tên\n1.001193,Khai sinh\n1.000002,Việc mới\nchưa có,Gì đó\n");
    expect(screen.text()).toContain("Cần niêm yết thêm 1, cần gỡ 1, đã thay đổi 1, giống nhau 0 thủ tục.");
    expect(screen.text()).toMatch(
      /1 dòng không so được.*niêm yết thêm 1\.000002 Việc mới.*gỡ xuống 1\.000001.*tên: Thủ tục đăng ký khai sinh → Khai sinh.*không đọc được.*\(dòng 4\)/s,
    );
    expect(sheet()).toContain("niêm yết thêm");
    await press("save");
    expect(save).toHaveBeenCalledWith("so-sanh-niem-yet-2026-11-23.csv", expect.stringContaining("'1.000002,Việc mới"));
    await press("close");
    expect(codes()).toHaveLength(2);
  });

  it("takes the portal's Excel list, and shows one kind of row when its count is touched", async () => {
    const save = vi.spyOn(files, "saveFile").mockImplementation(() => undefined);
    await open();
    await press("compare");
    await bring(
      aListWorkbook([
        ["1.001193", "Thủ tục đăng ký khai sinh"],
        ["9.000001", "Họp chợ"],
      ]) as Uint8Array<ArrayBuffer>,
      "danh-sach.xlsx",
    );
    expect(screen.text()).toContain("danh-sach.xlsx: đọc được 2 thủ tục.");
    expect(screen.text()).toMatch(/niêm yết thêm 9\.000001 Họp chợ.*Chợ phiên; Xã.*lĩnh vực: ho-tich → Chợ phiên/s);
    await screen.get('[data-choice="put_up"]').trigger("click");
    expect(screen.findAll("[data-row]").map((row) => row.attributes("data-row"))).toEqual(["9.000001"]);
    await press("save");
    expect(save.mock.calls[0]?.[1]).toMatch(/^\uFEFFViệc cần làm,[^\n]*\nniêm yết thêm,'9\.000001,[^\n]*\n$/);
  });

  it.each<[string, string, string | Uint8Array, string, number?]>([
    ["no list", "tep.csv", "Kính gửi", "không thấy dòng tiêu đề"],
    ["far too large", "tep.csv", "code,name\n1.000002,Mới", "tệp quá lớn (200 MB); mỗi tệp nhiều nhất 5 MB", 200_000_000],
    ["cut off", "tep.xlsx", aListWorkbook([["9.000001", "Chợ"]]).slice(0, 500), "tệp Excel hỏng hoặc bị cắt giữa chừng"],
    ["a zip bomb", "tep.xlsx", zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(workbookLimits.inflated + 1) }), "phình ra quá lớn"],
    ["a picture", "anh.png", "PNG", "loại tệp này không nhập được"],
  ])("is refused with a word when the file is %s, and what was there stays", async (_situation, name, content, word, size) => {
    await open();
    await press("compare");
    await bring("code,name\n1.000002,Mới\n", "truoc.csv");
    await bring(content as string, name, size);
    expect(screen.get("[role=alert]").text()).toMatch(new RegExp(`^Không đọc được ${name}: .*Bảng dưới đây vẫn là của truoc\\.csv\\.$`));
    expect(screen.get("[role=alert]").text()).toContain(word);
    expect(screen.text()).toContain("niêm yết thêm 1.000002");
    await bring("code,name\n1.000003,Mới\n", "sau.csv");
    expect(screen.find("[role=alert]").exists()).toBe(false);
    expect(screen.text()).toContain("sau.csv: đọc được 1 thủ tục.");
  });

  it("waits when the officer chose no file", async () => {
    await open();
    await press("compare");
    await screen.get("input[type=file]").trigger("change");
    expect(screen.find("[role=alert]").exists()).toBe(false);
  });
});

describe("the officer's way in", () => {
  const commune = { kind: "xã", name: "Mẫu", desk: "Trung tâm" };

  it.each([
    ["800 ms and more opens the audit", 850, 1],
    ["a touch does not", 300, 0],
  ])("holding the commune's name: %s", async (_situation, held, times) => {
    vi.useRealTimers();
    vi.useFakeTimers();
    const header = mount(AppHeader, { commune, now: new Date(2026, 10, 23, 8) });
    screen = header;
    await nextTick();
    await header.get(".name").trigger("pointerdown", { button: 0 });
    vi.advanceTimersByTime(held);
    await header.get(".name").trigger("pointerup");
    vi.advanceTimersByTime(2000);
    expect(header.emitted("staff") ?? []).toHaveLength(times);
  });
});
