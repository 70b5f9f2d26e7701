// When the office is open on a working day.

/** Minutes since midnight. */
export type Minute = number;

/** The parts of a working day in which the office is open, in order; at least one. */
export type OfficeHours = readonly { from: Minute; to: Minute }[];

/** "14:30" → 870. The text has been checked to be an hour. */
export function minuteOf(hour: string): Minute {
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
}

/** 870 → "14:30". */
export function hourOf(minute: Minute): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

export function openingOf(hours: OfficeHours): Minute {
  return hours[0]!.from;
}

export function closingOf(hours: OfficeHours): Minute {
  return hours.at(-1)!.to;
}

/**
 * The hours out of a commune's own line, "Sáng 7:30–11:30, chiều 13 giờ 30 đến 17 giờ": two or four hours, each later than the one before.
 * `undefined` for any other line: one that says more (another day, another season) is not read by halves.
 */
export function readOfficeHours(line: string): OfficeHours | undefined {
  const found = [...line.normalize("NFC").matchAll(/(?<!\d)(\d{1,2})\s*(?::|giờ|[hg](?!\p{L}))(?:\s*(\d{2})(?!\d))?/giu)];
  const minutes = found.map(([, hour, minute = "0"]) => ({ hour: Number(hour), minute: Number(minute) }));
  if (minutes.some(({ hour, minute }) => hour > 23 || minute > 59)) return undefined;
  const [a, b, c, d, ...more] = minutes.map(({ hour, minute }) => hour * 60 + minute);
  if (a === undefined || b === undefined || a >= b || more.length > 0) return undefined;
  if (c === undefined) return [{ from: a, to: b }];
  if (d === undefined || b > c || c >= d) return undefined;
  return [
    { from: a, to: b },
    { from: c, to: d },
  ];
}
