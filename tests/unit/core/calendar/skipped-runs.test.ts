import { expect, it } from "vitest";
import { returnDate } from "../../../../src/core/calendar/return-date";
import { skippedRuns } from "../../../../src/core/calendar/skipped-runs";
import { at, theCalendar } from "./the-calendar";

const skipped = (filed: string, amount: number) =>
  skippedRuns(returnDate(at(filed), { unit: "working_day", amount }, theCalendar).skipped).map(({ name, runs }) => [
    name,
    ...runs.map(({ from, to }) => `${from.slice(5)}..${to.slice(5)}`),
  ]);

it("tells a holiday apart from the weekends, and each weekend as one", () => {
  expect(skipped("2026-11-23T14:30", 10)).toEqual([
    ["Ngày Văn hóa Việt Nam", "11-24..11-24"],
    [undefined, "11-28..11-29", "12-05..12-06"],
  ]);
});

it("tells the days of Tết as one, between the weekends around it", () => {
  expect(skipped("2026-02-13T09:00", 1)).toEqual([
    [undefined, "02-14..02-15", "02-21..02-22"],
    ["Tết Nguyên đán", "02-16..02-20"],
  ]);
});

it("leaves out a swapped Saturday: only its Sunday is skipped", () => {
  expect(skipped("2026-08-21T09:00", 2)).toEqual([[undefined, "08-23..08-23"]]);
});

it("keeps each reason's source, and has nothing to tell where nothing was skipped", () => {
  expect(skippedRuns([{ date: "2026-11-24", name: "Ngày Văn hóa", source: "Nghị quyết" }])[0]?.source).toBe("Nghị quyết");
  expect(skippedRuns([])).toEqual([]);
});
