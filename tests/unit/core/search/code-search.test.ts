import { describe, expect, it } from "vitest";
import { findCodes } from "../../../../src/core/search/code-search";

const codes = ["1.004873", "2.004873", "1.000487", "1.013076"];
const found = (query: string): string[] => findCodes(query, codes).map(({ code }) => code);

describe("a code", () => {
  it("is found whole, with or without its dot", () => {
    expect(found("1.004873")[0]).toBe("1.004873");
    expect(found(" 1004873 ")[0]).toBe("1.004873");
  });

  it("is found by its end, before codes that have the digits in the middle", () => {
    expect(found("487")).toEqual(["1.000487", "1.004873", "2.004873"]);
  });

  it("is not looked for in words, years of two digits or long numbers", () => {
    for (const query of ["", "12", "cmnd 9 số", "14 tuổi", "123456789012345678"]) expect(found(query), query).toEqual([]);
  });
});
