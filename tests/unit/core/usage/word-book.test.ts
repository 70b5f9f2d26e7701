// What is kept of typed texts, day after day, and what nobody can read in it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, parseDay } from "../../../../src/core/calendar/day";
import { dayCountsSchema, emptyDay, mergeCounts, type DayCounts } from "../../../../src/core/usage/day-counts";
import { keepableWords } from "../../../../src/core/usage/keepable-words";
import { closeVisit, newVisit, note } from "../../../../src/core/usage/visit";
import { emptyBook, wordBookSchema, writeDown, type FailedSearch, type WordBook } from "../../../../src/core/usage/word-book";
import * as v from "valibot";
import { aMark, inVain, office } from "./a-usage";

const after = (...days: [day: string, ...searches: FailedSearch[]][]): WordBook =>
  days.reduce<WordBook>((book, [day, ...searches]) => writeDown(book, searches, day), emptyBook());
const wordsIn = (book: WordBook) => Object.values(book.kept).map(({ words }) => words);

describe("a text that is looked for in vain", () => {
  it("is a mark on the first two days, however often it comes, and words from the third on", () => {
    const two = after(["2026-11-02", inVain("xe đạp"), inVain("xe đạp")], ["2026-11-03", inVain("xe dap"), inVain("xe đạp", "abandoned")]);
    expect(wordsIn(two)).toEqual([]);
    expect(Object.values(two.waiting)).toEqual([{ "2026-11-02": { nothing: 2, abandoned: 0 }, "2026-11-03": { nothing: 1, abandoned: 1 } }]);
    const three = writeDown(two, [inVain("xe đạp")], "2026-12-01");
    expect(three.waiting).toEqual({});
    expect(three.kept).toEqual({
      "xe dap": { words: "xe đạp", months: { "2026-11": { nothing: 3, abandoned: 1 }, "2026-12": { nothing: 1, abandoned: 0 } } },
    });
  });

  it("stands there as it was typed on the third day, and is counted by the month afterwards", () => {
    const book = after(
      ["2026-11-02", inVain("xe đạp")],
      ["2026-11-03", inVain("xe đạp")],
      ["2026-11-04", inVain("xe dap")],
      ["2026-11-04", inVain("xe đạp", "abandoned")],
      ["2027-01-04", inVain("xe đạp", "abandoned")],
    );
    expect(book.kept["xe dap"]).toEqual({
      words: "xe dap",
      months: { "2026-11": { nothing: 3, abandoned: 1 }, "2027-01": { nothing: 0, abandoned: 1 } },
    });
    expect(book.waiting).toEqual({});
  });

  it("waits ninety days for the next time, then it is gone", () => {
    const waits = (last: string) => wordsIn(after(["2026-08-01", inVain("xe đạp")], ["2026-10-01", inVain("xe đạp")], [last, inVain("xe đạp")]));
    expect(waits("2026-10-30")).toEqual(["xe đạp"]);
    // The count of the first day would still be there: only the writing of another day takes it away.
    expect(after(["2026-08-01", inVain("xe đạp")], ["2026-10-31"]).waiting).toEqual({});
    expect(after(["2026-08-01", inVain("xe đạp")], ["2026-10-30"]).waiting).not.toEqual({});
  });

  it("is forgotten after twenty-four months", () => {
    const kept = after(["2026-11-02", inVain("xe đạp")], ["2026-11-03", inVain("xe đạp")], ["2026-11-04", inVain("xe đạp")]);
    expect(wordsIn(writeDown(kept, [], "2028-10-31"))).toEqual(["xe đạp"]);
    expect(wordsIn(writeDown(kept, [], "2028-11-01"))).toEqual([]);
  });

  it("of a child at the keys fills no disk: the oldest marks give way", () => {
    const many = (prefix: string) => Array.from({ length: 2100 }, (_, i) => ({ ...inVain("x"), mark: marked(prefix, i), key: `${prefix}${i}` }));
    const book = after(["2026-11-02", ...many("a")], ["2026-11-03", ...many("b").slice(0, 500)]);
    const days = Object.values(book.waiting).map((each) => Object.keys(each)[0]);
    expect(days).toHaveLength(2000);
    expect(days.filter((day) => day === "2026-11-03")).toHaveLength(500);
  });

  it("is not kept any more when five hundred others are", () => {
    const texts = Array.from({ length: 501 }, (_, i) => ({ mark: marked("c", i), key: `key ${i}`, words: `words ${i}`, outcome: "nothing" as const }));
    const book = after(["2026-11-02", ...texts], ["2026-11-03", ...texts], ["2026-11-04", ...texts]);
    expect(wordsIn(book)).toHaveLength(500);
    expect(Object.values(book.waiting).map((days) => Object.keys(days).length)).toEqual([2]);
  });
});

