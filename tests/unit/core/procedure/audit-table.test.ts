import { describe, expect, it } from "vitest";
import { staff } from "../../../../src/app/messages/vi/staff";
import { auditSheet, auditTable, comparisonTable, countChanges } from "../../../../src/core/procedure/audit-table";
import { comparePostings } from "../../../../src/core/procedure/compare-postings";
import { auditProcedure } from "../../../../src/core/procedure/posting-audit";
import type { Procedure } from "../../../../src/core/procedure/procedure";
import { aProcedure } from "./a-procedure";

const today = "2026-08-01";
const row = (changes: Partial<Procedure>, table = auditTable) => {
  const [head = [], cells = []] = table([auditProcedure(aProcedure(changes), today)], staff);
  expect(cells).toHaveLength(head.length);
  return Object.fromEntries(head.map((name, i) => [name, cells[i]]));
};

describe("the audit as a table", () => {
  it("has a column for every legal component and every date", () => {
    const decision = { number: "163/QĐ-BTP", issuer: "Bộ Tư pháp", date: "2026-01-16", effective: "2026-02-01", expires: "2026-08-01" };
    expect(row({ decision, conditions: "none", forms: [{ name: "Tờ khai", number: "Mẫu 01" }, { name: "Đơn" }] })).toMatchObject({
      "Mã thủ tục": "1.001193",
      "Tên thủ tục": "Thủ tục đăng ký khai sinh",
      "Vướng mắc": "hết hiệu lực; thiếu bộ phận; có mức thu chưa rõ; chưa có cán bộ đối chiếu",
      "số bộ hồ sơ": "thiếu",
      "trình tự": "có",
      "yêu cầu, điều kiện": "không có mục này",
      "Số quyết định": "163/QĐ-BTP",
      "Ngày quyết định": "2026-01-16",
      "Có hiệu lực từ": "2026-02-01",
      "Hết hiệu lực từ": "2026-08-01",
      "Tên mẫu đơn, tờ khai": "Tờ khai (Mẫu 01); Đơn",
      "Trực tuyến": "toàn trình",
      "BCCI": "có",
      "Số ngày từ khi đọc cổng": 14,
      "Số ngày từ khi cổng sửa": 108,
      "Cán bộ đối chiếu": "chưa",
    });
  });

  it("has a column for what differs from the portal's record", () => {
    const changes = [
      { fact: "times" as const, ours: ["working_day 10 online"], other: ["working_day 7 online"] },
      { fact: "channels" as const, ours: [], other: ["postal"] },
    ];
    const audits = [false, true].map((older) =>
      auditProcedure(aProcedure(), today, { drift: { updated: "2026-07-30", older, changes: older ? [] : changes } }),
    );
    const [head = [], ...rows] = auditTable(audits, staff);
    const column = head.indexOf("Khác nguyên văn của Cổng");
    expect(rows.map((cells) => cells[column])).toEqual([
      "thời hạn: ngày làm việc: 10 trực tuyến → ngày làm việc: 7 trực tuyến; cách thức nộp: – → qua BCCI",
      "Cổng sửa ngày 30/07/2026, sau bản đã dùng",
    ]);
    expect(row({})["Khác nguyên văn của Cổng"]).toBe("");
  });

  it("says no where nothing is offered, and who reviewed", () => {
    const source = { record: "portal" as const, updated: "2026-04-15", read: "2026-07-18", doubts: [], reviewed: { by: "Cán bộ", on: "2026-07-30" } };
    expect(row({ channels: [{ channel: "in_person" }], source })).toMatchObject({
      "Trực tuyến": "không",
      "BCCI": "không",
      "Cán bộ đối chiếu": "Cán bộ, 2026-07-30",
      "Hết hiệu lực từ": "",
    });
  });

  it("names each missing component on the sheet for paper", () => {
    expect(row({ conditions: "none", agency: { handles: "UBND xã", decides: "UBND xã" } }, auditSheet)).toMatchObject({
      "Vướng mắc": "thiếu số bộ hồ sơ / phí, lệ phí; có mức thu chưa rõ; chưa có cán bộ đối chiếu",
      "BCCI": "có",
    });
    const decision = { number: "1/QĐ", issuer: "Bộ", date: "2026-01-16", expires: "2027-01-01" };
    expect(row({ channels: [{ channel: "in_person" }], decision }, auditSheet)).toMatchObject({
      "Trực tuyến": "không",
      "BCCI": "không",
      "Hết hiệu lực từ": "2027-01-01",
    });
  });
});

describe("the comparison as a table", () => {
  it("has one row to put up, to take down, and one for each changed component, in words", () => {
    const mine = aProcedure();
    const comparison = comparePostings(
      [mine, aProcedure({ code: "1.000001", official_name: "Cũ" })],
      [
        { code: "1.000002", name: "Mới", field: "Đất đai", agency: "Chi nhánh" },
        { ...mine, official_name: "Khai phi", fees: [{ kind: "phi", amount: 8000, channels: ["in_person"], doubtful: "?" }] },
      ],
    );
    const unread = [{ row: "2:7", text: "Tổng cộng", reason: "Dòng không có mã" }];
    expect(comparisonTable({ ...comparison, not_covered: [{ code: "1.000003", name: "Khác", field: "Biển" }] }, unread, staff)).toEqual([
      ["Việc cần làm", "Mã thủ tục", "Tên thủ tục", "Bộ phận thay đổi", "Bảng của xã", "Danh sách kia"],
      ["niêm yết thêm", "1.000002", "Mới", "", "", "Đất đai; Chi nhánh"],
      ["gỡ xuống", "1.000001", "Cũ", "", `ho-tich; ${mine.agency.handles}`, ""],
      ["sửa lại", "1.001193", "Thủ tục đăng ký khai sinh", "tên", "Thủ tục đăng ký khai sinh", "Khai phi"],
      [
        "sửa lại",
        "1.001193",
        "Thủ tục đăng ký khai sinh",
        "phí, lệ phí",
        "lệ phí chưa rõ tại quầy; lệ phí chưa rõ trực tuyến; lệ phí chưa rõ qua BCCI",
        "phí 8000 (chưa chắc) tại quầy",
      ],
      ["danh sách kia không có lĩnh vực này", "1.000003", "Khác", "", "Biển", ""],
      ["không đọc được", "", "Tổng cộng", "Dòng không có mã", "", "2:7"],
    ]);
    expect(countChanges(comparison)).toMatchObject({ name: 1, fees: 1, times: 0 });
  });
});
