// One year's calendar file: the days off, the Saturdays worked in their place, the hours; each fact with its source.
import * as v from "valibot";
import { isWeekend, parseDay, yearOf } from "./day";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "empty"));
const day = v.pipe(
  v.string(),
  v.check((iso) => parseDay(iso) !== undefined, "day"),
);
const hour = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "hour"));
const part = v.strictObject({ from: hour, to: hour });

const shape = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  /** What makes Saturday and Sunday days off. */
  weekend: v.strictObject({ source: text }),
  /** Used as long as `commune.yaml` does not say the commune's own hours. */
  office_hours: v.strictObject({ morning: part, afternoon: part, source: text }),
  /** A same-day file handed in after this hour is returned on the next working day, where the record names no hour of its own. */
  same_day: v.strictObject({ until: hour, source: text }),
  days_off: v.array(
    v.strictObject({
      from: day,
      /** Last day, where there are several. */
      to: v.optional(day),
      name: text,
      /** The name for visitors. */
      english: v.optional(text),
      source: text,
    }),
  ),
  /** Saturdays and Sundays that are worked in place of a day off. */
  days_worked: v.array(v.strictObject({ date: day, instead_of: day, source: text })),
});

export type YearCalendar = v.InferOutput<typeof shape>;

/** `calendar/<year>.yaml`; a year that contradicts itself is refused. */
export const yearCalendarSchema = v.pipe(
  shape,
  v.forward(v.check(hoursInOrder, "hours-order"), ["office_hours"]),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { list, index, key, reason } of breaches(dataset.value)) {
      addIssue({ message: reason, path: issuePath(dataset.value, [list, index, key]) });
    }
  }),
);

function hoursInOrder({ office_hours: { morning, afternoon } }: YearCalendar): boolean {
  return morning.from < morning.to && morning.to <= afternoon.from && afternoon.from < afternoon.to;
}

interface Breach {
  list: "days_off" | "days_worked";
  index: number;
  key: string;
  reason: string;
}

function* breaches(calendar: YearCalendar): Generator<Breach> {
  const off = new Set<number>();
  for (const [index, { from, to = from }] of calendar.days_off.entries()) {
    const at = { list: "days_off" as const, index };
    const [first, last] = [parseDay(from)!, parseDay(to)!];
    if (yearOf(first) !== calendar.year) yield { ...at, key: "from", reason: "calendar-other-year" };
    else if (yearOf(last) !== calendar.year) yield { ...at, key: "to", reason: "calendar-other-year" };
    else if (last < first) yield { ...at, key: "to", reason: "days-off-backwards" };
    else if (range(first, last).every(isWeekend)) yield { ...at, key: "from", reason: "day-off-weekend" };
    for (const each of range(first, last)) {
      if (off.has(each)) yield { ...at, key: "from", reason: "day-off-twice" };
      off.add(each);
    }
  }
  const worked = new Set<number>();
  for (const [index, { date, instead_of }] of calendar.days_worked.entries()) {
    const at = { list: "days_worked" as const, index };
    const [each, swapped] = [parseDay(date)!, parseDay(instead_of)!];
    if (yearOf(each) !== calendar.year) yield { ...at, key: "date", reason: "calendar-other-year" };
    else if (!isWeekend(each)) yield { ...at, key: "date", reason: "day-worked-weekday" };
    else if (off.has(each)) yield { ...at, key: "date", reason: "day-worked-off" };
    else if (worked.has(each)) yield { ...at, key: "date", reason: "day-worked-twice" };
    // A swap across New Year is looked up in neither file.
    if (yearOf(swapped) === calendar.year && !off.has(swapped)) yield { ...at, key: "instead_of", reason: "day-worked-for-nothing" };
    worked.add(each);
  }
}

function range(first: number, last: number): number[] {
  // Backwards or across years is reported as such; it is no range to walk.
  return last < first || last - first > 366 ? [first] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

type IssuePath = [v.IssuePathItem, ...v.IssuePathItem[]];

/** Valibot's own path items, so that these breaches print like every other issue. */
function issuePath(root: object, keys: (string | number)[]): IssuePath {
  let input: unknown = root;
  return keys.map((key) => {
    const value = (input as Record<string | number, unknown>)[key];
    const item = { type: "unknown", origin: "value", input, key, value } as const;
    input = value;
    return item;
  }) as unknown as IssuePath;
}
