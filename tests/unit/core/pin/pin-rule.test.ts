import { describe, expect, it } from "vitest";
import { pinFault } from "../../../../src/core/pin/pin-rule";

describe("what an officer may take as a PIN", () => {
  it("four to eight digits, and nothing else", () => {
    for (const pin of ["2580", "19283746"]) expect(pinFault(pin), pin).toBeUndefined();
    for (const pin of ["", "258", "192837465", "25a0", "25 80", "２５８０"]) expect(pinFault(pin), pin).toBe("length");
  });

  it("not what everybody tries first", () => {
    for (const pin of ["0000", "11111111", "1234", "23456789", "9876", "3210"]) expect(pinFault(pin), pin).toBe("weak");
    for (const pin of ["1235", "1112", "1357", "0909"]) expect(pinFault(pin), pin).toBeUndefined();
  });
});
