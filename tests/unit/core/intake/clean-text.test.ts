// Stray signs in texts and codes: put right, and remarked.
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../../src/core/intake/clean-text";
import { readCode } from "../../../../src/core/intake/read-code";
import { Remarks } from "../../../../src/core/intake/remarks";

function cleaned(value: unknown, lines = false) {
  const remarks = new Remarks();
  return { text: cleanText(value, remarks, "name", lines), reasons: remarks.all.map(({ reason }) => reason), remarks };
}

describe("text", () => {
  it.each<[string, unknown, string, string[]]>([
    ["plain text stays", "Đơn xin", "Đơn xin", []],
    ["decomposed accents", "Đơn xin".normalize("NFD"), "Đơn xin", ["text-nfd"]],
    ["no-break spaces", "Đơn\u00A0xin\u2003chợ", "Đơn xin chợ", ["text-nbsp"]],
    ["tabs", "Đơn\txin", "Đơn xin", ["text-tab"]],
    ["signs nobody sees", "Đơn\u200E xin\u0000\uFEFF", "Đơn xin", ["text-invisible"]],
    ["half a letter", "Đơn\uD83D", "Đơn", ["text-invisible"]],
    ["bullets of a private font", "\uF0B7 Đơn", "Đơn", ["text-private-use"]],
    ["blanks in a row", "Đơn   xin", "Đơn xin", ["text-blanks"]],
    ["a broken line", "Đơn\r\nxin", "Đơn xin", ["text-newline"]],
    ["letters lost on the way", "Đ\uFFFDn", "Đ\uFFFDn", ["text-broken"]],
    ["nothing", null, "", []],
    ["a number", 7, "", ["wrong-type"]],
  ])("%s", (_, value, text, reasons) => expect(cleaned(value)).toMatchObject({ text, reasons }));

  it("keeps lines where they count, without empty ones", () => expect(cleaned("Một \r\n\n  hai", true).text).toBe("Một\nhai"));

  it("counts a remark instead of repeating it, and cuts what is long", () => {
    const remarks = new Remarks();
    for (const field of ["a", "b"]) cleanText("x\ty", remarks, field);
    remarks.add("text-broken", "c", "ê".repeat(500));
    expect(remarks.all).toMatchObject([
      { reason: "text-tab", field: "a", count: 2 },
      { reason: "text-broken", count: 1 },
    ]);
    expect(remarks.doubts[0]!.length).toBeLessThan(220);
  });
});

describe("codes", () => {
  it.each<[unknown, string | undefined, string | undefined]>([
    ["1.004873", "1.004873", undefined],
    [" 1.004873 ", "1.004873", "code-blank"],
    ["1. 004873", "1.004873", "code-blank"],
    ["\u200E1.004873.", "1.004873", "code-blank"],
    ["'1.004873", "1.004873", "code-blank"],
    ["1004873", "1.004873", "code-dot"],
    ["1,004873", "1.004873", "code-dot"],
    ["１.004873", "1.004873", "code-blank"],
    ["1.004873.000.00.00.H56", "1.004873", "code-suffix"],
    ["1.004873-TT", "1.004873", "code-suffix"],
    [1.0048, "1.004800", "code-number"],
    ["1.0048731", undefined, undefined],
    ["1.00487", undefined, undefined],
    [10.5, undefined, undefined],
    [Number.NaN, undefined, undefined],
    [{}, undefined, undefined],
  ])("%j is %s", (written, code, reason) => {
    const remarks = new Remarks();
    expect(readCode(written, remarks, "code")).toBe(code);
    expect(remarks.all.map((remark) => remark.reason)).toEqual(reason ? [reason] : []);
  });
});
