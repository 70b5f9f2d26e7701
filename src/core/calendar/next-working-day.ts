// From a day to the first one on which the office is open.
import type { Day } from "./day";
import type { DayOff, WorkCalendar } from "./work-calendar";

/**
 * `day` itself when the office is open, else the first later day on which it is.
 * @param skipped the days off on the way are added to it
 * @throws UnknownYear
 */
export function nextWorkingDay(day: Day, calendar: WorkCalendar, skipped: DayOff[]): Day {
  for (let candidate = day; ; candidate++) {
    const off = calendar.dayOff(candidate);
    if (!off) return candidate;
    skipped.push(off);
  }
}
