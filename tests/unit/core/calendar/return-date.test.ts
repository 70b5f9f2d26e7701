// Return dates by situation, over 2025 and 2026: every date counted on paper against the posted calendars.
import { describe, expect, it } from "vitest";
import { readOfficeHours } from "../../../../src/core/calendar/office-hours";
import { returnDate } from "../../../../src/core/calendar/return-date";
import type { longestTerm } from "../../../../src/core/calendar/term";
import { AbsurdTerm, type Term } from "../../../../src/core/calendar/term";
import { createWorkCalendar } from "../../../../src/core/calendar/work-calendar";
import { at, calendars, theCalendar } from "./the-calendar";

type Unit = keyof typeof longestTerm;
type Row = [situation: string, filed: string, amount: number, date: string, skipped: string];

function answer(filed: string, term: Term, calendar = theCalendar): { date: string; skipped: string } {
  const result = returnDate(at(filed), term, calendar);
  if (result.kind !== "date") throw new Error(`no date: ${JSON.stringify(result)}`);
  const date = [result.date, result.hour ?? result.part].join(" ");
  return { date, skipped: result.skipped.map((day) => day.date.slice(5)).join(" ") };
}

function rows(unit: Unit, table: Row[]): void {
  it.each(table)("%s: %s + %d → %s", (_situation, filed, amount, date, skipped) => {
    expect(answer(filed, { unit, amount })).toEqual({ date, skipped });
  });
}

describe("working days", () => {
  rows("working_day", [
    ["the day of filing is not counted", "2026-11-16T08:00", 1, "2026-11-17 afternoon", ""],
    ["over Ngày Văn hóa Việt Nam and a weekend", "2026-11-23T14:30", 5, "2026-12-01 afternoon", "11-24 11-28 11-29"],
    ["filed after closing, before a holiday", "2026-11-23T17:30", 1, "2026-11-26 afternoon", "11-24"],
    ["filed on a holiday", "2026-11-24T10:00", 1, "2026-11-26 afternoon", "11-24"],
    ["filed on a Saturday", "2026-01-17T09:00", 1, "2026-01-20 afternoon", "01-17 01-18"],
    ["filed on New Year's Day", "2026-01-01T09:00", 1, "2026-01-06 afternoon", "01-01 01-02 01-03 01-04"],
    ["ending on the Saturday worked for 02/01", "2026-01-08T09:00", 2, "2026-01-10 afternoon", ""],
    ["filed on the Saturday worked for 02/01", "2026-01-10T09:00", 1, "2026-01-12 afternoon", "01-11"],
    ["over Tết 2026", "2026-02-13T09:00", 1, "2026-02-23 afternoon", "02-14 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22"],
    ["over the Monday after Giỗ Tổ on a Sunday", "2026-04-24T09:00", 1, "2026-04-28 afternoon", "04-25 04-26 04-27"],
    ["over 30/04 and 01/05", "2026-04-28T09:00", 3, "2026-05-05 afternoon", "04-30 05-01 05-02 05-03"],
    ["ending on the Saturday worked for 31/08", "2026-08-21T09:00", 1, "2026-08-22 afternoon", ""],
    ["over Quốc khánh 2026", "2026-08-28T09:00", 1, "2026-09-03 afternoon", "08-29 08-30 08-31 09-01 09-02"],
    ["over Tết 2025", "2025-01-24T09:00", 3, "2025-02-05 afternoon", "01-25 01-26 01-27 01-28 01-29 01-30 01-31 02-01 02-02"],
    ["over Giỗ Tổ 2025", "2025-04-04T09:00", 1, "2025-04-08 afternoon", "04-05 04-06 04-07"],
    ["counting the Saturday worked for 02/05", "2025-04-25T09:00", 2, "2025-04-28 afternoon", "04-27"],
    ["over the five days of 30/04/2025", "2025-04-29T09:00", 1, "2025-05-05 afternoon", "04-30 05-01 05-02 05-03 05-04"],
    ["over Quốc khánh 2025", "2025-08-29T09:00", 1, "2025-09-03 afternoon", "08-30 08-31 09-01 09-02"],
    ["over New Year, from one calendar into the next", "2025-12-31T09:00", 1, "2026-01-05 afternoon", "01-01 01-02 01-03 01-04"],
    ["three and a half: the fourth, in the morning", "2026-11-23T14:30", 3.5, "2026-11-30 morning", "11-24 11-28 11-29"],
    ["seven and a half: the eighth, in the morning", "2026-11-23T14:30", 7.5, "2026-12-04 morning", "11-24 11-28 11-29"],
    ["half a day is not over on the day of filing", "2026-11-16T08:00", 0.5, "2026-11-17 morning", ""],
    ["one and a half over a Saturday that is worked: Monday morning", "2026-08-21T09:00", 1.5, "2026-08-24 morning", "08-23"],
    ["the last working day that is known", "2026-12-28T09:00", 3, "2026-12-31 afternoon", ""],
  ]);
});

