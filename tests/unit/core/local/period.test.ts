import { describe, expect, it } from "vitest";
import { clash, holdsOn, latestOn, runsForwards, turns } from "../../../../src/core/local/period";

describe("a local fact holds", () => {
  it("from its first day to its last, both included", () => {
    const period = { from: "2026-08-01", to: "2026-08-31" };
    expect(["2026-07-31", "2026-08-01", "2026-08-31", "2026-09-01"].map((day) => holdsOn(period, day))).toEqual([false, true, true, false]);
  });

  it("without a last day for as long as nothing takes its place", () => {
    expect(holdsOn({ from: "2026-08-01" }, "2036-01-01")).toBe(true);
  });

  it("for a single day, and never backwards", () => {
    expect([runsForwards({ from: "2026-08-01", to: "2026-08-01" }), runsForwards({ from: "2026-08-01", to: "2026-07-31" })]).toEqual([true, false]);
  });
});

describe("of several that speak of the same fact", () => {
  const old = { from: "2025-01-01" };
  const summer = { from: "2026-06-01", to: "2026-08-31" };

  it("the one that began last holds, in whatever order they stand", () => {
    for (const facts of [
      [old, summer],
      [summer, old],
    ]) {
      expect(latestOn(facts, "2026-05-31")).toBe(old);
      expect(latestOn(facts, "2026-06-01")).toBe(summer);
    }
  });

  it("none holds before the first began, and an older one does not come back after the last ended", () => {
    expect(latestOn([old, summer], "2024-12-31")).toBeUndefined();
    expect(latestOn([old, summer], "2026-09-01")).toBeUndefined();
  });

  it.each([
    ["begin on the same day", old, { from: "2025-01-01", to: "2025-02-01" }, true],
    ["the earlier is said to last into the later", { from: "2025-01-01", to: "2026-06-01" }, summer, true],
    ["the earlier is open-ended: the later takes its place", old, summer, false],
    ["one ends the day before the other begins", { from: "2025-01-01", to: "2026-05-31" }, summer, false],
  ])("they clash or not: %s", (_situation, a, b, clashing) => {
    expect([clash(a, b), clash(b, a)]).toEqual([clashing, clashing]);
  });
});

it("a fact turns on its first day and on the day after its last, over the end of a year too", () => {
  expect(turns({ from: "2026-08-01", to: "2026-12-31" })).toEqual(["2026-08-01", "2027-01-01"]);
  expect(turns({ from: "2026-08-01" })).toEqual(["2026-08-01"]);
});
