import { describe, expect, it } from "vitest";
import { ageFactor, agesIn } from "../../../../src/core/search/ages";

describe("the ages a text speaks of", () => {
  it.each([
    ["căn cước cho con 15 tuổi", 15, 15],
    ["can cuoc cho con 15 tuoi", 15, 15],
    ["trẻ dưới 14 tuổi", 0, 13],
    ["chưa đủ 18t", 0, 17],
    ["người từ đủ 14 tuổi trở lên", 14, 130],
    ["đủ 17 tuổi", 17, 17],
    ["từ đủ 6 tuổi đến dưới 16 tuổi", 6, 15],
  ])("%s", (text, from, to) => {
    expect(agesIn(text)).toEqual({ from, to });
  });

  it.each(["đất 50 năm", "nuôi con nuôi dưới 6 tháng tuổi", "cụ 200 tuổi", "bố 40 tuổi, con 3 tuổi"])("none: %s", (text) => {
    expect(agesIn(text)).toBeUndefined();
  });
});

describe("a name for other ages", () => {
  const under14 = agesIn("người dưới 14 tuổi");

  it("steps back", () => {
    expect(ageFactor({ from: 15, to: 15 }, under14)).toBeLessThan(0.5);
    expect(ageFactor({ from: 5, to: 5 }, agesIn("từ đủ 14 tuổi trở lên"))).toBeLessThan(0.5);
  });

  it("stays when the ages can meet, or when it asks for none", () => {
    expect(ageFactor({ from: 10, to: 130 }, under14)).toBe(1);
    expect(ageFactor({ from: 15, to: 15 }, undefined)).toBe(1);
  });
});
