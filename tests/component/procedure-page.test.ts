// @vitest-environment happy-dom
// What a procedure's parts say, above all where the record says nothing.
import type { Component } from "vue";
import { describe, expect, it } from "vitest";
import LegalPart from "../../src/app/components/procedure/LegalPart.vue";
import MoneyPart from "../../src/app/components/procedure/MoneyPart.vue";
import PapersPart from "../../src/app/components/procedure/PapersPart.vue";
import PortalCode from "../../src/app/components/procedure/PortalCode.vue";
import StepsPart from "../../src/app/components/procedure/StepsPart.vue";
import TimePart from "../../src/app/components/procedure/TimePart.vue";
import WherePart from "../../src/app/components/procedure/WherePart.vue";
import type { Procedure } from "../../src/core/procedure/procedure";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { mount } from "./mount";

const channels = ["in_person" as const];
const commune = { desk: "Trung tâm Phục vụ hành chính công" };

function textOf(part: Component, changes: Partial<Procedure>, props: Record<string, unknown> = {}): string {
  return mount(part, { procedure: aProcedure(changes), ...props }).text();
}

describe("money", () => {
  it("says what is unknown as plainly as what is known, and never as free or 0", () => {
    for (const fees of [
      [],
      [{ kind: "phi" as const, amount: "unknown" as const, channels }],
      [{ kind: "phi" as const, amount: 5000, channels, doubtful: "hai mức khác nhau" }],
    ]) {
      const text = textOf(MoneyPart, { fees });
      expect(text).toContain("Hỏi cán bộ");
      expect(text).not.toMatch(/Miễn phí|\b0 đồng|5\.000/);
    }
  });

  it("gives the reason of a doubt", () => {
    expect(textOf(MoneyPart, { fees: [{ kind: "phi", amount: 5000, channels, doubtful: "hai mức khác nhau" }] })).toContain("hai mức khác nhau");
  });

  it("gives amounts with unit, channel and the words of the condition", () => {
    const text = textOf(MoneyPart, {
      fees: [{ kind: "phi", amount: 150000, unit: "bản", for: "Bản sao", channels: ["online"], condition: "Hộ nghèo được miễn." }],
    });
    expect(text).toMatch(/150\.000 đồng mỗi bản.*Bản sao · Trực tuyến.*Hộ nghèo được miễn\./s);
  });

  it("says free, and set by the province, with their words", () => {
    expect(textOf(MoneyPart, { fees: [{ kind: "le-phi", amount: "free", channels, condition: "Không thu." }] })).toMatch(/Miễn phí.*Không thu\./s);
    expect(textOf(MoneyPart, { fees: [{ kind: "le-phi", amount: "province", channels, condition: "Tỉnh định." }] })).toMatch(
      /Hỏi cán bộ.*theo nghị quyết HĐND tỉnh.*Tỉnh định\./s,
    );
  });
});

describe("time", () => {
  it("says every unit the way people do, half days too", () => {
    const text = textOf(TimePart, {
      times: [
        { channels, unit: "same_day", cutoff: "15:00" },
        { channels, unit: "same_day" },
        { channels, amount: 3.5, unit: "working_day", case: "Ở xa", note: "Tính từ lúc đủ giấy." },
        { channels, amount: 2, unit: "month", doubtful: "chỗ ghi 1 tháng" },
        { channels, unit: "unknown" },
      ],
    });
    expect(text).toMatch(/Trong ngày, nộp trước 15 giờ.*3,5 ngày làm việc.*Ở xa · Tại quầy.*Tính từ lúc đủ giấy.*Hỏi cán bộ.*chỗ ghi 1 tháng.*Hỏi cán bộ/s);
    expect(text).not.toContain("2 tháng");
  });
});

