import { describe, expect, it } from "vitest";
import { smallSearch } from "./small-catalogue";

const search = smallSearch();

describe("completing the last word", () => {
  it("takes what follows the word before in the catalogue", () => {
    expect(search.complete("khai s")[0]).toBe("khai sinh");
    expect(search.complete("Đăng ký kết h")[0]).toBe("Đăng ký kết hôn");
    expect(search.complete("khai t")[0]).toBe("khai tử");
  });

  it("takes what is frequent when there is no word before", () => {
    expect(search.complete("đă")).toContain("đăng");
  });

  it("works from letters without accents, and keeps accents that were typed", () => {
    expect(search.complete("tranh cha")).toContain("tranh chấp");
    expect(search.complete("thườ")).toEqual(["thường"]);
  });

  it("offers the next word after a blank", () => {
    expect(search.complete("khai ")).toContain("khai sinh");
    expect(search.complete("ket ")).toEqual(["ket hôn"]);
  });

  it("offers at most so many, and nothing for nothing", () => {
    expect(search.complete("đ", 1)).toHaveLength(1);
    expect(search.complete("")).toEqual([]);
    expect(search.complete("😀")).toEqual([]);
    expect(search.complete("zzzz")).toEqual([]);
    expect(search.complete("kết hôn")).not.toContain("kết hôn");
  });
});
