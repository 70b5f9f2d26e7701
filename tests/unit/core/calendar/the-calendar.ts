// The posted calendars of 2025 and 2026, as data/calendar has them: what the tables of literal dates are held against.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { isoDay } from "../../../../src/core/calendar/day";
import { parseMoment, type Moment } from "../../../../src/core/calendar/filing";
import { createWorkCalendar } from "../../../../src/core/calendar/work-calendar";
import { yearCalendarSchema, type YearCalendar } from "../../../../src/core/calendar/year-calendar";

function posted(year: number): YearCalendar {
  const file = join(import.meta.dirname, `../../../../data/calendar/${year}.yaml`);
  return v.parse(yearCalendarSchema, parse(readFileSync(file, "utf8")));
}

export const calendars = [posted(2025), posted(2026)];
export const theCalendar = createWorkCalendar(calendars);

/** A moment that exists, for tables of literals. */
export function at(text: string): Moment {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`no such moment: ${text}`);
  return moment;
}

/** "2026-12-01 08:30", for messages and for comparing. */
export function written({ day, minute }: Moment): string {
  return `${isoDay(day)} ${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
