import { describe, expect, it } from "vitest";
import { daysBetween, isExpired, isNotYetEffective } from "../../../../src/core/procedure/in-force";

describe("a decision on a given day", () => {
  it.each([
    ["the day before its end", "2026-11-30", false],
    ["the day of its end", "2026-12-01", true],
    ["the day after", "2026-12-02", true],
  ])("ends on 2026-12-01, seen %s", (_situation, today, expired) => {
    expect(isExpired("2026-12-01", today)).toBe(expired);
  });

  it("holds when no end is known", () => {
    expect(isExpired(undefined, "2099-01-01")).toBe(false);
    expect(isNotYetEffective(undefined, "1999-01-01")).toBe(false);
  });

  it("holds from its first day on", () => {
    expect(isNotYetEffective("2026-12-01", "2026-11-30")).toBe(true);
    expect(isNotYetEffective("2026-12-01", "2026-12-01")).toBe(false);
  });
});

describe("days between", () => {
  it("counts over a leap day and over the end of a year", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  });

  it("is 0 when the device's clock stands before the reading", () => {
    expect(daysBetween("2026-07-18", "2020-01-01")).toBe(0);
  });
});
