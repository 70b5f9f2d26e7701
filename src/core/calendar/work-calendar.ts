// The working days of the years whose calendar is known; of any other year nothing is said.
import { isoDay, isWeekend, parseDay, yearOf, type Day } from "./day";
import { minuteOf, type Minute, type OfficeHours } from "./office-hours";
import type { YearCalendar } from "./year-calendar";

/** A day on which the office is closed, and why. */
export interface DayOff {
  /** "2026-11-24" */
  date: string;
  /** What the calendar file calls it; left out for an ordinary Saturday or Sunday. */
  name?: string;
  /** The text that makes it a day off. */
  source: string;
}

/** Every question about a day of a year that is not in the data throws {@link UnknownYear}. */
export interface WorkCalendar {
  /** Why the office is closed that day; `undefined` when it is open. */
  dayOff: (day: Day) => DayOff | undefined;
  /** Its hours, when it is open. */
  hours: (day: Day) => OfficeHours;
  /** The last minute of a working day at which a same-day file is still returned that day. */
  sameDayUntil: (day: Day) => Minute;
  /** Are the hours those of the calendar file, because the commune has not said its own? */
  hoursAssumed: boolean;
  /** Is the year later than every year in the data, so that its calendar may not be announced yet? */
  isLater: (year: number) => boolean;
}

/** Asked about a day of a year that has no calendar file. */
export class UnknownYear extends Error {
  constructor(readonly year: number) {
    super(`no calendar for ${year}`);
    this.name = "UnknownYear";
  }
}

/**
 * @param calendars one per year, in any order
 * @param communeHours the commune's own hours, where they are known
 */
export function createWorkCalendar(calendars: readonly YearCalendar[], communeHours?: OfficeHours): WorkCalendar {
  const years = new Map(calendars.map((calendar) => [calendar.year, readYear(calendar)]));
  const of = (day: Day) => {
    const year = years.get(yearOf(day));
    if (!year) throw new UnknownYear(yearOf(day));
    return year;
  };
  return {
    dayOff(day) {
      const { off, worked, weekendSource } = of(day);
      const named = off.get(day);
      if (named) return named;
      return isWeekend(day) && !worked.has(day) ? { date: isoDay(day), source: weekendSource } : undefined;
    },
    hours: (day) => communeHours ?? of(day).hours,
    sameDayUntil: (day) => of(day).sameDayUntil,
    hoursAssumed: !communeHours,
    isLater: (year) => years.size > 0 && [...years.keys()].every((known) => known < year),
  };
}

function readYear({ days_off, days_worked, weekend, office_hours: { morning, afternoon }, same_day }: YearCalendar) {
  const off = new Map<Day, DayOff>();
  for (const { from, to = from, name, source } of days_off) {
    for (let day = parseDay(from)!; day <= parseDay(to)!; day++) off.set(day, { date: isoDay(day), name, source });
  }
  return {
    off,
    worked: new Set(days_worked.map(({ date }) => parseDay(date)!)),
    weekendSource: weekend.source,
    hours: [morning, afternoon].map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) })),
    sameDayUntil: minuteOf(same_day.until),
  };
}
