import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { afterWrong, pinTriesSchema, triesAt, type PinTries } from "../../../../src/core/pin/pin-tries";

const start = Date.UTC(2026, 10, 24);
const second = 1000;
const minute = 60 * second;
const year = 365 * 24 * 60 * minute;

/** Wrong PINs one after the other, each as soon as it is allowed. */
function wrong(times: number, now = start): { tries: PinTries; now: number; waits: number[] } {
  let tries = triesAt(undefined, now);
  const waits: number[] = [];
  for (let i = 0; i < times; i++) {
    tries = afterWrong(triesAt(tries, now), now);
    waits.push(tries.left);
    if (i < times - 1) now += tries.left;
  }
  return { tries, now, waits };
}

describe("wrong PINs", () => {
  it("two slips cost nothing, then the wait doubles, up to a quarter of an hour", () => {
    expect(wrong(9).waits.map((wait) => wait / second)).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900]);
    expect(wrong(2000).waits.at(-1)).toBe(15 * minute);
  });

  it("the wait passes with the clock", () => {
    const { tries, now } = wrong(4);
    expect(triesAt(tries, now + 20 * second).left).toBe(40 * second);
    expect(triesAt(tries, now + minute).left).toBe(0);
    expect(triesAt(tries, now + year).left).toBe(0);
  });

  it("a clock turned back shortens nothing, and the wait goes on from there", () => {
    const { tries, now } = wrong(4);
    const back = triesAt(tries, now - year);
    expect(back.left).toBe(minute);
    expect(triesAt(back, now - year + 59 * second).left).toBe(second);
    expect(triesAt(back, now - year + minute).left).toBe(0);
  });

  it("the count outlives the wait, so that the next slip waits longer", () => {
    const { tries, now } = wrong(5);
    expect(afterWrong(triesAt(tries, now + year), now + year).left).toBe(4 * minute);
  });

  it("whatever happens to the clock, nobody waits longer than a quarter of an hour of it running forwards", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.array(fc.integer({ min: -year, max: year }), { maxLength: 20 }), (times, jumps) => {
        let { tries, now } = wrong(times);
        for (const jump of jumps) {
          const left = tries.left;
          tries = triesAt(tries, (now += jump));
          expect(tries.left).toBe(Math.max(0, left - Math.max(0, jump)));
        }
        expect(triesAt(tries, now + 15 * minute).left).toBe(0);
      }),
    );
  });

  it("what was kept is read back, and what is no count of tries is not", () => {
    const { tries } = wrong(4);
    expect(v.parse(pinTriesSchema, structuredClone(tries))).toEqual(tries);
    for (const bad of [undefined, { ...tries, wrong: -1 }, { ...tries, left: NaN }, { wrong: 1 }]) expect(v.is(pinTriesSchema, bad)).toBe(false);
  });

  it("a wait longer than any that is given was not given here", () => {
    expect(triesAt({ wrong: 3, left: 100 * year, seen: start }, start).left).toBe(15 * minute);
  });
});
