import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, writeCsv } from "../../../../src/core/procedure/csv";

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
    expect(readCsv(writeCsv([[cell, "x"]]), ",")[0]?.[0]).toBe(`'${cell}`);
  });

  it("lets no code become a number that loses its last zero", () => {
    expect(writeCsv([["1.013850", "163/QĐ-BTP", "2026-01-16"]])).toBe("\uFEFF'1.013850,163/QĐ-BTP,2026-01-16\r\n");
  });
});

describe("a table from somebody else's office", () => {
  it.each([
    ["tabs", "\t", "code\tname\r\n1\tKhai sinh, khai tử\r\n"],
    ["semicolons", ";", "code;name\n1;Khai sinh, khai tử\n"],
    ["commas", ",", '\uFEFFcode,name\r1,"Khai sinh, khai tử"'],
  ] as const)("with %s", (_kind, separator, text) => {
    expect(readCsv(text, separator)).toEqual([
      ["code", "name"],
      ["1", "Khai sinh, khai tử"],
    ]);
  });

  it("leaves out empty lines, takes decomposed letters, doubled quotes and breaks in a cell", () => {
    expect(readCsv(`a,b\n,\n\n${"Hộ".normalize("NFD")},"x ""y""\nz"\n`, ",")).toEqual([
      ["a", "b"],
      ["Hộ", 'x "y"\nz'],
    ]);
  });

  it("takes a quote inside a cell, and in a file with tabs, for a letter", () => {
    expect(readCsv('a,5" ống', ",")).toEqual([["a", '5" ống']]);
    expect(readCsv('a\tb\n"x\t"y"', "\t")).toEqual([
      ["a", "b"],
      ['"x', '"y"'],
    ]);
  });

  it("reads a file that was cut off in a quote to its end", () => {
    expect(readCsv('a,b\n1,"Khai sinh', ",")).toEqual([
      ["a", "b"],
      ["1", "Khai sinh"],
    ]);
  });

  it("reads back whatever was written", () => {
    const cell = fc.string({ minLength: 1, unit: fc.constantFrom("a", "ộ", " ", ",", ";", '"', "\n", "\r", "\t", "=", "1", ".") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1 }), (rows) => {
        const head = ["h1", "h2", "h3", "h4"];
        const back = readCsv(writeCsv([head, ...rows]), ",");
        const kept = rows.filter((row) => row.some((each) => each.trim() !== ""));
        expect(back.slice(1).map((row) => row.map((each) => each.replace(/^'/, "")))).toEqual(kept);
      }),
    );
  });
});
