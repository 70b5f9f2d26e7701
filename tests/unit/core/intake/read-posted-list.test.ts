import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPostedList, type PostedListReading } from "../../../../src/core/intake/read-posted-list";
import { aListWorkbook } from "./a-workbook";

const read = (text: string, name = "list.csv") => readPostedList({ name, text });
const listOf = (text: string) => (read(text) as PostedListReading).list;

describe("a posted list", () => {
  it("as this project keeps it", () => {
    expect(read("code\ttier\tname\n1.013855\t1\tCấp giấy\n", "list.tsv")).toEqual({ list: [{ code: "1.013855", name: "Cấp giấy" }], unread: [] });
  });

  it("as the portal exports it: an Excel workbook with fields and agencies", () => {
    expect(readPostedList({ name: "l.xlsx", bytes: aListWorkbook([["9.000001", "Chợ &amp; phiên"]]) })).toEqual({
      list: [{ code: "9.000001", name: "Chợ & phiên", field: "Chợ phiên", agency: "Xã" }],
      unread: [],
    });
  });

  it("in one spelling: agencies, fields with the portal's code, codes with suffixes and blanks", () => {
    const text =
      "DANH SÁCH THỦ TỤC, tháng 7\nMã số;Tên;Lĩnh vực;Cơ quan thực hiện\n1.013855.000.00.00.H55;Cấp  giấy, đổi, thu hồi, gia hạn, sửa, hủy;Việc làm (G07-LĐ11);UBND cấp Xã\n2. 000206 ;Duyệt\n";
    expect(listOf(text)).toEqual([
      { code: "1.013855", name: "Cấp giấy, đổi, thu hồi, gia hạn, sửa, hủy", field: "Việc làm", agency: "Ủy ban nhân dân cấp xã" },
      { code: "2.000206", name: "Duyệt" },
    ]);
  });

  it("as our own audit writes it, with the mark that keeps codes whole", () => {
    expect(listOf("\uFEFFMã thủ tục,Tên thủ tục\r\n'1.013850,Một\r\n")).toEqual([{ code: "1.013850", name: "Một" }]);
  });

  it("accounts for rows without a code, with one that is none, and with one that stood above", () => {
    expect(read("name,code\nKhai sinh\nKhai tử,chưa có\nHộ tịch,1.000001\nHộ tịch,1.000001\n")).toEqual({
      list: [{ code: "1.000001", name: "Hộ tịch" }],
      unread: [
        { row: "2", text: "Khai sinh", reason: "Dòng không có mã" },
        { row: "3", text: "Khai tử chưa có", reason: 'Mã "chưa có" không đọc được' },
        { row: "5", text: "Hộ tịch 1.000001", reason: "Mã này đã có ở 4" },
      ],
    });
  });

  it("reads every sheet, and names the one that is no list", () => {
    const sheet = (...rows: string[][]) =>
      strToU8(
        `<worksheet>${rows.map((row) => `<row>${row.map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`).join("")}</row>`).join("")}</worksheet>`,
      );
    const bytes = zipSync({
      "xl/worksheets/sheet1.xml": sheet(["Mã số"], ["9.000001"]),
      "xl/worksheets/sheet2.xml": sheet(["Ghi chú", "Lưu"]),
      "xl/worksheets/sheet3.xml": sheet(["Mã số"], ["9.000002"], ["?"]),
      "xl/worksheets/sheet4.xml": sheet(),
    });
    expect(readPostedList({ name: "l.xlsx", bytes })).toEqual({
      list: [
        { code: "9.000001", name: "" },
        { code: "9.000002", name: "" },
      ],
      unread: [
        { row: "2", text: "Ghi chú Lưu", reason: 'Trang tính này không có cột "Mã số"' },
        { row: "3:3", text: "?", reason: 'Mã "?" không đọc được' },
      ],
    });
  });

  it.each([
    ["nothing", "l.csv", " \n", "empty"],
    ["prose", "l.txt", "Kính gửi: Ủy ban nhân dân xã", "list-header"],
    ["a table without codes", "l.csv", "Tên,Lĩnh vực\nKhai sinh,Hộ tịch", "list-header"],
    ["an Excel file renamed", "l.csv", "PK\u0003\u0004\u0000\u0000", "encoding"],
    ["a letter", "l.docx", "Mã số", "file-type"],
  ])("is not %s", (_kind, name, text, fault) => {
    expect(readPostedList({ name, text })).toMatchObject({ fault });
  });

  it("is not a workbook that was cut off", () => {
    expect(readPostedList({ name: "l.xlsx", bytes: aListWorkbook([["9.000001", "Chợ"]]).slice(0, 500) })).toEqual({ fault: "workbook-broken" });
  });
});
