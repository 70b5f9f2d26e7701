// The posted facts of 2025 and 2026, each day by name, against the list.
import { describe, expect, it } from "vitest";
import { isoDay, isWeekend, parseDay } from "../../../../src/core/calendar/day";
import { readOfficeHours } from "../../../../src/core/calendar/office-hours";
import { createWorkCalendar, UnknownYear } from "../../../../src/core/calendar/work-calendar";
import { calendars, theCalendar } from "./the-calendar";

const daysOf = (year: number) => {
  const first = parseDay(`${year}-01-01`)!;
  return Array.from({ length: parseDay(`${year + 1}-01-01`)! - first }, (_, i) => first + i);
};

describe.each([
  {
    year: 2025,
    off: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    worked: "04-26",
    workingDays: 365 - 104 - 12 + 1,
  },
  {
    year: 2026,
    off: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    worked: "01-10 08-22",
    workingDays: 365 - 104 - 14 + 2,
  },
])("$year as posted", ({ year, off, worked, workingDays }) => {
  it("has exactly these days off beside the weekends", () => {
    const found = daysOf(year).filter((day) => !isWeekend(day) && theCalendar.dayOff(day));
    expect(found.map((day) => isoDay(day).slice(5)).join(" ")).toBe(off);
  });

  it("has exactly these Saturdays worked", () => {
    const found = daysOf(year).filter((day) => isWeekend(day) && !theCalendar.dayOff(day));
    expect(found.map((day) => isoDay(day).slice(5)).join(" ")).toBe(worked);
  });

  it(`has ${workingDays} working days`, () => {
    expect(daysOf(year).filter((day) => !theCalendar.dayOff(day))).toHaveLength(workingDays);
  });
});

describe("why a day is off", () => {
  it.each([
    ["2025-04-07", "Giỗ Tổ Hùng Vương", "Bộ luật Lao động 2019, Điều 112"],
    ["2025-05-02", "Nghỉ dịp 30/04 và 01/05, làm bù thứ Bảy 26/04", "Thông báo 6150/TB-BLĐTBXH"],
    ["2026-01-02", "Nghỉ dịp Tết Dương lịch, làm bù thứ Bảy 10/01", "Công văn 12729/VPCP-KGVX"],
    ["2026-02-18", "Tết Nguyên đán", "Thông báo 9441/TB-BNV"],
    ["2026-04-27", "Nghỉ bù Giỗ Tổ Hùng Vương (Chủ Nhật 26/04)", "Bộ luật Lao động 2019, Điều 111 khoản 3"],
    ["2026-11-24", "Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16"],
  ])("%s is %s", (date, name, source) => {
    expect(theCalendar.dayOff(parseDay(date)!)).toEqual({ date, name, source });
  });

  it("an ordinary Sunday has no name of its own, but a source", () => {
    expect(theCalendar.dayOff(parseDay("2026-11-22")!)).toEqual({ date: "2026-11-22", source: "Quyết định 188/1999/QĐ-TTg, Điều 1" });
  });
});

describe("years that are not in the data", () => {
  it.each([
    ["2024-12-31", 2024, false],
    ["2027-01-01", 2027, true],
  ])("%s is not guessed at", (date, year, later) => {
    expect(() => theCalendar.dayOff(parseDay(date)!)).toThrow(UnknownYear);
    expect(() => theCalendar.sameDayUntil(parseDay(date)!)).toThrow(`no calendar for ${year}`);
    expect(theCalendar.isLater(year)).toBe(later);
  });
});

describe("hours", () => {
  const monday = parseDay("2026-11-23")!;

  it("are the calendar file's, and said to be assumed, as long as the commune has not said its own", () => {
    expect(theCalendar.hours(monday)).toEqual([
      { from: 450, to: 690 },
      { from: 780, to: 1020 },
    ]);
    expect(theCalendar.hoursAssumed).toBe(true);
  });

  it("are the commune's own once they are known", () => {
    const calendar = createWorkCalendar(calendars, readOfficeHours("7:00–11:00, 14:00–16:30"));
    expect(calendar.hours(monday)).toEqual([
      { from: 420, to: 660 },
      { from: 840, to: 990 },
    ]);
    expect(calendar.hoursAssumed).toBe(false);
  });
});
