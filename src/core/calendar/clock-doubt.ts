// Does the device's clock contradict the data? Nothing can have been read on a day that has not come yet.

/** A clock that is behind: dates counted by it would be wrong. */
export interface ClockDoubt {
  /** What the clock says, "2025-01-01". */
  today: string;
  /** The latest day of the data; it has been, whatever the clock says. */
  newest: string;
}

/**
 * @param today the day the clock gives, "2026-11-23"
 * @param past days on which something in the data was read or checked
 * @returns undefined when nothing speaks against the clock; a clock that is ahead cannot be told
 */
export function clockDoubt(today: string, past: readonly string[]): ClockDoubt | undefined {
  const newest = past.reduce((latest, day) => (day > latest ? day : latest), "");
  return newest > today ? { today, newest } : undefined;
}
