import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenTo, utf8Length } from "../../../../src/core/handoff/utf8-length";

describe("the length of a text in a code", () => {
  it.each([
    ["a", 1],
    ["đ", 2],
    ["ế", 3],
    ["😀", 4],
    ["", 0],
  ])("%s takes %i", (text, bytes) => expect(utf8Length(text)).toBe(bytes));

  it("is that of every encoder", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => utf8Length(text) === new TextEncoder().encode(text).length));
  });

  it("a short text stays, a long one ends after a word, with the cut shown", () => {
    expect(shortenTo(10, "một hai")).toBe("một hai");
    expect(shortenTo(11, "một hai ba")).toBe("một…");
    expect(utf8Length(shortenTo(30, "Trung tâm Phục vụ hành chính công"))).toBeLessThanOrEqual(30);
    expect(shortenTo(5, "dài-quá-không-có-chỗ-cắt")).toBe("…");
  });
});
