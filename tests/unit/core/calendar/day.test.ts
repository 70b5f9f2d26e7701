import { describe, expect, it } from "vitest";
import { addMonths, isoDay, isWeekend, parseDay, weekdayOf, yearOf } from "../../../../src/core/calendar/day";

describe("a day", () => {
  it.each(["1970-01-01", "2024-02-29", "2026-11-23", "2026-12-31"])("%s is read and written back", (iso) => {
    expect(isoDay(parseDay(iso)!)).toBe(iso);
    expect(yearOf(parseDay(iso)!)).toBe(Number(iso.slice(0, 4)));
  });

  it.each(["2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "23/11/2026", "2026-11-23T14:30", "", "2026-11-23 "])("%j is none", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it("knows its weekday: 23/11/2026 is a Monday, 22/08/2026 a Saturday, 26/04/2026 a Sunday", () => {
    expect(["2026-11-23", "2026-08-22", "2026-04-26"].map((iso) => weekdayOf(parseDay(iso)!))).toEqual([1, 6, 0]);
    expect(["2026-11-23", "2026-08-22", "2026-04-26"].map((iso) => isWeekend(parseDay(iso)!))).toEqual([false, true, true]);
  });
});

describe("months later", () => {
  it.each([
    ["the same date", "2026-03-16", 1, "2026-04-16"],
    ["a month without that date ends on its last", "2026-08-31", 1, "2026-09-30"],
    ["February of an ordinary year", "2026-01-31", 1, "2026-02-28"],
    ["February of a leap year", "2023-12-31", 2, "2024-02-29"],
    ["over New Year", "2025-11-30", 3, "2026-02-28"],
    ["none", "2026-05-05", 0, "2026-05-05"],
  ])("%s", (_situation, from, months, to) => {
    expect(isoDay(addMonths(parseDay(from)!, months))).toBe(to);
  });
});
