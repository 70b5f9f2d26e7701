// @vitest-environment happy-dom
// The sheets for the wall and the village halls: what stands on them, and what is said where the record says nothing.
import { describe, expect, it } from "vitest";
import { useOfficeMessages } from "../../src/app/messages/use-office-messages";
import { postingLines } from "../../src/app/print/posting-lines";
import PostingSheet from "../../src/app/print/PostingSheet.vue";
import PostingSheets from "../../src/app/print/PostingSheets.vue";
import QrSheets from "../../src/app/print/QrSheets.vue";
import { legalComponents } from "../../src/core/procedure/legal-components";
import type { Procedure } from "../../src/core/procedure/procedure";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";
import { commune } from "./print-paper";

type Component = keyof ReturnType<typeof postingLines>;

const said = (component: Component, changes: Partial<Procedure>) =>
  postingLines(aProcedure(changes), commune, useOfficeMessages())
    [component].map(({ strong, text }) => [strong, text].filter(Boolean).join(": "))
    .join(" | ");

describe("the lines of a posting sheet", () => {
  it.each<[string, Component, Partial<Procedure>, string | RegExp]>([
    ["number of sets unknown: ask", "sets", { sets: "unknown" }, "Hỏi cán bộ: hồ sơ gốc không ghi số bộ"],
    ["number of sets known", "sets", { sets: 2 }, "2 bộ"],
    ["a fee of nobody knows how much", "fees", {}, /^Hỏi cán bộ: Lệ phí\. Hồ sơ gốc không ghi rõ mức thu\.$/],
    ["no fee recorded is not free", "fees", { fees: [] }, /^Hỏi cán bộ/],
    [
      "a doubtful fee is asked for, with the reason",
      "fees",
      { fees: [{ kind: "phi", amount: 135, channels: ["in_person"], doubtful: "Sai nghìn" }] },
      "Hỏi cán bộ: Phí. Trực tiếp. Sai nghìn.",
    ],
    [
      "a fee with its condition",
      "fees",
      { fees: [{ kind: "phi", amount: 8000, unit: "bản", for: "Bản sao", channels: ["in_person", "online", "postal"], condition: "Nếu xin thêm" }] },
      "8.000 đồng mỗi bản: Bản sao. Nếu xin thêm.",
    ],
    [
      "a way not offered is seen not to be",
      "channels",
      { channels: [{ channel: "in_person" }] },
      /Trực tuyến: hồ sơ gốc không ghi cách này \| Bưu chính công ích: hồ sơ gốc không ghi cách này/,
    ],
    ["the level online", "channels", {}, /Trực tuyến: Toàn trình\./],
    [
      "a time that depends on the case and the way",
      "times",
      { times: [{ channels: ["online"], amount: 3.5, unit: "working_day", case: "Phải xác minh" }] },
      "3,5 ngày làm việc: Phải xác minh. Trực tuyến.",
    ],
    ["an unknown time", "times", { times: [{ channels: ["in_person", "online", "postal"], unit: "unknown" }] }, "Hỏi cán bộ: Hồ sơ gốc không ghi rõ."],
    [
      "a doubtful time",
      "times",
      { times: [{ channels: ["in_person", "online", "postal"], amount: 5, unit: "day", doubtful: "Hai nơi ghi khác nhau." }] },
      "Hỏi cán bộ: Hai nơi ghi khác nhau.",
    ],
    ["no form, and none asked for", "forms", { documents: [], cases: [] }, "Không có mẫu riêng."],
    [
      "a form is a paper, but the record has none",
      "forms",
      { documents: [{ id: "don", name: "Đơn xin", role: "submit", originals: 1, copies: 0 }] },
      "Hỏi cán bộ: hồ sơ gốc không kèm mẫu",
    ],
    ["a form with its number", "forms", { forms: [{ name: "Tờ khai", number: "Mẫu 01" }] }, "Tờ khai (Mẫu 01)"],
    ["conditions: none", "conditions", { conditions: "none" }, "Không có yêu cầu, điều kiện riêng."],
    ["conditions: unknown", "conditions", { conditions: "unknown" }, /^Hỏi cán bộ/],
    ["conditions listed", "conditions", { conditions: ["Đủ 18 tuổi"] }, "Đủ 18 tuổi"],
    ["no legal basis", "legal_basis", { legal_basis: [] }, /^Hỏi cán bộ/],
    ["a law whose name has its number", "legal_basis", { legal_basis: [{ number: "60/2014/QH13", name: "Luật 60/2014/QH13" }] }, "Luật 60/2014/QH13"],
    ["a law with a name", "legal_basis", { legal_basis: [{ number: "60/2014/QH13", name: "Luật Hộ tịch" }] }, "60/2014/QH13: Luật Hộ tịch"],
    ["the place, its counter, hours and phone", "place", {}, /Trung tâm.*xã Mẫu.*Quầy 1 \| Giờ làm việc: 7:30.*Điện thoại: 0209 000 000/],
    ["another office", "place", { received_at: "elsewhere", go_to: "Công an tỉnh." }, "Xã không nhận hồ sơ này.: Công an tỉnh."],
    ["who decides is not known", "agency", {}, /quyết định: hỏi cán bộ$/],
    [
      "a decision from when to when",
      "decision",
      { decision: { number: "1/QĐ", issuer: "Bộ", date: "2026-01-02", effective: "2026-02-01", expires: "2027-01-01" } },
      "Số 1/QĐ ngày 02/01/2026, Bộ, có hiệu lực từ 01/02/2026, hết hiệu lực từ 01/01/2027",
    ],
  ])("%s", (_situation, component, changes, expected) => {
    if (typeof expected === "string") expect(said(component, changes)).toBe(expected);
    else expect(said(component, changes)).toMatch(expected);
  });
});

