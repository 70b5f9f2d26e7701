// Three catalogues stay, the one in use among them, and another one stands in for one that does not open.
import { expect, it } from "vitest";
import { newestFirst, standIns, surplus } from "../../../../src/core/catalogue/shelf-rules";

const kept = [
  { id: "b", order: 2 },
  { id: "d", order: 4 },
  { id: "a", order: 1 },
  { id: "c", order: 3 },
];

it("orders by keeping, not by the clock", () => {
  expect(newestFirst(kept).map(({ id }) => id)).toEqual(["d", "c", "b", "a"]);
});

it.each([
  { inUse: "d", gone: ["a"], why: "the oldest goes" },
  { inUse: "a", gone: ["b"], why: "the one in use stays, however old" },
  { inUse: undefined, gone: ["a"], why: "nothing is in use" },
])("of four, $why", ({ inUse, gone }) => {
  expect(surplus(kept, inUse)).toEqual(gone);
});

it("lets three be", () => {
  expect(surplus(kept.slice(0, 3), "b")).toEqual([]);
});

it.each([
  { failed: "d", inStead: ["c", "b", "a"] },
  { failed: "b", inStead: ["a", "d", "c"] },
  { failed: "unknown", inStead: ["d", "c", "b", "a"] },
])("when $failed does not open, those before it stand in first", ({ failed, inStead }) => {
  expect(standIns(kept, failed).map(({ id }) => id)).toEqual(inStead);
});

it("has nothing to stand in for the only one", () => {
  expect(standIns([{ id: "a", order: 1 }], "a")).toEqual([]);
});
