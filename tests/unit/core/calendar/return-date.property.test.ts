// What holds for every filing of 2025 and 2026 and every term.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWeekend, parseDay, type Day } from "../../../../src/core/calendar/day";
import type { Moment } from "../../../../src/core/calendar/filing";
import { minuteOf } from "../../../../src/core/calendar/office-hours";
import { returnDate, type ReturnDate } from "../../../../src/core/calendar/return-date";
import type { Term } from "../../../../src/core/calendar/term";
import { theCalendar } from "./the-calendar";

const first = parseDay("2025-01-01")!;
const last = parseDay("2026-12-31")!;

/** The posted facts again, as plain lists, so that the calendar is not its own witness. */
const off = new Set(
  (
    "2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02 " +
    "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24"
  ).split(" "),
);
const worked = new Set(["2025-04-26", "2026-01-10", "2026-08-22"]);
const isOff = (iso: string): boolean => off.has(iso) || (isWeekend(parseDay(iso)!) && !worked.has(iso));

const moments: fc.Arbitrary<Moment> = fc.record({ day: fc.integer({ min: first, max: last }), minute: fc.integer({ min: 0, max: 1439 }) });
const halves = (most: number) => fc.integer({ min: 1, max: most * 2 }).map((half) => half / 2);
const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ unit: fc.constantFrom("working_day" as const, "day" as const), amount: halves(150) }),
  fc.record({ unit: fc.constant("month" as const), amount: halves(12) }),
  fc.record({ unit: fc.constant("hour" as const), amount: halves(100) }),
  fc.constant<Term>({ unit: "same_day" }),
  fc.constantFrom("07:00", "10:00", "16:00", "23:00").map((cutoff): Term => ({ unit: "same_day", cutoff })),
);

/** A place in time to compare by: an unknown date is later than all. */
function rank(result: ReturnDate): number {
  if (result.kind === "unknown-year") return Infinity;
  const part = { morning: 690, afternoon: 1020, day: 1020 }[result.part];
  return parseDay(result.date)! * 1440 + (result.hour ? minuteOf(result.hour) : part);
}

const dayOf = (result: ReturnDate): Day => (result.kind === "date" ? parseDay(result.date)! : Infinity);

describe("every return date", () => {
  it("is a working day, not before the filing, and neither are the days filed on", () => {
    fc.assert(
      fc.property(moments, terms, (moment, term) => {
        const result = returnDate(moment, term, theCalendar);
        if (result.kind !== "date") return;
        expect(isOff(result.date)).toBe(false);
        expect(isOff(result.filed)).toBe(false);
        expect(parseDay(result.date)).toBeGreaterThanOrEqual(moment.day);
      }),
      { numRuns: 1000 },
    );
  });

  it("skips only days off, each once, in order, between filing and return", () => {
    fc.assert(
      fc.property(moments, terms, (moment, term) => {
        const result = returnDate(moment, term, theCalendar);
        const days = result.skipped.map(({ date }) => date);
        expect(days.every(isOff)).toBe(true);
        expect(days).toEqual([...new Set(days)].sort());
        for (const iso of days) {
          expect(parseDay(iso)).toBeGreaterThanOrEqual(moment.day);
          expect(parseDay(iso)).toBeLessThan(dayOf(result));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never comes earlier for whoever files later", () => {
    const gap = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 14 * 1440 }));
    fc.assert(
      fc.property(moments, gap, terms, (moment, minutes, term) => {
        const total = moment.minute + minutes;
        const later = { day: moment.day + Math.floor(total / 1440), minute: total % 1440 };
        expect(rank(returnDate(moment, term, theCalendar))).toBeLessThanOrEqual(rank(returnDate(later, term, theCalendar)));
      }),
      { numRuns: 2000 },
    );
  });

  it("never comes earlier by the channel with the longer term", () => {
    const units = fc.constantFrom("working_day" as const, "day" as const, "month" as const, "hour" as const);
    const more = fc.oneof(halves(3), halves(60));
    fc.assert(
      fc.property(moments, units, fc.oneof(halves(15), halves(60)), more, (moment, unit, amount, extra) => {
        const [short, long] = [amount, amount + extra].map((each) => returnDate(moment, { unit, amount: each }, theCalendar));
        expect(rank(short!)).toBeLessThanOrEqual(rank(long!));
      }),
      { numRuns: 2000 },
    );
  });

  it("never comes earlier in working days than in as many calendar days", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 200 }), (moment, amount) => {
        const [days, workingDays] = (["day", "working_day"] as const).map((unit) => returnDate(moment, { unit, amount }, theCalendar));
        expect(dayOf(days!)).toBeLessThanOrEqual(dayOf(workingDays!));
      }),
    );
  });

  it("has exactly the term's working days between filing and return", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 }), (moment, amount) => {
        const result = returnDate(moment, { unit: "working_day", amount }, theCalendar);
        if (result.kind !== "date") return;
        let counted = 0;
        for (let day = parseDay(result.filed)! + 1; day <= parseDay(result.date)!; day++) {
          if (!isOff(new Date(day * 86_400_000).toISOString().slice(0, 10))) counted++;
        }
        expect(counted).toBe(amount);
      }),
    );
  });

  it("is never a date of a year that is not in the data", () => {
    fc.assert(
      fc.property(moments, terms, (moment, term) => {
        const result = returnDate(moment, term, theCalendar);
        if (result.kind === "date") expect(parseDay(result.date)).toBeLessThanOrEqual(last);
        else expect(result).toMatchObject({ year: 2027, later: true, after: "2026-12-31" });
      }),
      { numRuns: 1000 },
    );
  });
});
