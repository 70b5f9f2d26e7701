// The moment a file counts as handed in: a closed office takes it on its next working day.
import { parseDay, type Day } from "./day";
import { nextWorkingDay } from "./next-working-day";
import { closingOf, minuteOf, openingOf, type Minute } from "./office-hours";
import type { DayOff, WorkCalendar } from "./work-calendar";

/** A moment on the office's own clock. */
export interface Moment {
  day: Day;
  minute: Minute;
}

/** "2026-11-23T14:30", on the office's clock; `undefined` for anything else, a zone or seconds included. */
export function parseMoment(text: string): Moment | undefined {
  const [date = "", hour = "", ...more] = text.split("T");
  const day = parseDay(date);
  if (day === undefined || more.length > 0 || !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return undefined;
  return { day, minute: minuteOf(hour) };
}

/**
 * When a file handed in at `moment` counts as filed: on a day off or after closing it is the opening of the next working day,
 * before opening it is the opening of that day.
 * @param skipped days off are added to it
 * @throws UnknownYear
 */
export function countsAsFiled(moment: Moment, calendar: WorkCalendar, skipped: DayOff[]): Moment {
  const closed = !calendar.dayOff(moment.day) && moment.minute > closingOf(calendar.hours(moment.day));
  const day = nextWorkingDay(closed ? moment.day + 1 : moment.day, calendar, skipped);
  const opening = openingOf(calendar.hours(day));
  return { day, minute: day === moment.day ? Math.max(moment.minute, opening) : opening };
}
