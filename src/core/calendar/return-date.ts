// When the result can be fetched: the term counted from the filing over the working days, or why nobody can say.
//
// Days and months: Bộ luật Dân sự 2015, art. 147.2 (the day of filing is not counted) and 148 (a term that ends on a day off
// ends on the next working day). Hours run from the filing itself (art. 147.1), while the office is open.
import { addMonths, isoDay, parseDay, yearOf, type Day } from "./day";
import { countsAsFiled, type Moment } from "./filing";
import { nextWorkingDay } from "./next-working-day";
import { hourOf, minuteOf, type Minute } from "./office-hours";
import { checkTerm, type Term } from "./term";
import { UnknownYear, type DayOff, type WorkCalendar } from "./work-calendar";

/** A date, or the year that keeps it from being known. */
export type ReturnDate = KnownReturn | UnknownReturn;

export interface KnownReturn {
  kind: "date";
  /** "2026-12-01" */
  date: string;
  /** Latest part of that day; `day`: some time that day. */
  part: "morning" | "afternoon" | "day";
  /** Latest hour, "15:30": terms in hours only. */
  hour?: string;
  /** The day the file counts as filed. */
  filed: string;
  /** In order: the days off on which nothing was counted, or from which the end was moved. */
  skipped: DayOff[];
  /** The hours that decided are the calendar file's, because the commune has not said its own. */
  hoursAssumed: boolean;
}

export interface UnknownReturn {
  kind: "unknown-year";
  /** The year that is not in the data. */
  year: number;
  /** It is later than every year in the data. */
  later: boolean;
  /** The result certainly comes after this day; left out when the filing itself is in that year. */
  after?: string;
  /** Working days or days of the term that are over by then; left out for other units. */
  counted?: number;
  /** The days off skipped until then. */
  skipped: DayOff[];
}

/**
 * @param moment when the file is handed in, on the office's clock
 * @throws AbsurdTerm
 */
export function returnDate(moment: Moment, term: Term, calendar: WorkCalendar): ReturnDate {
  checkTerm(term);
  const count: Count = { calendar, skipped: [], workingDays: 0 };
  try {
    const filed = countsAsFiled(moment, calendar, count.skipped);
    count.filed = filed.day;
    const { day, part, minute } = ends(filed, moment, term, count);
    const moved = filed.day !== moment.day && calendar.dayOff(moment.day) === undefined;
    return {
      kind: "date",
      date: isoDay(day),
      part,
      ...(minute !== undefined && { hour: hourOf(minute) }),
      filed: isoDay(filed.day),
      skipped: count.skipped,
      hoursAssumed: calendar.hoursAssumed && (moved || term.unit === "hour"),
    };
  } catch (error) {
    if (!(error instanceof UnknownYear)) throw error;
    return unknownReturn(error.year, moment, term, count);
  }
}

/** What is known so far, should the count run into a year that is not. */
interface Count {
  calendar: WorkCalendar;
  skipped: DayOff[];
  filed?: Day;
  workingDays: number;
}

interface End {
  day: Day;
  part: KnownReturn["part"];
  minute?: Minute;
}

function ends(filed: Moment, moment: Moment, term: Term, count: Count): End {
  switch (term.unit) {
    case "working_day":
      return workingDaysAfter(filed.day, term.amount, count);
    case "day":
      return movedEnd(filed.day + Math.ceil(term.amount), count);
    case "month":
      // Half a month is fifteen days: Bộ luật Dân sự 2015, art. 146.1.d.
      return movedEnd(addMonths(filed.day, Math.floor(term.amount)) + (isHalf(term.amount) ? 15 : 0), count);
    case "hour":
      return hoursAfter(filed, term.amount * 60, count);
    case "same_day":
      return sameDay(filed, moment, term.cutoff, count);
  }
}

const noon = 12 * 60;
const isHalf = (amount: number): boolean => amount % 1 !== 0;

function workingDaysAfter(filed: Day, amount: number, count: Count): End {
  let day = filed;
  while (count.workingDays < amount) {
    day = nextWorkingDay(day + 1, count.calendar, count.skipped);
    count.workingDays++;
  }
  return { day, part: isHalf(amount) ? "morning" : "afternoon" };
}

/** To the end of the day even for half a calendar day: a morning would come before the afternoon to which a weekend's end is moved. */
function movedEnd(end: Day, { calendar, skipped }: Count): End {
  return { day: nextWorkingDay(end, calendar, skipped), part: "afternoon" };
}

function hoursAfter(filed: Moment, minutes: Minute, { calendar, skipped }: Count): End {
  let { day, minute } = filed;
  for (let left = minutes; ;) {
    for (const { from, to } of calendar.hours(day)) {
      const start = Math.max(minute, from);
      const open = Math.max(0, to - start);
      if (open >= left) return { day, part: start + left <= noon ? "morning" : "afternoon", minute: start + left };
      left -= open;
    }
    day = nextWorkingDay(day + 1, calendar, skipped);
    minute = 0;
  }
}

function sameDay(filed: Moment, moment: Moment, cutoff: string | undefined, { calendar, skipped }: Count): End {
  const until = cutoff === undefined ? calendar.sameDayUntil(filed.day) : minuteOf(cutoff);
  const late = filed.day === moment.day && filed.minute > until;
  return { day: late ? nextWorkingDay(filed.day + 1, calendar, skipped) : filed.day, part: "day" };
}

function unknownReturn(year: number, moment: Moment, term: Term, count: Count): UnknownReturn {
  const { calendar, skipped } = count;
  const base = { kind: "unknown-year" as const, year, later: calendar.isLater(year), skipped };
  if (yearOf(moment.day) === year) return base;
  const last = parseDay(`${year - 1}-12-31`)!;
  const counted = countedUntil(last, term, count);
  return { ...base, after: isoDay(last), ...(counted !== undefined && { counted }) };
}

function countedUntil(last: Day, term: Term, { filed, workingDays }: Count): number | undefined {
  if (filed === undefined) return undefined;
  if (term.unit === "working_day") return workingDays;
  return term.unit === "day" ? Math.min(last - filed, term.amount) : undefined;
}