const marked = (prefix: string, i: number) =>
  [...`${prefix}${i}`.padEnd(32, "p")].map((sign) => (/\d/.test(sign) ? String.fromCharCode(97 + Number(sign)) : sign)).join("");

describe("whatever people do", () => {
  const typed = fc.oneof(
    fc.constantFrom("xe đạp", "xe dap", "áo dài", "đi chợ"),
    fc.constantFrom("nguyen van an", "Trần Thị Bích", "ông Hoàng", "0912345678", "cccd 004085001234", "12/03/1985"),
    fc.constantFrom("20a 123.45", "a@gmail.com", "khong chin mot hai ba", "tôi sinh 1985", "gap chi lan", "ly hon", "đất nông nghiệp"),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."0123456789 -./ăđêôơưạ".split("")), maxLength: 30 }),
  );
  const code = fc.constantFrom("1.001193", "2.000884", "1.013850");
  const event = fc.oneof(
    fc.record({ what: fc.constantFrom("opened" as const, "guide" as const), code }),
    fc.record({ what: fc.constant("shown" as const), kind: fc.constantFrom("portal" as const, "list" as const, "wifi" as const), code }),
    { weight: 4, arbitrary: fc.record({ what: fc.constant("searched" as const), text: typed, found: fc.boolean() }) },
  );
  const life = fc.array(fc.record({ wait: fc.constantFrom(0, 0, 1, 1, 5, 40, 100), events: fc.array(event, { maxLength: 8 }) }), {
    maxLength: 40,
    size: "max",
  });

  it("nothing is stored that was typed on fewer than three days, holds six figures in a row, or is finer than a day", () => {
    let words = 0;
    fc.assert(
      fc.property(life, (visits) => {
        let day = parseDay("2026-01-05")!;
        let book = emptyBook();
        const days = new Map<string, DayCounts>();
        const seenOn = new Map<string, Set<number>>();
        for (const { wait, events } of visits) {
          day += wait;
          const today = isoDay(day);
          const visit = newVisit();
          for (const each of events) note(visit, each);
          const { counts, failed } = closeVisit(visit, today);
          const searches = failed.flatMap(({ text, outcome }) => {
            const fit = keepableWords(text, office);
            if (!fit) return [];
            seenOn.set(fit.key, (seenOn.get(fit.key) ?? new Set()).add(day));
            return [{ ...fit, outcome, mark: aMark(fit.key) }];
          });
          days.set(today, mergeCounts(days.get(today) ?? emptyDay(today), counts));
          book = writeDown(book, searches, today);

          expect(v.is(wordBookSchema, book)).toBe(true);
          expect(v.is(v.array(dayCountsSchema), [...days.values()])).toBe(true);
          const stored = JSON.stringify([...days.values(), book]);
          // Codes of procedures are the only figures; a time of day or an instant would need a colon between two figures or seven in a row.
          const rest = stored.replace(/"\d\.\d{6}":\d+/g, "");
          expect(rest).not.toMatch(/\d{6}|\d{2}:\d{2}|\dT\d/);
          for (const [key, { words: text }] of Object.entries(book.kept)) {
            words++;
            expect(seenOn.get(key)?.size ?? 0).toBeGreaterThanOrEqual(3);
            expect(text.length).toBeLessThanOrEqual(40);
            expect(keepableWords(text, office)).toBeDefined();
          }
          for (const [key, on] of seenOn) if (on.size < 3) expect(stored).not.toContain(`"${key}"`);
          for (const name of ["nguyen", "trần", "hoàng", "chi lan", "gmail", "1985"]) expect(JSON.stringify(book.kept)).not.toContain(name);
        }
      }),
      { numRuns: 150 },
    );
    // The property would hold of a book that keeps nothing.
    expect(words).toBeGreaterThan(100);
  });

  it("two visits of a day leave the same in either order", () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(event), (one, other) => {
        const counts = [one, other].map((events) => {
          const visit = newVisit();
          for (const each of events) note(visit, each);
          return closeVisit(visit, "2026-11-23").counts;
        });
        const [a, b] = [counts[0]!, counts[1]!];
        expect(JSON.stringify(mergeCounts(a, b))).toBe(JSON.stringify(mergeCounts(b, a)));
      }),
    );
  });
});
