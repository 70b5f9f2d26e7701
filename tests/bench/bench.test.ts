// What the bench stands on: a grown list that is always the same, and shares that are counted right.
import { describe, expect, it } from "vitest";
import { growNames } from "../../src/cli/grow-names";
import { scoreQuestions } from "../../src/cli/score-questions";
import { peers } from "../../src/cli/search-peers";
import { entries, thesaurus } from "../unit/core/search/small-catalogue";

describe("a grown list", () => {
  it("begins with the real names and has as many as asked, each code once", () => {
    const grown = growNames(entries, 500);
    expect(grown.slice(0, entries.length)).toEqual(entries);
    expect(new Set(grown.map(({ code }) => code)).size).toBe(500);
  });

  it("is the same from the same seed, and another from another", () => {
    expect(growNames(entries, 60)).toEqual(growNames(entries, 60));
    expect(growNames(entries, 60, 1)).not.toEqual(growNames(entries, 60, 2));
    expect(growNames(entries, 5)).toHaveLength(5);
  });
});

describe("quality", () => {
  it("counts by register and over all, leaving out questions nobody can answer here", () => {
    const scores = scoreQuestions(
      (query) => ({ one: ["a", "b"], two: ["x", "b"], none: [] })[query] ?? [],
      [
        { register: "r", query: "one", codes: ["a"] },
        { register: "r", query: "two", codes: ["b", "z"] },
        { register: "s", query: "none", codes: ["a"] },
        { register: "s", query: "one", codes: ["z"] },
      ],
      new Set(["a", "b", "x"]),
    );
    expect(scores.get("r")).toEqual({ questions: 2, first: 0.5, firstThree: 1, mrr: 0.75, empty: 0 });
    expect(scores.get("s")).toEqual({ questions: 1, first: 0, firstThree: 0, mrr: 0, empty: 1 });
    expect([...scores.keys()].at(-1)).toBe("all");
    expect(scores.get("all")?.questions).toBe(3);
  });
});

describe("every engine of the bench", () => {
  it.each(peers.map((peer) => [peer.name, peer] as const))("%s finds a name by its words", (_, peer) => {
    expect(peer.build(entries, thesaurus)("Đăng ký kết hôn")).toContain("1.000894");
  });
});
