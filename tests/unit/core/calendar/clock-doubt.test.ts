import { expect, it } from "vitest";
import { clockDoubt } from "../../../../src/core/calendar/clock-doubt";

it.each([
  ["behind the day of the data", "2025-01-01", ["2026-07-18"], "2026-07-18"],
  ["one day behind", "2026-07-17", ["2026-07-18"], "2026-07-18"],
  ["behind a record read after the data's day", "2026-07-20", ["2026-07-18", "2026-08-01", "2026-07-01"], "2026-08-01"],
])("a clock %s is doubted", (_situation, today, past, newest) => {
  expect(clockDoubt(today, past)).toEqual({ today, newest });
});

it.each([
  ["on the day of the data", "2026-07-18", ["2026-07-18"]],
  ["after it", "2027-02-08", ["2026-07-18", "2026-07-01"]],
  ["with nothing to hold it against", "2020-01-01", []],
])("a clock %s is not", (_situation, today, past) => {
  expect(clockDoubt(today, past)).toBeUndefined();
});
