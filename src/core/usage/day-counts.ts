// What is counted of one day: how often, never who, when or in what order.
import * as v from "valibot";
import { codeSchema, daySchema } from "../procedure/words";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** By procedure code. */
const byCode = v.record(codeSchema, count);

/** One day of one kiosk. Everything but `faces` is counted once a visit, however often it happens in it. */
export const dayCountsSchema = v.strictObject({
  day: daySchema,
  visits: count,
  /** Procedures that were opened. */
  opened: byCode,
  /** Codes that were shown to scan: the portal's page, the list in the pocket, this page over the office's network. */
  shown: v.strictObject({ portal: count, list: count, wifi: count }),
  /** Procedures whose questions were answered to the end. */
  guides: byCode,
  /** Searches without an answer, and those after which nothing was opened. */
  searches: v.strictObject({ nothing: count, abandoned: count }),
  /** "Có tìm được điều cần không?" */
  faces: v.strictObject({ good: count, fair: count, bad: count }),
});

export type DayCounts = v.InferOutput<typeof dayCountsSchema>;
export type CodeKind = keyof DayCounts["shown"];
export type SearchOutcome = keyof DayCounts["searches"];
export type Face = keyof DayCounts["faces"];

/** A day on which nothing has happened yet. */
export function emptyDay(day: string): DayCounts {
  return {
    day,
    visits: 0,
    opened: {},
    shown: { portal: 0, list: 0, wifi: 0 },
    guides: {},
    searches: { nothing: 0, abandoned: 0 },
    faces: { good: 0, fair: 0, bad: 0 },
  };
}

/** Both together, as the day of `a`. Codes stand in their own order, so that nothing tells which was opened first. */
export function mergeCounts(a: DayCounts, b: DayCounts): DayCounts {
  return {
    day: a.day,
    visits: a.visits + b.visits,
    opened: addUp(a.opened, b.opened),
    shown: addUp(a.shown, b.shown),
    guides: addUp(a.guides, b.guides),
    searches: addUp(a.searches, b.searches),
    faces: addUp(a.faces, b.faces),
  };
}

function addUp<Counts extends Record<string, number>>(a: Counts, b: Counts): Counts {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)])) as Counts;
}
