// The days skipped, told shortly: days in a row with the same reason together, all ordinary weekends together.
import { parseDay } from "./day";
import type { DayOff } from "./work-calendar";

/** Days skipped for one reason. */
export interface SkippedRuns {
  /** What the calendar file calls them; left out for ordinary weekends. */
  name?: string;
  source: string;
  /** In order; `to` is `from` for a single day. "2026-11-28" */
  runs: { from: string; to: string }[];
}

/** @param days in order, as a return date skipped them */
export function skippedRuns(days: readonly DayOff[]): SkippedRuns[] {
  const reasons = new Map<string, SkippedRuns>();
  for (const { date, name, source } of days) {
    const key = JSON.stringify([name, source]);
    const reason = reasons.get(key) ?? { ...(name && { name }), source, runs: [] };
    reasons.set(key, reason);
    const last = reason.runs.at(-1);
    if (last && parseDay(last.to)! + 1 === parseDay(date)) last.to = date;
    else reason.runs.push({ from: date, to: date });
  }
  return [...reasons.values()];
}