describe("calendar days", () => {
  rows("day", [
    ["days off in between are counted", "2026-11-23T14:30", 15, "2026-12-08 afternoon", ""],
    ["ending on a holiday", "2026-11-23T14:30", 1, "2026-11-25 afternoon", "11-24"],
    ["ending on a Saturday", "2026-11-23T14:30", 5, "2026-11-30 afternoon", "11-28 11-29"],
    ["ending on a Saturday that is worked", "2026-01-05T09:00", 5, "2026-01-10 afternoon", ""],
    ["ending in Tết", "2026-02-10T09:00", 7, "2026-02-23 afternoon", "02-17 02-18 02-19 02-20 02-21 02-22"],
    ["filed after closing and ending on a Saturday", "2026-11-19T19:00", 8, "2026-11-30 afternoon", "11-28 11-29"],
    ["filed on a holiday", "2026-11-24T09:00", 1, "2026-11-26 afternoon", "11-24"],
    ["one and a half: the end of the second", "2026-11-16T09:00", 1.5, "2026-11-18 afternoon", ""],
    ["a half that ends on a Saturday: the end of Monday", "2026-11-16T09:00", 4.5, "2026-11-23 afternoon", "11-21 11-22"],
    ["over New Year", "2025-12-22T09:00", 10, "2026-01-05 afternoon", "01-01 01-02 01-03 01-04"],
  ]);
});

describe("months", () => {
  rows("month", [
    ["the same date", "2026-03-16T09:00", 1, "2026-04-16 afternoon", ""],
    ["filed on a Sunday counts from Monday's date", "2026-03-15T09:00", 1, "2026-04-16 afternoon", "03-15"],
    ["a month without that date, its last a Saturday", "2025-12-31T09:00", 2, "2026-03-02 afternoon", "02-28 03-01"],
    ["ending on a holiday", "2026-06-24T09:00", 5, "2026-11-25 afternoon", "11-24"],
    ["ending on a Saturday that is worked", "2026-07-22T09:00", 1, "2026-08-22 afternoon", ""],
    ["ending on the day off swapped for it", "2026-07-31T09:00", 1, "2026-09-03 afternoon", "08-31 09-01 09-02"],
    ["ending in Tết", "2026-01-19T09:00", 1, "2026-02-23 afternoon", "02-19 02-20 02-21 02-22"],
    ["half a month is fifteen days", "2026-03-16T09:00", 1.5, "2026-05-04 afternoon", "05-01 05-02 05-03"],
    ["half a year over New Year", "2025-10-13T09:00", 6, "2026-04-13 afternoon", ""],
  ]);
});

describe("hours, while the office is open", () => {
  rows("hour", [
    ["the same afternoon", "2026-11-23T14:30", 2, "2026-11-23 16:30", ""],
    ["to the closing minute", "2026-11-23T14:30", 2.5, "2026-11-23 17:00", ""],
    ["over closing and a holiday", "2026-11-23T14:30", 3, "2026-11-25 08:00", "11-24"],
    ["eight: a working day", "2026-11-23T14:30", 8, "2026-11-25 14:30", "11-24"],
    ["filed at lunch", "2026-11-23T12:00", 1, "2026-11-23 14:00", ""],
    ["over lunch", "2026-11-23T11:00", 1, "2026-11-23 13:30", ""],
    ["half an hour before lunch", "2026-11-23T11:00", 0.5, "2026-11-23 11:30", ""],
    ["filed at night", "2026-11-23T22:00", 1, "2026-11-25 08:30", "11-24"],
    ["over a weekend", "2026-11-20T16:30", 1, "2026-11-23 08:00", "11-21 11-22"],
    ["into a Saturday that is worked", "2026-08-21T16:30", 1, "2026-08-22 08:00", ""],
    ["filed in the closing minute", "2026-11-16T17:00", 1, "2026-11-17 08:30", ""],
  ]);

  it("says morning or afternoon with the hour", () => {
    const parts = ["2026-11-23T08:00", "2026-11-23T14:00"].map((filed) => returnDate(at(filed), { unit: "hour", amount: 1 }, theCalendar));
    expect(parts.map((result) => result.kind === "date" && result.part)).toEqual(["morning", "afternoon"]);
  });
});

describe("the same day", () => {
  it.each([
    ["until 15:00", "2026-11-23T15:00", undefined, "2026-11-23 day", ""],
    ["after 15:00: the next working day", "2026-11-23T15:01", undefined, "2026-11-25 day", "11-24"],
    ["Friday after 15:00", "2026-11-20T15:01", undefined, "2026-11-23 day", "11-21 11-22"],
    ["Friday after 15:00 before a worked Saturday", "2026-08-21T16:00", undefined, "2026-08-22 day", ""],
    ["after 15:00 on a worked Saturday", "2026-08-22T15:01", undefined, "2026-08-24 day", "08-23"],
    ["filed on a Saturday: filed and returned on Monday", "2026-11-21T16:00", undefined, "2026-11-23 day", "11-21 11-22"],
    ["filed after closing: filed and returned on the next working day", "2026-11-23T17:01", undefined, "2026-11-25 day", "11-24"],
    ["filed before opening", "2026-11-23T06:00", undefined, "2026-11-23 day", ""],
    ["the record's own hour is earlier", "2026-11-23T10:01", "10:00", "2026-11-25 day", "11-24"],
    ["the record's own hour is later", "2026-11-23T16:00", "16:30", "2026-11-23 day", ""],
  ])("%s", (_situation, filed, cutoff, date, skipped) => {
    expect(answer(filed, { unit: "same_day", ...(cutoff && { cutoff }) })).toEqual({ date, skipped });
  });
});

