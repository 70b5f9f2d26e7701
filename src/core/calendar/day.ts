// Days as whole numbers: arithmetic on the calendar without a clock, a zone or a daylight-saving hour.

/** Days since 1970-01-01, in the office's own calendar. */
export type Day = number;

const dayLength = 86_400_000;

/** "2026-11-23" → its number; `undefined` for what is not a day that exists, written year-month-day. */
export function parseDay(iso: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const day = time / dayLength;
  return isoDay(day) === iso ? day : undefined;
}

/** The number of a day → "2026-11-23". */
export function isoDay(day: Day): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * dayLength).getUTCFullYear();
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day * dayLength).getUTCDay();
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0;
}

/**
 * The same date some whole months later, or the last of that month where it has no such date: 31/08 + 1 month is 30/09
 * (Bộ luật Dân sự 2015, art. 148.3).
 */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * dayLength);
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last)) / dayLength;
}
