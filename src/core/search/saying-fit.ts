// Was this saying meant? Its words must be there, all of them, near each other and in their order.
import type { Position } from "./read-query";

export interface SayingFit {
  /** 0 to 1. */
  sureness: number;
  /** The words of the question it took, as bits; fillers count for nothing. */
  mask: number;
}

/** What a word counts among all sayings. */
export interface WordWorth {
  rarity: (word: number) => number;
  filler: (word: number) => boolean;
}

const nearBy = 4;
const leastWeight = 0.45;
const outOfOrder = 0.45;

/**
 * How well the words of a saying fit a question. `recall` says how much of the question the saying covers. A word may be
 * missing only when it is a mere filler: "mất giấy khai sinh" without "mất" is another question.
 */
export function fitSaying(words: readonly number[], positions: readonly Position[], worth: WordWorth, recall: number): SayingFit {
  let whole = 0;
  let covered = 0;
  let missing = 0;
  let mask = 0;
  const taken = new Set<number>();
  let steps = 0;
  let orderly = 0;
  let before = -1;
  for (const word of words) {
    const mass = worth.rarity(word);
    const { at, weight } = bestPosition(word, positions, taken, before);
    whole += mass;
    covered += mass * weight;
    if (at < 0) {
      if (!worth.filler(word)) return { sureness: 0, mask };
      missing += mass;
      continue;
    }
    taken.add(at);
    if (positions[at]!.emphasis === 1) mask |= positions[at]!.origin;
    if (before >= 0) {
      steps++;
      orderly += at > before && at - before <= nearBy ? 1 : outOfOrder;
    }
    before = at;
  }
  const order = steps === 0 ? 1 : orderly / steps;
  return { sureness: (covered / whole) ** 1.5 * (1 - missing / whole) * order * (0.42 + 0.58 * Math.min(1, recall)), mask };
}

/** The likeliest place of `word` in the question that no word before has taken; of equal ones the first after the place of the word before. */
function bestPosition(word: number, positions: readonly Position[], taken: ReadonlySet<number>, before: number): { at: number; weight: number } {
  let at = -1;
  let weight = 0;
  for (const [i, { candidates }] of positions.entries()) {
    if (taken.has(i)) continue;
    for (const candidate of candidates) {
      if (candidate.id !== word || candidate.weight < leastWeight) continue;
      if (candidate.weight > weight || (candidate.weight === weight && at <= before && i > before)) {
        at = i;
        weight = candidate.weight;
      }
    }
  }
  return { at, weight };
}
