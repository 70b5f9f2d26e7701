import { describe, expect, it } from "vitest";
import { countsAsFiled, parseMoment } from "../../../../src/core/calendar/filing";
import type { DayOff } from "../../../../src/core/calendar/work-calendar";
import { at, theCalendar, written } from "./the-calendar";

describe("a moment of filing", () => {
  it("is read from day and hour", () => {
    expect(written(at("2026-11-23T14:30"))).toBe("2026-11-23 14:30");
  });

  it.each(["2026-11-23", "2026-11-23T24:00", "2026-11-23T9:00", "2026-02-30T10:00", "2026-11-23T14:30Z", "2026-11-23T14:30:00", "2026-11-23T14:30T1", "", "x"])(
    "%j is none",
    (text) => {
      expect(parseMoment(text)).toBeUndefined();
    },
  );
});

describe("a file counts as filed", () => {
  it.each([
    ["at once, while the office is open", "2026-11-23T14:30", "2026-11-23 14:30", ""],
    ["at once, over lunch", "2026-11-23T12:00", "2026-11-23 12:00", ""],
    ["at opening, when it comes before", "2026-11-23T05:00", "2026-11-23 07:30", ""],
    ["that day, when it comes in the closing minute", "2026-11-23T17:00", "2026-11-23 17:00", ""],
    ["on the next working day, when it comes after closing", "2026-11-23T17:01", "2026-11-25 07:30", "2026-11-24"],
    ["on Monday, when it comes on a Saturday", "2026-11-21T09:00", "2026-11-23 07:30", "2026-11-21 2026-11-22"],
    ["at once, on a Saturday that is worked", "2026-08-22T09:00", "2026-08-22 09:00", ""],
    ["on a worked Saturday, when it comes on Friday after closing", "2026-08-21T18:00", "2026-08-22 07:30", ""],
    ["after the holiday, when it comes on one", "2026-11-24T09:00", "2026-11-25 07:30", "2026-11-24"],
    ["after New Year, when it comes on its first day", "2026-01-01T09:00", "2026-01-05 07:30", "2026-01-01 2026-01-02 2026-01-03 2026-01-04"],
  ])("%s", (_situation, moment, filed, days) => {
    const skipped: DayOff[] = [];
    expect(written(countsAsFiled(at(moment), theCalendar, skipped))).toBe(filed);
    expect(skipped.map(({ date }) => date).join(" ")).toBe(days);
  });
});
