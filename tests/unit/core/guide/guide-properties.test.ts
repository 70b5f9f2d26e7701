// For any guide that keeps the rules: every walk ends, and every outcome is a sound part of what is posted.
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { guideSchema, type Guide } from "../../../../src/core/guide/guide";
import { guideBreaches } from "../../../../src/core/guide/guide-rules";
import { myCase } from "../../../../src/core/guide/my-case";
import { outcomeBreaches } from "../../../../src/core/guide/outcome-rules";
import { guidePaths } from "../../../../src/core/guide/paths";
import { walk } from "../../../../src/core/guide/walk";
import { channelNames, procedureSchema } from "../../../../src/core/procedure/procedure";
import { aGuidedProcedure } from "./a-guide";

const procedure = aGuidedProcedure();
const ids = (list: readonly { id?: string | undefined }[]) => list.flatMap(({ id }) => (id === undefined ? [] : [id]));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
/** Any part of the list; nine times of ten with its first entry, so that not every guide ends with nothing left. */
const part = (values: readonly string[]) =>
  fc.tuple(fc.subarray([...values], { minLength: 1 }), fc.nat(9)).map(([some, luck]) => (luck ? [...new Set([values[0]!, ...some])] : some));

/** @param ahead where an answer may lead without going round */
const anyAnswer = (ahead: readonly string[]) =>
  fc.record({
    next: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 4, arbitrary: fc.constantFrom(...ahead) }, fc.constantFrom("q0", "q9")),
    case: maybe(fc.constantFrom(...procedure.cases.map(({ name }) => name))),
    without: fc.subarray(ids(procedure.documents), { maxLength: 1 }).map((papers) => papers.map((paper) => ({ paper, why: "Không cần." }))),
    fees: maybe(part(ids(procedure.fees))),
    channels: maybe(part(channelNames)),
    note: maybe(fc.constant("Nhớ mang theo.")),
    instead: fc.option(fc.constant({ code: "1.000689", why: "Việc khác." }), { nil: undefined, freq: 9 }),
  });

const anyQuestion = (i: number, count: number) =>
  fc.array(anyAnswer([...Array.from({ length: count - i - 1 }, (_, k) => `q${i + k + 1}`), "end"]), { minLength: 2, maxLength: 3 }).map((answers) => ({
    id: `q${i}`,
    ask: "Hỏi?",
    answers: answers.map(({ next, ...answer }, j) => ({ ...answer, ...(!answer.instead && { next }), id: `a${i}-${j}`, say: "Nói" })),
  }));

/** Guides as people might write them: many keep the rules, many do not. */
const anyGuide = fc
  .integer({ min: 2, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyQuestion(i, count))))
  .map((questions) => v.parse(guideSchema, { code: procedure.code, questions, reviewed: "none" }));

const isSound = (guide: Guide) => [...guideBreaches(guide, procedure, () => true), ...outcomeBreaches(guide, procedure)].length === 0;
/** A guide that keeps every rule, and the number of the answer given at each question. */
const soundWalk = fc.tuple(anyGuide.filter(isSound), fc.array(fc.nat(), { minLength: 5, maxLength: 5 }));

function answersOf(guide: Guide, picks: readonly number[]): string[] {
  const given: string[] = [];
  for (const pick of picks) {
    const { next } = walk(guide, given);
    if (next) given.push(next.answers[pick % next.answers.length]!.id);
  }
  return given;
}

describe("any guide that keeps the rules", () => {
  it("ends after at most five answers, and never promises fewer questions than it asks", () => {
    fc.assert(
      fc.property(soundWalk, ([guide, picks]) => {
        const given = answersOf(guide, picks);
        expect(walk(guide, given).next).toBeUndefined();
        for (let count = 0; count <= given.length; count++) {
          expect(walk(guide, given.slice(0, count)).left).toBeGreaterThanOrEqual(given.length - count);
        }
      }),
    );
  });

  it("leaves after every answer a subset of the posted papers, none of them left out as well", () => {
    const posted = new Set([...procedure.documents, ...procedure.cases.flatMap(({ documents }) => documents)]);
    fc.assert(
      fc.property(soundWalk, ([guide, picks]) => {
        const given = answersOf(guide, picks);
        for (let count = 0; count <= given.length; count++) {
          const { procedure: narrowed, leftOut } = myCase(procedure, guide, given.slice(0, count));
          const needed = narrowed.documents.map(({ id }) => id);
          expect(narrowed.documents.filter((paper) => !posted.has(paper))).toEqual([]);
          expect(new Set(needed).size).toBe(needed.length);
          const gone = leftOut.map(({ paper }) => paper.id);
          expect(gone.filter((id) => needed.includes(id) || gone.indexOf(id) !== gone.lastIndexOf(id))).toEqual([]);
        }
      }),
    );
  });

  it("leaves at every end what could stand in a file of its own, and loses no paper without a word", () => {
    fc.assert(
      fc.property(anyGuide.filter(isSound), (guide) => {
        for (const { steps, circles } of guidePaths(guide)) {
          const answers = steps.map(({ answer }) => answer.id);
          const { procedure: narrowed, leftOut } = myCase(procedure, guide, answers);
          expect(circles).toBe(false);
          expect(v.safeParse(procedureSchema, narrowed).issues).toBeUndefined();
          const named = [...narrowed.documents, ...narrowed.cases.flatMap(({ documents }) => documents), ...leftOut.map(({ paper }) => paper)];
          const posted = [...procedure.documents, ...procedure.cases.flatMap(({ documents }) => documents)];
          expect(posted.filter(({ id }) => !named.some((paper) => paper.id === id))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("takes any answers at all without an error", () => {
    fc.assert(
      fc.property(anyGuide, fc.array(fc.oneof(fc.string(), fc.constantFrom("a0-0", "a0-1", "a1-0", "a2-1"))), (guide, answers) => {
        expect(walk(guide, answers).steps.length).toBeLessThanOrEqual(answers.length);
        expect(myCase(procedure, guide, answers).procedure.code).toBe(procedure.code);
      }),
    );
  });
});
