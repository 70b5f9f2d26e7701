// Lists of codes: Excel, CSV and TSV, whole and broken.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tableRows } from "../../../../src/core/intake/table-text";
import { workbookLimits, workbookSheets } from "../../../../src/core/intake/workbook";
import { aListWorkbook, aWorkbook, shared } from "./a-workbook";
import { take } from "./a-record";

describe("an Excel workbook", () => {
  it("gives the portal's list", () => {
    const { listOnly, inputs } = take({ name: "l.xlsx", bytes: aListWorkbook([["9.000001", "Chợ &amp; phiên"]]) });
    expect(listOnly).toEqual([
      { code: "9.000001", name: "Chợ & phiên", field: "Chợ phiên", fieldId: "cho-phien", issuer: "Bộ Chợ", agency: "Xã", source: "l.xlsx:3" },
    ]);
    expect(inputs).toMatchObject([{ source: "l.xlsx:3", code: "9.000001", outcome: "list-only", reasons: [{ reason: "list-only" }] }]);
  });

  it("reads rich text, reading aids, inline text, formulas, numbers and gaps", () => {
    const row = `${shared(0, 99)}<c r="D1" t="inlineStr"><is><t>trong</t></is></c><c t="str"><v>tính &#7841; &#x1EA1; &lt; &bogus; &#x110000;</v></c><c><v>1.0048</v></c><c><v>mười</v></c><c/><c r="ZZZ1"><v></v></c>`;
    const reading = workbookSheets(aWorkbook([row], ["<r><t>Mã </t></r><r><t>số</t></r><rPh sb='0'><t>zzz</t></rPh>"]));
    expect(reading).toEqual({ sheets: [[["Mã số", "", "", "trong", "tính ạ ạ < &bogus; ", 1.0048, "mười", "", ""]]] });
  });

  it("gives every sheet that is a list, in their order, and names the others", () => {
    const sheet = (...rows: string[]) => strToU8(`<worksheet>${rows.map((row) => `<row>${row}</row>`).join("")}</worksheet>`);
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const bytes = zipSync({
      "xl/worksheets/sheet10.xml": sheet(text("Mã số"), text("9.000002")),
      "xl/worksheets/sheet2.xml": sheet(text("Ghi chú")),
      "xl/worksheets/sheet3.xml": sheet(),
      "xl/worksheets/sheet1.xml": sheet(text("Mã số"), text("9.000001")),
    });
    expect(take({ name: "l.xlsx", bytes }).inputs).toMatchObject([
      { source: "l.xlsx:2", code: "9.000001" },
      { source: "l.xlsx/2", outcome: "refused", reasons: [{ reason: "sheet-without-list" }] },
      { source: "l.xlsx/4:2", code: "9.000002" },
    ]);
    expect(() => take({ name: "l.xlsx", bytes: zipSync({ "xl/worksheets/sheet1.xml": sheet(text("Ghi chú")) }) })).toThrow("l.xlsx: không thấy dòng tiêu đề");
  });

  it("needs no shared strings", () => {
    const bytes = zipSync({ "xl/worksheets/sheet1.xml": strToU8('<worksheet><row><c t="s"><v>0</v></c></row></worksheet>') });
    expect(workbookSheets(bytes)).toEqual({ sheets: [[[""]]] });
  });

  it.each<[string, Uint8Array, string]>([
    ["no zip at all", strToU8("Mã số"), "workbook-broken"],
    ["no sheet", zipSync({ a: strToU8("a") }), "workbook-broken"],
    ["cut in the middle", aListWorkbook([["9.000001", "Chợ"]]).slice(0, 500), "workbook-broken"],
    ["a sheet cut in the middle", zipSync({ "xl/worksheets/sheet1.xml": strToU8("<worksheet><row><c t=") }), "workbook-broken"],
    ["a sheet that inflates without end", zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(workbookLimits.inflated + 1) }, { level: 9 }), "workbook-bomb"],
    [
      "parts without end",
      zipSync(Object.fromEntries(Array.from({ length: workbookLimits.entries + 1 }, (_, i) => [`p${i}`, new Uint8Array()]))),
      "workbook-bomb",
    ],
  ])("%s is refused by name", (_, bytes, fault) => {
    expect(workbookSheets(bytes)).toEqual({ fault });
    expect(() => take({ name: "l.xlsx", bytes })).toThrow(/^l\.xlsx: tệp Excel /);
  });

  it("cannot be made to inflate more than it declares", () => {
    const bytes = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(2 ** 20) }, { level: 9 });
    const view = new DataView(bytes.buffer);
    for (let i = 0; i + 28 < bytes.length; i++) {
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
    }
    expect(workbookSheets(bytes)).toEqual({ fault: "workbook-broken" });
  });

  it("stops at an element that never ends", () => {
    expect(workbookSheets(zipSync({ "xl/worksheets/sheet1.xml": strToU8("<row><c><v>1</v></c></row><row><c worksheet>") }))).toEqual({ sheets: [[[1]]] });
    expect(workbookSheets(zipSync({ "xl/worksheets/sheet1.xml": strToU8("<row worksheet>") }))).toEqual({ sheets: [[]] });
    expect(workbookSheets(zipSync({ "xl/worksheets/sheet1.xml": strToU8("<row/><row a></row></worksheet>") }))).toEqual({ sheets: [[[], []]] });
  });
});

describe("a table", () => {
  it.each([
    ["tabs", "code\tname\tfield\n9.000001\tChợ\tChợ phiên\n"],
    ["commas and quotes", 'Mã số,Tên,"Lĩnh vực"\r\n9.000001,"Chợ",Chợ phiên'],
    ["semicolons, a mark and a title", "\uFEFFDANH SÁCH\nMã TTHC;Tên thủ tục;Lĩnh vực\n\n9.000001;Chợ;Chợ phiên"],
  ])("with %s", (_, text) => {
    expect(take({ name: "l.csv", text }).listOnly).toMatchObject([{ code: "9.000001", name: "Chợ", fieldId: "cho-phien" }]);
  });

  it("keeps separators, quotes and line breaks inside quotes", () => {
    expect(tableRows('a,"b ""c"", d\ne"\n1,2')).toEqual([
      ["a", 'b "c", d\ne'],
      ["1", "2"],
    ]);
    expect(tableRows("")).toEqual([]);
  });

  it("takes quotes for letters when one of them never closes, so that no row vanishes into a cell", () => {
    expect(tableRows('code\tname\n1\t"Khai sinh\n2\t"" ống\r3\tb')).toEqual([
      ["code", "name"],
      ["1", '"Khai sinh'],
      ["2", '"" ống'],
      ["3", "b"],
    ]);
  });

  it("accounts for rows without a code, or with one that is none", () => {
    const { inputs } = take({ name: "l.tsv", text: "ma\tten\n\tChợ\nabc\tPhiên\n9.000001\n" });
    expect(inputs).toMatchObject([
      { source: "l.tsv:2", code: null, outcome: "refused", reasons: [{ reason: "empty-row" }] },
      { source: "l.tsv:3", code: null, outcome: "refused", reasons: [{ reason: "code-unreadable" }] },
      { source: "l.tsv:4", code: "9.000001", outcome: "list-only" },
    ]);
  });

  it("without a column of codes is refused by name", () => {
    expect(() => take({ name: "l.csv", text: "ten,linh vuc\nChợ,Phiên" })).toThrow('l.csv: không thấy dòng tiêu đề có cột "Mã số"');
  });
});