describe("years that nobody has announced", () => {
  it.each<[string, string, Term, object]>([
    [
      "working days reaching into 2027",
      "2026-12-28T09:00",
      { unit: "working_day", amount: 5 },
      { year: 2027, later: true, after: "2026-12-31", counted: 3, skipped: [] },
    ],
    [
      "calendar days reaching into 2027",
      "2026-12-15T09:00",
      { unit: "day", amount: 30 },
      { year: 2027, later: true, after: "2026-12-31", counted: 16, skipped: [] },
    ],
    ["months reaching into 2027", "2026-12-15T09:00", { unit: "month", amount: 1 }, { year: 2027, later: true, after: "2026-12-31", skipped: [] }],
    ["hours reaching into 2027", "2026-12-31T16:00", { unit: "hour", amount: 8 }, { year: 2027, later: true, after: "2026-12-31", skipped: [] }],
    ["the same day, too late on the last", "2026-12-31T15:01", { unit: "same_day" }, { year: 2027, later: true, after: "2026-12-31", skipped: [] }],
    [
      "filed after closing on the last day",
      "2026-12-31T18:00",
      { unit: "working_day", amount: 1 },
      { year: 2027, later: true, after: "2026-12-31", skipped: [] },
    ],
    ["filed in 2027", "2027-02-08T09:00", { unit: "same_day" }, { year: 2027, later: true, skipped: [] }],
    ["filed before the first year in the data", "2024-12-31T09:00", { unit: "working_day", amount: 1 }, { year: 2024, later: false, skipped: [] }],
  ])("%s: no date", (_situation, filed, term, expected) => {
    expect(returnDate(at(filed), term, theCalendar)).toEqual({ kind: "unknown-year", ...expected });
  });

  it("keeps the days skipped so far", () => {
    const result = returnDate(at("2026-12-25T09:00"), { unit: "working_day", amount: 10 }, theCalendar);
    expect(result).toMatchObject({ counted: 4, skipped: [{ date: "2026-12-26" }, { date: "2026-12-27" }] });
  });

  it("does not count more days than the term has, when its end is moved over New Year", () => {
    const until2027 = { ...calendars[1]!, days_off: [{ from: "2026-12-31", name: "Nghỉ", source: "Thử" }], days_worked: [] };
    const result = returnDate(at("2026-12-28T09:00"), { unit: "day", amount: 3 }, createWorkCalendar([until2027]));
    expect(result).toMatchObject({ kind: "unknown-year", counted: 3, after: "2026-12-31" });
  });
});

describe("terms nobody can count", () => {
  it.each<[string, Term]>([
    ["none at all", { unit: "day", amount: 0 }],
    ["less than none", { unit: "working_day", amount: -1 }],
    ["a third of a day", { unit: "working_day", amount: 1 / 3 }],
    ["no number", { unit: "hour", amount: NaN }],
    ["endless", { unit: "month", amount: Infinity }],
    ["a thousand months", { unit: "month", amount: 1000 }],
  ])("%s", (_situation, term) => {
    expect(() => returnDate(at("2026-11-23T09:00"), term, theCalendar)).toThrow(AbsurdTerm);
  });
});

it("lets an error that is not about a year pass", () => {
  const broken = { ...theCalendar, hours: () => [] };
  expect(() => returnDate(at("2026-11-23T09:00"), { unit: "day", amount: 1 }, broken)).toThrow(TypeError);
});

describe("hours that nobody has confirmed", () => {
  const own = createWorkCalendar(calendars, readOfficeHours("7:00–11:00, 14:00–16:30"));
  const assumed = (filed: string, term: Term, calendar = theCalendar) => {
    const result = returnDate(at(filed), term, calendar);
    return result.kind === "date" && result.hoursAssumed;
  };

  it("are named where they decided: after closing, and for terms in hours", () => {
    expect(assumed("2026-11-23T14:30", { unit: "working_day", amount: 5 })).toBe(false);
    expect(assumed("2026-11-21T14:30", { unit: "working_day", amount: 5 })).toBe(false);
    expect(assumed("2026-11-23T17:30", { unit: "working_day", amount: 5 })).toBe(true);
    expect(assumed("2026-11-23T14:30", { unit: "hour", amount: 2 })).toBe(true);
  });

  it("give way to the commune's own", () => {
    expect(assumed("2026-11-23T16:45", { unit: "working_day", amount: 1 }, own)).toBe(false);
    expect(answer("2026-11-23T16:45", { unit: "working_day", amount: 1 }, own).date).toBe("2026-11-26 afternoon");
    expect(answer("2026-11-23T10:30", { unit: "hour", amount: 1 }, own).date).toBe("2026-11-23 14:30");
  });
});
