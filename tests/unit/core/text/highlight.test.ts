import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight } from "../../../../src/core/text/highlight";

const marked = (text: string, query: string): string[] =>
  highlight(text, query)
    .filter((segment) => segment.marked)
    .map((segment) => segment.text);

describe("marking what the question spoke of", () => {
  it("marks words in one stroke, accents or not", () => {
    expect(marked("Làm giấy khai sinh cho con", "khai sinh")).toEqual(["khai sinh"]);
    expect(marked("Làm giấy khai sinh cho con", "giay khai")).toEqual(["giấy khai"]);
  });

  it("marks what raw keys meant", () => {
    expect(marked("Đăng ký tạm trú", "tamj trus")).toEqual(["tạm trú"]);
  });

  it("marks what the last word begins, and no single letters", () => {
    expect(marked("Đăng ký thường trú", "thuo")).toEqual(["thường"]);
    expect(marked("Đăng ký thường trú", "t")).toEqual([]);
  });

  it("marks nothing for nothing", () => {
    expect(highlight("Tách hộ", "")).toEqual([{ text: "Tách hộ", marked: false }]);
    expect(highlight("", "tách")).toEqual([]);
  });

  it("keeps the text whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, query) => {
        expect(
          highlight(text, query)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text.normalize("NFC"));
      }),
    );
  });
});