describe("papers", () => {
  it("keeps what is handed in apart from what is shown and taken back", () => {
    const text = textOf(PapersPart, {
      documents: [
        { id: "to-khai", name: "Tờ khai", official: "Mẫu số 01", role: "submit", originals: 1, copies: 2 },
        { id: "can-cuoc", name: "Căn cước", role: "show", originals: 1, copies: 0 },
      ],
    });
    expect(text).toMatch(/1 bản chính, 2 bản sao, nộp.*Mẫu số 01.*1 bản chính, xuất trình, nhận lại ngay/s);
  });

  it("names what a case adds and what it does without", () => {
    const cases = [{ name: "Quá hạn", documents: [], leaves_out: ["giay-chung-sinh"] }];
    expect(textOf(PapersPart, { cases, sets: 2 })).toMatch(/Trường hợp khác.*Quá hạn.*Không cần: Giấy chứng sinh.*Số bộ hồ sơ: 2/s);
  });

  it("sends to the cases when every paper belongs to one", () => {
    expect(textOf(PapersPart, { documents: [] })).toContain("Ông/bà xem trường hợp của mình bên dưới");
  });

  it("sends to the officer when the record lists none", () => {
    expect(textOf(PapersPart, { documents: [], cases: [], not_needed: [] })).toContain("hồ sơ gốc không ghi giấy tờ. Hỏi cán bộ");
  });
});

describe("the other parts", () => {
  it("steps lead on to a neighbour by its plain name", async () => {
    const part = mount(StepsPart, { procedure: aProcedure(), names: new Map([["1.004873", "Xin giấy độc thân"]]) });
    expect(part.text()).toMatch(/Nộp ở quầy\..*Hay nhầm.*Để quá 60 ngày/s);
    await part.get("button").trigger("click");
    expect(part.emitted("open")).toEqual([["1.004873"]]);
  });

  it("online and by post are visible even when the record does not offer them", () => {
    const text = textOf(WherePart, { channels: [{ channel: "in_person" }], go_to: "Ra tỉnh.", results: [{ name: "Giấy", note: "Bản giấy." }] }, { commune });
    expect(text).toMatch(/Ra tỉnh\..*Tại quầy.*1 lần.*Trực tuyến.*không ghi cách nộp này.*BCCI.*không ghi cách nộp này.*Giấy\. Bản giấy\./s);
    expect(textOf(WherePart, {}, { commune })).toContain("Trực tuyến (toàn trình)");
  });

  it.each([
    ["unknown" as const, "Hồ sơ gốc không ghi điều kiện"],
    ["none" as const, "Không có điều kiện riêng"],
    [["Đủ 18 tuổi."], "Đủ 18 tuổi."],
  ])("conditions %s", (conditions, words) => {
    expect(textOf(LegalPart, { conditions })).toContain(words);
  });

  it("shows every legal component with its source and its doubts", () => {
    const text = textOf(LegalPart, {
      forms: [{ name: "Tờ khai", number: "Mẫu số 01" }, { name: "Đơn" }],
      legal_basis: [{ number: "1/2020", name: "Luật" }, { number: "2/2021" }],
      source: { record: "portal", updated: "2026-04-15", read: "2026-07-18", doubts: ["Hai thời hạn."], reviewed: { by: "Cán bộ hộ tịch", on: "2026-08-01" } },
    });
    for (const words of [
      "mã 1.001193",
      "Công dân Việt Nam",
      "Quyết định: hỏi cán bộ",
      "Tờ khai (Mẫu số 01)",
      "163/QĐ-BTP, Bộ Tư pháp, ngày 16/01/2026",
      "1/2020: Luật",
      "đọc ngày 18/07/2026",
      "Cán bộ hộ tịch đối chiếu ngày 01/08/2026",
      "Hai thời hạn.",
    ])
      expect(text).toContain(words);
    expect(textOf(LegalPart, {})).toMatch(/không kèm mẫu.*Chưa có cán bộ đối chiếu/s);
  });

  it("the exit has a link on a phone and none on a kiosk", () => {
    const props = { address: "https://p.vn/1", name: "Khai sinh", online: true };
    expect(
      mount(PortalCode, { ...props, link: false })
        .find("a")
        .exists(),
    ).toBe(false);
    const phone = mount(PortalCode, { ...props, online: false, link: true });
    expect(phone.get("a").attributes("href")).toBe("https://p.vn/1");
    expect(phone.text()).toContain("Quét để xem trên điện thoại");
  });
});
