// A procedure as it is read aloud: what is said, in which order, under which part.
import { describe, expect, it } from "vitest";
import { vi } from "../../../../src/app/messages/vi";
import { readingScript, type ReadingQuestion } from "../../../../src/app/wording/reading-script";
import type { Commune } from "../../../../src/core/commune/commune";
import { wholeCase, type MyCase } from "../../../../src/core/guide/my-case";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { at, theCalendar } from "../calendar/the-calendar";
import { aProcedure } from "../procedure/a-procedure";

const commune = { desk: "Trung tâm Phục vụ hành chính công", counters: [] } as unknown as Commune;
const paper = aProcedure().documents[0]!;

function read(changes: Partial<Procedure> = {}, question: Partial<ReadingQuestion> = {}, mine: Partial<MyCase> = {}) {
  return readingScript({ mine: { ...wholeCase(aProcedure(changes)), ...mine }, commune, ...question }, vi);
}
const part = (name: string, ...given: Parameters<typeof read>) => read(...given).flatMap((sentence) => (sentence.part === name ? [sentence.text] : []));

describe("a procedure read aloud", () => {
  it("goes through the page: name and summary, papers, steps, money, time, place", () => {
    expect(read().map(({ part, text }) => `${part}: ${text}`)).toEqual([
      "heading: Làm giấy khai sinh cho con",
      "heading: Dành cho cha mẹ của cháu mới sinh.",
      "papers: Mang gì?",
      "papers: Ông/bà mang 1 giấy tờ.",
      "papers: Thứ 1: Giấy chứng sinh, 1 bản chính, nộp.",
      "papers: Bệnh viện cấp.",
      "papers: Không cần mang.",
      "papers: Không cần sổ hộ khẩu.",
      "papers: Trường hợp khác: Nhờ người đi hộ.",
      "papers: Ông bà đi thì không cần.",
      "papers: Thêm: Giấy ủy quyền, 1 bản chính, nộp.",
      "steps: Làm gì?",
      "steps: Có 1 bước.",
      "steps: Bước 1: Nộp ở quầy.",
      "steps: Hay nhầm: Để quá 60 ngày.",
      "money: Bao nhiêu tiền?",
      "money: Lệ phí: Hỏi cán bộ.",
      "money: hồ sơ gốc không ghi rõ mức thu.",
      "time: Bao lâu?",
      "time: Trong ngày, nộp trước 15 giờ.",
      "time: Sau 15 giờ thì hôm sau.",
      "where: Nộp ở đâu, nhận gì?",
      "where: Nộp tại quầy ở Trung tâm Phục vụ hành chính công.",
      "where: Cách nộp: Tại quầy, Trực tuyến, Qua bưu điện (bưu chính công ích).",
      "where: Tại quầy: Ở quầy.",
      "where: Nhận được: Giấy khai sinh.",
      "where: Không rõ chỗ nào, ông/bà hỏi cán bộ ở Trung tâm Phục vụ hành chính công.",
    ]);
  });

  it("says what is spoken in words, and finds a paper on the page by its name", () => {
    const [sentence] = read().filter(({ text }) => text.startsWith("Thứ 1"));
    expect(sentence).toMatchObject({ said: "Thứ nhất: Giấy chứng sinh, một bản chính, nộp.", find: "Giấy chứng sinh" });
  });

  it("never lets what is unknown sound free", () => {
    for (const fees of [[], [{ kind: "phi" as const, amount: 5000, channels: ["in_person" as const], doubtful: "Hai mức khác nhau." }]]) {
      expect(part("money", { fees }).join(" ")).toMatch(/Hỏi cán bộ/);
      expect(part("money", { fees }).join(" ")).not.toMatch(/Miễn phí|5\.000/);
    }
  });

  it("says a fee with what it is for, where it is paid, and its condition", () => {
    const fees = [{ kind: "phi" as const, amount: 150000, for: "Bản sao", unit: "bản", channels: ["online" as const], condition: "Hộ nghèo được miễn." }];
    expect(part("money", { fees })).toContain("Bản sao: 150.000 đồng mỗi bản, trực tuyến.");
    expect(part("money", { fees })).toContain("Hộ nghèo được miễn.");
  });

  it("says whose time it is, and why it is in doubt", () => {
    const times = [
      { channels: ["in_person" as const], amount: 3.5, unit: "working_day" as const, case: "Ở xa" },
      { channels: ["online" as const, "in_person" as const, "postal" as const], amount: 2, unit: "month" as const, doubtful: "chỗ ghi 1 tháng" },
    ];
    expect(part("time", { times })).toEqual(["Bao lâu?", "Ở xa: 3,5 ngày làm việc, tại quầy.", "Hỏi cán bộ.", "chỗ ghi 1 tháng."]);
  });

  it("says the day of the result for whoever files now, and none where the clock is wrong", () => {
    const filing = { moment: at("2026-11-23T14:30"), calendar: theCalendar };
    expect(part("time", {}, { filing }).at(-1)).toMatch(/^Nộp bây giờ → nhận .*23\/11\/2026\.$/);
    expect(part("time", {}, { filing: { ...filing, doubt: { today: "2020-01-01", newest: "2026-07-18" } } }).join()).not.toContain("Nộp bây giờ");
    expect(part("time", { received_at: "elsewhere", go_to: "Ra huyện." }, { filing }).join()).not.toContain("Nộp bây giờ");
  });

  it("says first that the commune does not receive it, and where to go", () => {
    const heading = part("heading", { received_at: "elsewhere", go_to: "Nộp ở Công an tỉnh." });
    expect(heading.slice(-2)).toEqual(["Xã không nhận hồ sơ này.", "Nộp ở Công an tỉnh."]);
  });

  it("says that the text may be out of date", () => {
    const drift = { older: true, updated: "2026-08-01", changes: [{ fact: "fees" as const }] } as unknown as NonNullable<ReadingQuestion["drift"]>;
    expect(part("heading", {}, { drift }).join(" ")).toContain("01/08/2026");
  });

  it("says why there is no paper: none needed, by case only, or not in the record", () => {
    const none = { documents: [], cases: [], not_needed: [] };
    expect(part("papers", none).join(" ")).toContain("không ghi giấy tờ");
    expect(part("papers", none, {}, { leftOut: [{ paper, because: { kind: "case", name: "Đi hộ" } }] }).join(" ")).toContain("không cần giấy tờ");
    expect(part("papers", { documents: [] }).join(" ")).toContain("Không có giấy nào ai cũng phải mang");
  });

  it("says sets, notes, and the papers a case or an answer leaves out", () => {
    const cases = [{ name: "Mất giấy", documents: [], leaves_out: ["giay-chung-sinh"] }];
    const own = { notes: ["Đã quá hạn."], leftOut: [{ paper: { ...paper, name: "Sổ cũ" }, because: { kind: "case" as const, name: "x" } }] };
    const said = part("papers", { cases, sets: 2 }, {}, own);
    for (const text of ["Làm 2 bộ hồ sơ.", "Đã quá hạn.", "Không cần cho trường hợp của ông/bà: Sổ cũ.", "Không cần: Giấy chứng sinh."])
      expect(said).toContain(text);
    expect(part("papers", { documents: [{ ...paper, role: "show", originals: 0, copies: 2 }] })).toContain(
      "Thứ 1: Giấy chứng sinh, 2 bản sao, cho cán bộ xem rồi nhận lại ngay.",
    );
  });

  it("says the visitor's own case in place of the summary, and stops where another procedure is the right one", () => {
    const said = [{ ask: "Ai đi?", say: "Ông bà đi" }];
    expect(part("heading", {}, {}, { said })).toEqual(["Làm giấy khai sinh cho con", "Trường hợp của ông/bà: Ông bà đi."]);
    const elsewhere = read({}, {}, { said, instead: { code: "1.000689", why: "Cha nhận con thì làm việc kia." } });
    expect(elsewhere.at(-1)?.text).toBe("Cha nhận con thì làm việc kia.");
    expect(elsewhere.every(({ part }) => part === "heading")).toBe(true);
  });
});
