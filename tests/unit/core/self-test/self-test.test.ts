import { describe, expect, it } from "vitest";
import { score, selfTest, verdicts, type LineId, type SelfTestFacts } from "../../../../src/core/self-test/self-test";

const allWell: SelfTestFacts = {
  worker: "in_charge",
  files: { count: 60, broken: [] },
  catalogue: { count: 80, broken: [] },
  persisted: true,
  roomLeft: 2_000_000_000,
  today: "2026-10-01",
  dataDate: "2026-07-18",
  voice: true,
  printer: true,
  touchPoints: 10,
  memoryUsed: 0.1,
  update: "2026-09-30",
  updateFailed: false,
};

const lineOf = (id: LineId, facts: Partial<SelfTestFacts>) => {
  const line = selfTest({ ...allWell, ...facts }).find((each) => each.id === id)!;
  return [line.found, line.verdict, line.figure];
};

describe("the morning self-test", () => {
  it("a machine with nothing wrong is green from top to bottom, every line once", () => {
    const lines = selfTest(allWell);
    expect(lines.map(({ id }) => id)).toEqual(Object.keys(verdicts));
    expect(lines.filter(({ verdict }) => verdict !== "good")).toEqual([]);
    expect(score(lines)).toEqual({ good: 12, of: 12 });
  });

  it.each<[string, LineId, Partial<SelfTestFacts>, unknown[]]>([
    ["no worker", "worker", { worker: "none" }, ["none", "bad", undefined]],
    ["a worker that only just came", "worker", { worker: "starting" }, ["starting", "look", undefined]],
    ["plain http", "worker", { worker: "unsupported" }, ["unsupported", "bad", undefined]],
    ["a lost file", "files", { files: { count: 60, broken: ["a.js"] } }, ["broken", "bad", 1]],
    ["files nobody can check", "files", { files: undefined }, ["unchecked", "unknown", undefined]],
    ["a damaged piece", "catalogue", { catalogue: { count: 80, broken: ["a", "b"] } }, ["broken", "bad", 2]],
    ["a browser that keeps nothing", "catalogue", { catalogue: "not_kept" }, ["not_kept", "bad", undefined]],
    ["pieces nobody can check", "catalogue", { catalogue: undefined }, ["unchecked", "unknown", undefined]],
    ["no promise to keep", "kept", { persisted: false }, ["not_persisted", "look", undefined]],
    ["a browser without that promise", "kept", { persisted: undefined }, ["unsupported", "look", undefined]],
    ["a full disk", "room", { roomLeft: 12_345_678 }, ["little", "bad", 12]],
    ["no room at all", "room", { roomLeft: 0 }, ["little", "bad", 0]],
    ["room untold", "room", { roomLeft: undefined }, ["untold", "unknown", undefined]],
    ["a clock before the data", "clock", { today: "2025-01-01" }, ["behind", "bad", undefined]],
    ["no voice", "voice", { voice: false }, ["none", "look", undefined]],
    ["set to have no printer", "printer", { printer: false }, ["none_set", "good", undefined]],
    ["no touchscreen", "touch", { touchPoints: 0 }, ["none", "bad", 0]],
    ["all corners touched", "touch", { corners: 4 }, ["touched", "good", 0]],
    ["a corner that is dead", "touch", { corners: 3 }, ["corners_dead", "bad", 1]],
    ["memory nearly used up", "memory", { memoryUsed: 0.81 }, ["little", "bad", 81]],
    ["memory untold", "memory", { memoryUsed: undefined }, ["untold", "unknown", undefined]],
    ["an update that failed", "update", { updateFailed: true }, ["failed", "bad", "2026-09-30"]],
    ["no day of an update", "update", { update: undefined }, ["untold", "unknown", undefined]],
    ["data of 90 days", "age", { today: "2026-10-16" }, ["fresh", "good", 90]],
    ["data of 91 days", "age", { today: "2026-10-17" }, ["old", "look", 91]],
  ])("%s", (_, id, facts, expected) => {
    expect(lineOf(id, facts)).toEqual(expected);
  });

  it("what cannot be told counts neither for nor against", () => {
    expect(score(selfTest({ ...allWell, memoryUsed: undefined, roomLeft: undefined, voice: false }))).toEqual({ good: 9, of: 10 });
  });
});
