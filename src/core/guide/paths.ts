// Every way through a guide, from its first question to an end.
import type { Guide } from "./guide";
import { following, type GuideStep } from "./walk";

export interface GuidePath {
  steps: GuideStep[];
  /** The last answer leads back to a question of the same path: it would never end. */
  circles: boolean;
}

/** At most 5 questions with 5 answers each, and no question twice on a path: at most 3125 paths of at most 5 steps. */
export function guidePaths(guide: Guide): GuidePath[] {
  const [first] = guide.questions;
  return first ? [...pathsFrom(guide, first, [])] : [];
}

function* pathsFrom(guide: Guide, question: Guide["questions"][number], before: readonly GuideStep[]): Generator<GuidePath> {
  for (const answer of question.answers) {
    const steps = [...before, { question, answer }];
    const next = following(guide, question, answer);
    const circles = next !== undefined && steps.some((step) => step.question === next);
    if (next && !circles) yield* pathsFrom(guide, next, steps);
    else yield { steps, circles };
  }
}