describe("a posting sheet", () => {
  it("has every legal component in the law's order, and both kinds of codes", () => {
    const sheet = mount(PostingSheet, { procedure: aProcedure(), commune, field: "Hộ tịch" });
    expect(sheet.findAll("[data-component]").map((row) => row.attributes("data-component"))).toEqual([...legalComponents]);
    expect(sheet.text()).toMatch(/Thủ tục đăng ký khai sinh.*Nói dễ hiểu: Làm giấy khai sinh.*Số 163\/QĐ-BTP ngày 16\/01\/2026/s);
    expect(sheet.findAll("[data-code-kind]").map((code) => code.attributes("data-code-kind"))).toEqual(["portal", "pocket"]);
    expect(sheet.get("[data-component=documents]").text()).toMatch(
      /Ai cũng cần.*Giấy chứng sinh.*Trường hợp: Nhờ người đi hộ\. Ông bà đi thì không cần\..*Giấy ủy quyền/s,
    );
    sheet.unmount();
  });

  it("says what a case does without, that it is like any other, or that no paper is recorded", () => {
    const one = aProcedure({
      cases: [
        { name: "Mất giấy", documents: [], leaves_out: ["giay-chung-sinh"] },
        { name: "Gửi thư", documents: [], leaves_out: [] },
      ],
    });
    const sheet = mount(PostingSheet, { procedure: one, commune, field: "Hộ tịch" });
    expect(sheet.text()).toMatch(/Mất giấy\..*Không cần: Giấy chứng sinh.*Gửi thư\..*Giấy tờ như trường hợp thường/s);
    sheet.unmount();
    const none = mount(PostingSheet, { procedure: aProcedure({ documents: [], cases: [], wording: "official" }), commune, field: "Hộ tịch" });
    expect(none.text()).toMatch(/Hồ sơ gốc không ghi giấy tờ\. Hỏi cán bộ\..*Nguyên văn của Cổng/s);
    none.unmount();
  });

  it("of a whole field comes after its index, numbered", () => {
    const procedures = [aProcedure(), aProcedure({ code: "1.000002", plain_name: "Việc khác" })];
    const field = mount(PostingSheets, { procedures, commune, field: "Hộ tịch", whole: true });
    expect(field.get(".posting-index").text()).toMatch(/2 thủ tục.*1\.001193.*Trong ngày.*163\/QĐ-BTP, 16\/01\/2026.*1\.000002.*Việc khác/s);
    expect(field.findAll(".posting-sheet .sheet-head").map((head) => /Số \d\/\d/.exec(head.text())?.[0])).toEqual(["Số 1/2", "Số 2/2"]);
    field.unmount();
    const alone = mount(PostingSheets, { procedures: procedures.slice(1), commune, field: "Hộ tịch", whole: false });
    expect(alone.find(".posting-index").exists()).toBe(false);
    expect(alone.text()).not.toMatch(/Số \d\/\d/);
    alone.unmount();
  });
});

describe("the codes for a village hall", () => {
  it.each([
    [1, [1]],
    [6, [6]],
    [8, [4, 4]],
    [13, [6, 6, 1]],
  ])("%i of them on sheets of %j", (count, expected) => {
    const procedures = Array.from({ length: count }, (_, i) => aProcedure({ code: `1.00000${i}`, plain_name: `Việc ${i}` }));
    const sheets = mount(QrSheets, { procedures, commune, title: "Sinh con" });
    expect(sheets.findAll(".qr-sheet").map((sheet) => sheet.findAll(".codes li").length)).toEqual(expected);
    expect(sheets.text()).toContain(`Việc ${count - 1}`);
    sheets.unmount();
  });
});
