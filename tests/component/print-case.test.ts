// @vitest-environment happy-dom
// The visitor's case on paper: their papers and answers, never an appointment, and the page unharmed by a printer.
import { flushPromises, type VueWrapper } from "@vue/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextTick } from "vue";
import { pageRule } from "../../src/app/print/paper";
import CasePrinting from "../../src/app/print/CasePrinting.vue";
import { parseDay } from "../../src/core/calendar/day";
import type { Filing } from "../../src/core/calendar/filing-answers";
import { createWorkCalendar } from "../../src/core/calendar/work-calendar";
import { wholeCase, type MyCase } from "../../src/core/guide/my-case";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";
import { aPrinter, commune, onPaper, pageRules } from "./print-paper";

let screen: VueWrapper;
let printer: ReturnType<typeof aPrinter>;

const filing: Filing = { moment: { day: parseDay("2026-11-23")!, minute: 14 * 60 + 30 }, calendar: createWorkCalendar([], undefined) };

function open(mine: MyCase, ticked: string[] = [], insteadName?: string): void {
  screen = mount(CasePrinting, { mine, commune, ticked: new Set(ticked), filing, insteadName });
}

async function touch(paper: "slip" | "a4"): Promise<void> {
  await screen.get(`[data-print=${paper}]`).trigger("click");
  await vi.waitFor(() => expect(printer.print).toHaveBeenCalled());
  await nextTick();
}

beforeEach(() => {
  history.replaceState({}, "", "?today=2026-11-23T14:30");
  printer = aPrinter();
});

afterEach(() => screen.unmount());

describe("the visitor's case on paper", () => {
  it("is nowhere before a button is touched, and printed once by one touch", async () => {
    open(wholeCase(aProcedure()));
    expect(onPaper()).toBe("");
    await touch("slip");
    expect(printer.print).toHaveBeenCalledOnce();
    expect(pageRules()).toMatch(/size: 80mm \d+mm; margin: 0mm/);
    expect(document.querySelector(".paper-sheet")?.getAttribute("aria-hidden")).toBe("true");
    expect(screen.get("[data-print=slip]").text()).toBe("In phiếu nhỏ");
  });

  it("has name, papers with boxes, copies, money, time, place, steps, code, day, and says it is no appointment", async () => {
    open(wholeCase(aProcedure()), ["giay-chung-sinh"]);
    await touch("a4");
    expect(onPaper()).toMatch(
      /In ngày 23\/11\/2026, 14:30 Không phải giấy hẹn.*Làm giấy khai sinh.*Giấy chứng sinh ?1 bản chính, nộp.*Hỏi cán bộ Lệ phí.*Trong ngày, nộp trước 15 giờ.*Trung tâm.*Quầy 1.*Nộp ở quầy\..*Đây không phải giấy hẹn/,
    );
    expect(document.querySelector('[data-paper-id="giay-chung-sinh"]')?.getAttribute("data-ticked")).toBe("true");
    expect(document.querySelector('[data-paper-id="giay-chung-sinh"] path')).not.toBeNull();
    expect(document.querySelector('[data-paper-id="uy-quyen"] path')).toBeNull();
    expect(pageRules()).toContain("size: 210mm 297mm");
  });

  it("says what was answered, what is left out and why, and what is worth knowing", async () => {
    const [paper] = aProcedure().documents;
    const said = [{ ask: "Ai đi làm?", say: "Người khác" }];
    open({ procedure: aProcedure(), said, leftOut: [{ paper: paper!, because: { kind: "answer", why: "Đã nộp bản điện tử." } }], notes: ["Nhớ đi sớm."] });
    await touch("slip");
    expect(onPaper()).toMatch(/Ai đi làm\? ?Người khác.*Nhớ đi sớm\..*Giấy chứng sinh: Đã nộp bản điện tử\./);
    expect(onPaper()).toContain("Cần thêm giấy khi: Nhờ người đi hộ. Hỏi cán bộ.");
    expect(document.querySelector('[data-paper-id="uy-quyen"]')).toBeNull();
  });

  it("names the other procedure that is the right one", async () => {
    open({ ...wholeCase(aProcedure()), instead: { code: "1.000689", why: "Muốn nhận con luôn." } }, [], "Khai sinh và nhận con");
    await touch("slip");
    expect(onPaper()).toContain("Việc của ông/bà là thủ tục khác: Khai sinh và nhận con Muốn nhận con luôn.");
  });

  it("says so where another office receives the file, and where the record has no paper and no fee", async () => {
    open(wholeCase(aProcedure({ received_at: "elsewhere", go_to: "Đến Công an tỉnh.", documents: [], cases: [], fees: [] })));
    await touch("a4");
    expect(onPaper()).toMatch(
      /hồ sơ gốc không ghi giấy tờ\. Hỏi cán bộ\..*Hỏi cán bộ hồ sơ gốc không ghi rõ mức thu.*Xã không nhận hồ sơ này\. Đến Công an tỉnh\./,
    );
  });

  it("goes with the page", async () => {
    open(wholeCase(aProcedure()));
    await touch("slip");
    screen.unmount();
    await flushPromises();
    expect(document.querySelector(".paper-sheet")).toBeNull();
  });
});

describe("the page rule", () => {
  it("asks for the paper and puts the foot beside the number, its quotes made harmless", () => {
    expect(pageRule("a3", 420, 'a"}b')).toContain('content: "a }b"');
    expect(pageRule("a4", 297)).toBe("@page { size: 210mm 297mm; margin: 13mm; }");
  });
});
