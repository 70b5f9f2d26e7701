// Months and days as they are written, "2026-11" and "2026-11-23", and how long what was counted is kept.
import { addMonths, isoDay, parseDay } from "../calendar/day";

/** The month in progress and those before it. */
const monthsKept = 24;

/** "2026-11-23" → "2026-11". */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The first day of the oldest month that is still kept on `today`; `today` itself must be a day that exists. */
export function firstDayKept(today: string): string {
  return isoDay(addMonths(parseDay(`${monthOf(today)}-01`)!, 1 - monthsKept));
}

/** The day so many days before `day`. */
export function daysBefore(day: string, count: number): string {
  return isoDay(parseDay(day)! - count);
}
