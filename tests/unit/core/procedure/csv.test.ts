import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableRows } from "../../../../src/core/intake/table-text";
import { writeCsv } from "../../../../src/core/procedure/csv";

describe("a table for Excel", () => {
  it("opens with its accents, and every row ends as RFC 4180 has it", () => {
    expect(
      writeCsv([
        ["Mã", "Tuổi"],
        ["Hộ tịch", 128],
      ]),
    ).toBe("\uFEFFMã,Tuổi\r\nHộ tịch,128\r\n");
  });

  it("quotes what holds a separator, a quote or a line break", () => {
    expect(writeCsv([["a,b", "a;b", 'a"b', "a\nb", "a"]])).toBe('\uFEFF"a,b","a;b","a""b","a\nb",a\r\n');
  });

  it.each(["=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("lets no cell become a formula: %j", (cell) => {
    expect(tableRows(writeCsv([[cell, "x"]]), ",")[0]?.[0]).toBe(`'${cell.replace("\r", "\n")}`);
  });

  it("lets no code become a number that loses its last zero", () => {
    expect(writeCsv([["1.013850", "163/QĐ-BTP", "2026-01-16"]])).toBe("\uFEFF'1.013850,163/QĐ-BTP,2026-01-16\r\n");
  });

  it("is read back as it was written", () => {
    const cell = fc.string({ minLength: 1, unit: fc.constantFrom("a", "ộ", " ", ",", ";", '"', "\n", "\r", "\t", "=", "1", ".") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1 }), (rows) => {
        const head = ["h1", "h2", "h3", "h4"];
        const back = tableRows(writeCsv([head, ...rows]), ",");
        const kept = rows.map((row) => row.map((each) => each.replace(/\r\n?/g, "\n")));
        expect(back.slice(1).map((row) => row.map((each) => each.replace(/^'/, "")))).toEqual(kept);
      }),
    );
  });
});
