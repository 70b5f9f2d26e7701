// Which texts people looked for in vain: as marks that cannot be read until a text came on three separate days, as words from then on.
import * as v from "valibot";
import { daySchema } from "../procedure/words";
import type { SearchOutcome } from "./day-counts";
import { daysBefore, firstDayKept, monthOf } from "./months";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const outcomes = v.strictObject({ nothing: count, abandoned: count });

export const wordBookSchema = v.strictObject({
  /** By mark, the slow salted hash of a text: how often on which day. Never three days. */
  waiting: v.record(v.pipe(v.string(), v.regex(/^[a-p]{32,}$/)), v.record(daySchema, outcomes)),
  /** By key: the words as they were typed on the third day, and how often in which month. */
  kept: v.record(
    v.string(),
    v.strictObject({ words: v.pipe(v.string(), v.maxLength(40)), months: v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), outcomes) }),
  ),
});

export type WordBook = v.InferOutput<typeof wordBookSchema>;
type Outcomes = v.InferOutput<typeof outcomes>;

/** One search that failed, of a text that `keepableWords` let through. */
export interface FailedSearch {
  mark: string;
  key: string;
  words: string;
  outcome: SearchOutcome;
}

/** On how many separate days a text must come before its words are kept. */
const daysNeeded = 3;
/** A mark waits so many days for the next one, then it is gone. */
const daysWaiting = 90;
/** More than a kiosk sees in years; a child at the keys fills no disk. */
const mostWaiting = 2000;
const mostKept = 500;

export const emptyBook = (): WordBook => ({ waiting: {}, kept: {} });

/** The book with what was looked for in vain on `today`, and without what is too old. `book` is left as it is. */
export function writeDown(book: WordBook, searches: readonly FailedSearch[], today: string): WordBook {
  const waiting = new Map(Object.entries(book.waiting));
  const kept = new Map(Object.entries(book.kept));
  for (const { mark, key, words, outcome } of searches) {
    const known = kept.get(key);
    if (known) {
      kept.set(key, { words: known.words, months: counted(known.months, monthOf(today), outcome) });
      continue;
    }
    const days = counted(waiting.get(mark) ?? {}, today, outcome);
    if (Object.keys(days).length < daysNeeded) waiting.set(mark, days);
    else if (kept.size < mostKept) {
      waiting.delete(mark);
      kept.set(key, { words, months: byMonth(days) });
    }
  }
  return withoutOld({ waiting: Object.fromEntries(waiting), kept: Object.fromEntries(kept) }, today);
}

/** Without marks that waited too long and months that are too old; in an order that tells nothing. */
function withoutOld({ waiting, kept }: WordBook, today: string): WordBook {
  const oldestDay = daysBefore(today, daysWaiting);
  const oldestMonth = monthOf(firstDayKept(today));
  const marks = Object.entries(waiting).flatMap(([mark, days]) => {
    const recent = since(days, oldestDay);
    return recent ? [[mark, recent] as const] : [];
  });
  const texts = Object.entries(kept).flatMap(([key, { words, months }]) => {
    const recent = since(months, oldestMonth);
    return recent ? [[key, { words, months: recent }] as const] : [];
  });
  const newest = marks.sort(([, a], [, b]) => (lastOf(b) > lastOf(a) ? 1 : -1)).slice(0, mostWaiting);
  return { waiting: inOrder(newest), kept: inOrder(texts) };
}

/** `undefined` when nothing is left. */
function since<Counts extends Record<string, Outcomes>>(counts: Counts, first: string): Counts | undefined {
  const recent = Object.entries(counts).filter(([when]) => when >= first);
  return recent.length ? (Object.fromEntries(recent.sort(([a], [b]) => (a < b ? -1 : 1))) as Counts) : undefined;
}

const lastOf = (days: Record<string, Outcomes>) => Object.keys(days).sort().at(-1)!;

function inOrder<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function counted(counts: Record<string, Outcomes>, when: string, outcome: SearchOutcome): Record<string, Outcomes> {
  const before = counts[when] ?? { nothing: 0, abandoned: 0 };
  return { ...counts, [when]: { ...before, [outcome]: before[outcome] + 1 } };
}

function byMonth(days: Record<string, Outcomes>): Record<string, Outcomes> {
  const months: Record<string, Outcomes> = {};
  for (const [day, { nothing, abandoned }] of Object.entries(days)) {
    const before = months[monthOf(day)] ?? { nothing: 0, abandoned: 0 };
    months[monthOf(day)] = { nothing: before.nothing + nothing, abandoned: before.abandoned + abandoned };
  }
  return months;
}
