// How good are the answers: the share of questions whose accepted answer comes first, or among the first three.
import type { Find } from "./search-peers";

export interface Question {
  register: string;
  query: string;
  codes: readonly string[];
}

/** Shares from 0 to 1. */
export interface Quality {
  questions: number;
  first: number;
  firstThree: number;
  /** Mean reciprocal rank among the first ten. */
  mrr: number;
  empty: number;
}

/** Scores `find` by register, and over all under "all". Questions without an accepted code among `known` are left out. */
export function scoreQuestions(find: Find, questions: readonly Question[], known: ReadonlySet<string>): Map<string, Quality> {
  const scores = new Map<string, Quality>();
  for (const { register, query, codes } of questions) {
    const accepted = codes.filter((code) => known.has(code));
    if (accepted.length === 0) continue;
    const found = find(query);
    const rank = found.findIndex((code) => accepted.includes(code));
    for (const name of [register, "all"]) {
      const score = scores.get(name) ?? { questions: 0, first: 0, firstThree: 0, mrr: 0, empty: 0 };
      score.questions++;
      if (rank === 0) score.first++;
      if (rank >= 0 && rank < 3) score.firstThree++;
      if (rank >= 0) score.mrr += 1 / (rank + 1);
      if (found.length === 0) score.empty++;
      scores.set(name, score);
    }
  }
  const all = scores.get("all");
  scores.delete("all");
  if (all) scores.set("all", all);
  for (const score of scores.values()) for (const key of ["first", "firstThree", "mrr", "empty"] as const) score[key] /= score.questions;
  return scores;
}
