import { describe, expect, it } from "vitest";
import { readPostedList } from "../../../../src/core/procedure/read-posted-list";

describe("a bare posted list", () => {
  it("as this project keeps it", () => {
    expect(readPostedList("code\ttier\tname\n1.013855\t1\tCấp giấy\n")).toEqual({ list: [{ code: "1.013855", name: "Cấp giấy" }], unread: [] });
  });

  it("as the portal exports it: a title above the head, codes with suffixes and blanks", () => {
    const text = "DANH SÁCH THỦ TỤC, tháng 7\nMã số;Tên;Lĩnh vực\n1.013855.000.00.00.H55;Cấp  giấy;Y tế\n2. 000206 ;Duyệt, cấp, đổi, thu hồi, gia hạn;Điện\n";
    expect(readPostedList(text)?.list).toEqual([
      { code: "1.013855", name: "Cấp giấy" },
      { code: "2.000206", name: "Duyệt, cấp, đổi, thu hồi, gia hạn" },
    ]);
  });

  it("as our own audit writes it, with the mark that keeps codes whole", () => {
    expect(readPostedList("\uFEFFMã thủ tục,Tên thủ tục\r\n'1.013850,Một\r\n")?.list).toEqual([{ code: "1.013850", name: "Một" }]);
  });

  it("accounts for rows without a code, short ones too", () => {
    expect(readPostedList("name,code\nKhai sinh\nKhai tử,chưa có\nHộ tịch,1.000001")).toEqual({
      list: [{ code: "1.000001", name: "Hộ tịch" }],
      unread: [
        { row: 2, text: "Khai sinh" },
        { row: 3, text: "Khai tử chưa có" },
      ],
    });
    expect(readPostedList("code,name\n1.000001")?.list).toEqual([{ code: "1.000001", name: "" }]);
  });

  it.each([
    ["nothing", ""],
    ["prose", "Kính gửi: Ủy ban nhân dân xã"],
    ["a table without codes", "Tên,Lĩnh vực\nKhai sinh,Hộ tịch"],
    ["an Excel file renamed", "PK\u0003\u0004\u0000\u0000"],
  ])("is not %s", (_kind, text) => {
    expect(readPostedList(text)).toBeUndefined();
  });
});
