// A catalogue whose search does not find its own procedures is not used.
import { expect, it } from "vitest";
import { findsItsOwn } from "../../../../src/core/catalogue/known-search";
import type { Search } from "../../../../src/core/search/search";

const procedures = Array.from({ length: 40 }, (_, i) => ({ code: `c${i}`, plain_name: `Việc ${i}` }));
const finding = (answer: (query: string) => string | undefined): Search => ({
  find: (query) => ({ hits: [answer(query)].flatMap((code) => (code === undefined ? [] : [{ code, score: 1 }])), choices: [] }),
  complete: () => [],
});

it("is content when one of the asked comes first", () => {
  expect(
    findsItsOwn(
      finding((query) => (query === "Việc 8" ? "c8" : "c1")),
      procedures,
    ),
  ).toBe(true);
});

it("is not content with another answer, no answer, or nothing listed", () => {
  expect(
    findsItsOwn(
      finding(() => "other"),
      procedures,
    ),
  ).toBe(false);
  expect(
    findsItsOwn(
      finding(() => undefined),
      procedures,
    ),
  ).toBe(false);
  expect(
    findsItsOwn(
      finding(() => "c0"),
      [],
    ),
  ).toBe(false);
});

it("asks ten times at most", () => {
  let count = 0;
  findsItsOwn(
    finding(() => void count++),
    procedures,
  );
  expect(count).toBe(10);
});
