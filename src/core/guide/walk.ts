// One resident's way through a guide: what they were asked and answered, and what comes next.
import { theEnd, type Guide, type GuideAnswer, type GuideQuestion } from "./guide";

/** A question with the answer given to it. */
export interface GuideStep {
  question: GuideQuestion;
  answer: GuideAnswer;
}

export interface Walk {
  /** In the order asked. */
  steps: GuideStep[];
  /** The question to ask now; undefined when nothing more is asked. */
  next?: GuideQuestion;
  /** How many questions are left at most, `next` included. */
  left: number;
}

/**
 * Never throws: an id that is no answer to the question reached (an old link) ends the walk there, and that question is the next one.
 * @param answers ids of answers in the order given
 */
export function walk(guide: Guide, answers: readonly string[]): Walk {
  const steps: GuideStep[] = [];
  let next = guide.questions[0];
  for (const id of answers) {
    const answer = next?.answers.find((each) => each.id === id);
    if (!next || !answer) break;
    steps.push({ question: next, answer });
    next = following(guide, next, answer);
  }
  return { steps, ...(next && { next }), left: next ? longestFrom(guide, next) : 0 };
}

/** The question that follows an answer to `question`, or undefined at the end. */
export function following({ questions }: Guide, question: GuideQuestion, { next, instead }: GuideAnswer): GuideQuestion | undefined {
  if (instead || next === theEnd) return undefined;
  return next === undefined ? questions[questions.indexOf(question) + 1] : questions.find(({ id }) => id === next);
}

/** Every question that can still be asked from `first` on, `first` included. */
export function reachableFrom(guide: Guide, first: GuideQuestion): Set<GuideQuestion> {
  const reached = new Set([first]);
  // A set that grows while it is walked is walked to its end.
  for (const question of reached) {
    for (const answer of question.answers) {
      const next = following(guide, question, answer);
      if (next) reached.add(next);
    }
  }
  return reached;
}

/** `above` are the questions already counted: a guide that was never checked may run in a circle. */
function longestFrom(guide: Guide, question: GuideQuestion, above: readonly GuideQuestion[] = []): number {
  const path = [...above, question];
  const after = question.answers.map((answer) => following(guide, question, answer));
  const lengths = after.map((next) => (next && !path.includes(next) ? longestFrom(guide, next, path) : 0));
  return 1 + Math.max(...lengths);
}
