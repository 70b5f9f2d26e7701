// Counts of days and months put together.
import { describe, expect, it } from "vitest";
import { emptyDay, mergeCounts, type DayCounts } from "../../../../src/core/usage/day-counts";
import { monthReport, monthsOf } from "../../../../src/core/usage/month-report";
import { firstDayKept } from "../../../../src/core/usage/months";
import { reportTable, type ReportWords } from "../../../../src/core/usage/report-table";

const aDay = (day: string, counts: Partial<DayCounts> = {}): DayCounts => ({ ...emptyDay(day), visits: 1, ...counts });

describe("two counts of a day", () => {
  it("add up, whichever came first", () => {
    const morning = aDay("2026-11-23", { opened: { "1.001193": 2, "2.000884": 1 }, faces: { good: 1, fair: 0, bad: 0 } });
    const noon = aDay("2026-11-23", { opened: { "1.000894": 1, "1.001193": 1 }, searches: { nothing: 1, abandoned: 2 } });
    const both = mergeCounts(morning, noon);
    expect(both).toMatchObject({
      visits: 2,
      opened: { "1.001193": 3, "2.000884": 1, "1.000894": 1 },
      faces: { good: 1, fair: 0, bad: 0 },
      searches: { nothing: 1, abandoned: 2 },
    });
    expect(JSON.stringify(both)).toBe(JSON.stringify(mergeCounts(noon, morning)));
  });
});

describe("what is old", () => {
  it.each([
    ["2026-11-23", "2024-12-01"],
    ["2026-12-31", "2025-01-01"],
    ["2027-01-01", "2025-02-01"],
  ])("on %s is what lies before %s", (today, first) => {
    expect(firstDayKept(today)).toBe(first);
  });
});

describe("a month's report", () => {
  const days = [
    aDay("2026-10-31", { opened: { "1.001193": 9 } }),
    aDay("2026-11-02", { visits: 3, opened: { "1.001193": 1, "1.000894": 2 }, guides: { "1.001193": 1 } }),
    aDay("2026-11-03", { visits: 0, faces: { good: 1, fair: 0, bad: 2 } }),
    aDay("2026-11-20", { visits: 2, opened: { "2.000884": 1 }, shown: { portal: 4, list: 1, wifi: 0 } }),
  ];
  const book = {
    waiting: {},
    kept: {
      "xe dap": { words: "xe đạp", months: { "2026-11": { nothing: 1, abandoned: 0 }, "2026-10": { nothing: 7, abandoned: 0 } } },
      "ao dai": { words: "áo dài", months: { "2026-11": { nothing: 1, abandoned: 2 } } },
      "ban tay": { words: "bàn tay", months: { "2026-11": { nothing: 0, abandoned: 1 } } },
      "cho": { words: "đi chợ", months: { "2026-10": { nothing: 3, abandoned: 0 } } },
    },
  };

  it("adds up its own days, the most often first", () => {
    expect(monthReport("2026-11", days, book)).toEqual({
      month: "2026-11",
      days: 2,
      visits: 5,
      shown: { portal: 4, list: 1, wifi: 0 },
      searches: { nothing: 0, abandoned: 0 },
      faces: { good: 1, fair: 0, bad: 2 },
      opened: [
        { code: "1.000894", count: 2 },
        { code: "1.001193", count: 1 },
        { code: "2.000884", count: 1 },
      ],
      guides: [{ code: "1.001193", count: 1 }],
      words: [
        { words: "áo dài", nothing: 1, abandoned: 2 },
        { words: "bàn tay", nothing: 0, abandoned: 1 },
        { words: "xe đạp", nothing: 1, abandoned: 0 },
      ],
    });
  });

  it("knows its months, the newest first", () => {
    expect(monthsOf(days)).toEqual(["2026-11", "2026-10"]);
    expect(monthsOf([])).toEqual([]);
  });

  it("is a table with a row for every count", () => {
    const names = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, key.toUpperCase()]));
    const words = {
      columns: names(["month", "part", "code", "what", "count", "suggestion"]),
      parts: names(["visits", "opened", "guides", "shown", "searches", "words", "faces"]),
      visits: names(["days", "visits"]),
      shown: names(["portal", "list", "wifi"]),
      searches: names(["nothing", "abandoned"]),
      faces: names(["good", "fair", "bad"]),
    } as unknown as ReportWords;
    const rows = reportTable(
      monthReport("2026-11", days, book),
      words,
      (code) => `name of ${code}`,
      (lost) => `- say: [${lost}]`,
    );
    expect(rows[0]).toEqual(["MONTH", "PART", "CODE", "WHAT", "COUNT", "SUGGESTION"]);
    expect(rows.slice(1).map((row) => row.slice(1, 5).join("|"))).toEqual([
      "VISITS||DAYS|2",
      "VISITS||VISITS|5",
      "OPENED|1.000894|name of 1.000894|2",
      "OPENED|1.001193|name of 1.001193|1",
      "OPENED|2.000884|name of 2.000884|1",
      "GUIDES|1.001193|name of 1.001193|1",
      "SHOWN||PORTAL|4",
      "SHOWN||LIST|1",
      "SHOWN||WIFI|0",
      "SEARCHES||NOTHING|0",
      "SEARCHES||ABANDONED|0",
      "WORDS||áo dài|3",
      "WORDS||bàn tay|1",
      "WORDS||xe đạp|1",
      "FACES||GOOD|1",
      "FACES||FAIR|0",
      "FACES||BAD|2",
    ]);
    expect(rows.find((row) => row[3] === "áo dài")?.[5]).toBe("- say: [áo dài]");
  });
});
