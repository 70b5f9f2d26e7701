// From which day to which day a local fact holds; what has ended is never put back in its place.
import * as v from "valibot";
import { daySchema } from "../procedure/words";

/** The days of a local fact, for a schema to spread. */
export const periodEntries = {
  /** The first day on which it holds. */
  from: daySchema,
  /** The last day on which it holds; left out: until a later one takes its place. */
  to: v.optional(daySchema),
};

export interface Period {
  from: string;
  to?: string | undefined;
}

/** For a schema's check: the last day is not before the first. */
export function runsForwards({ from, to }: Period): boolean {
  return to === undefined || from <= to;
}

/** Whether it holds on a day, as far as its own two days say. */
export function holdsOn({ from, to }: Period, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}

/**
 * Of several that speak of the same fact, the one that holds on a day: the last to begin, if it has not ended.
 * One that began earlier ended for good where the later one began, so that no older value comes back.
 */
export function latestOn<T extends Period>(facts: readonly T[], day: string): T | undefined {
  const begun = facts.filter(({ from }) => from <= day);
  const latest = begun.reduce<T | undefined>((last, fact) => (!last || fact.from > last.from ? fact : last), undefined);
  return latest && holdsOn(latest, day) ? latest : undefined;
}

/** Whether two that speak of the same fact both claim a day: they begin together, or the earlier is said to last into the later. */
export function clash(a: Period, b: Period): boolean {
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
  return earlier.from === later.from || (earlier.to !== undefined && earlier.to >= later.from);
}

/** The days on which it begins and on which it holds no longer. */
export function turns({ from, to }: Period): string[] {
  return to === undefined ? [from] : [from, dayAfter(to)];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
