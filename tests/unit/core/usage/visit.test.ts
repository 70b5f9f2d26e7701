// One visit, from the first touch to the counts it leaves.
import { describe, expect, it } from "vitest";
import { closeVisit, newVisit, note, type VisitEvent } from "../../../../src/core/usage/visit";

function visited(...events: VisitEvent[]) {
  const visit = newVisit();
  for (const event of events) note(visit, event);
  return closeVisit(visit, "2026-11-23");
}
const searched = (text: string, found = true): VisitEvent => ({ what: "searched", text, found });
const opened = (code: string): VisitEvent => ({ what: "opened", code });
const failures = (...events: VisitEvent[]) => visited(...events).failed.map(({ text, outcome }) => `${text}: ${outcome}`);

describe("a visit", () => {
  it("counts a procedure, a code and a finished guide once, however often they were seen", () => {
    const { counts } = visited(
      opened("1.001193"),
      { what: "shown", kind: "portal", code: "1.001193" },
      opened("1.000894"),
      opened("1.001193"),
      { what: "shown", kind: "portal", code: "1.001193" },
      { what: "shown", kind: "portal", code: "1.000894" },
      { what: "shown", kind: "list", code: "1.001193" },
      { what: "guide", code: "1.001193" },
      { what: "guide", code: "1.001193" },
    );
    expect(counts).toEqual({
      day: "2026-11-23",
      visits: 1,
      opened: { "1.000894": 1, "1.001193": 1 },
      shown: { portal: 2, list: 1, wifi: 0 },
      guides: { "1.001193": 1 },
      searches: { nothing: 0, abandoned: 0 },
      faces: { good: 0, fair: 0, bad: 0 },
    });
  });

  it("leaves no order: the same events the other way round give the same text", () => {
    const events = [opened("2.000884"), opened("1.001193"), searched("xe đạp", false), opened("1.000894"), searched("áo dài", false)];
    expect(JSON.stringify(visited(...events))).toBe(JSON.stringify(visited(...[...events].reverse())));
  });

  it("without a touch is still a visit", () => {
    expect(visited().counts.visits).toBe(1);
  });
});

describe("a search", () => {
  it.each<[string, string[], VisitEvent[]]>([
    ["that led to a procedure failed nobody", [], [searched("khai sinh"), opened("1.001193")]],
    ["left without opening anything was abandoned", ["khai sinh: abandoned"], [searched("khai sinh")]],
    ["without an answer found nothing", ["xe đạp: nothing"], [searched("xe đạp", false)]],
    ["without an answer stays one, though another way led on", ["xe đạp: nothing"], [searched("xe đạp", false), opened("1.001193")]],
    ["that grew is one search", ["khai sinh lại: abandoned"], [searched("khai"), searched("khai sinh"), searched("khai sinh lại")]],
    ["that was shortened is one search", ["khai sinh: abandoned"], [searched("khai sinh lại"), searched("khai sinh")]],
    ["shortened after it found nothing is two", ["giấy: abandoned", "giấy trắng: nothing"], [searched("giấy trắng", false), searched("giấy")]],
    ["given up for another counts, and the other too", ["khai sinh: abandoned", "xe máy: abandoned"], [searched("khai sinh"), searched("xe máy")]],
    ["given up for another that led on counts alone", ["khai sinh: abandoned"], [searched("khai sinh"), searched("xe máy"), opened("1.000001")]],
    ["typed twice is one", ["đất: abandoned", "xe máy: abandoned"], [searched("xe máy"), searched("đất"), searched("xe máy"), searched("đất")]],
    ["of two letters or of nothing is none", [], [searched("xe"), searched("  "), searched("")]],
  ])("%s", (_situation, expected, events) => {
    expect(failures(...events)).toEqual(expected);
  });

  it("is counted by how it ended", () => {
    expect(visited(searched("xe đạp", false), searched("khai sinh")).counts.searches).toEqual({ nothing: 1, abandoned: 1 });
  });
});
