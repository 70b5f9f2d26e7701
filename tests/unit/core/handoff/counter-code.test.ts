import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counterCodes, readCounterCode } from "../../../../src/core/handoff/counter-code";

const number = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(999_999)).map(([prefix, running]) => `${prefix}.${String(running).padStart(6, "0")}`);
const lists = fc.uniqueArray(number, { minLength: 1, maxLength: 600 });
const running = (code: string) => code.split(".").reverse().join(" ");

describe("counter codes", () => {
  it("are three unambiguous characters, letter and digit mixed, no two the same, in any order of the list", () => {
    fc.assert(
      fc.property(lists, (codes) => {
        const given = counterCodes(codes);
        expect(new Set(given.values()).size).toBe(codes.length);
        for (const code of given.values()) {
          expect(code).toMatch(/^[CFHJKMNPRTVX2-9]{3}$/);
          expect(code).toMatch(/[A-Z]/);
          expect(code).toMatch(/\d/);
          expect(readCounterCode(` ${code.toLowerCase()} `)).toBe(code);
        }
        expect(counterCodes([...codes].reverse())).toEqual(given);
      }),
      { numRuns: 25 },
    );
  });

  it("a procedure that joins the list moves nobody with a lower running number, and hardly anybody else", () => {
    fc.assert(
      fc.property(lists, number, (codes, joining) => {
        fc.pre(!codes.includes(joining));
        const before = counterCodes(codes);
        const after = counterCodes([...codes, joining]);
        const moved = codes.filter((code) => before.get(code) !== after.get(code));
        expect(moved.filter((code) => running(code) < running(joining))).toEqual([]);
        expect(moved.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 25 },
    );
  });

  it("stay what they are: a code that was printed must not change with the program", () => {
    expect([...counterCodes(["1.001193", "1.004873", "2.000815"])]).toEqual([
      ["2.000815", "3JC"],
      ["1.001193", "3XM"],
      ["1.004873", "PJ5"],
    ]);
  });

  it("suffice for the whole national list, and refuse more than there are", () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `1.${String(i).padStart(6, "0")}`);
    expect(new Set(counterCodes(many(5760)).values()).size).toBe(5760);
    expect(() => counterCodes(many(5761))).toThrow(/5761 procedures, but only 5760/);
  });

  it.each(["", "khai sinh", "487", "HKT", "K4", "K4PP", "K0P", "B4P", "Ă4P"])("%s is none", (typed) => expect(readCounterCode(typed)).toBeUndefined());
});
