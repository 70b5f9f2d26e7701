// Completions of the last syllable, for the keyboard on the screen: taken from the catalogue, likeliest first.
import { fold } from "../text/fold";
import { syllables } from "../text/syllables";
import type { PhraseIndex } from "./phrase-index";
import { readPositions, readWords } from "./read-query";
import type { Vocabulary } from "./vocabulary";

/**
 * `query` with its last word completed, at most `limit`. After a blank, the next word. What followed the word before it in
 * the names of the catalogue comes first, then what is frequent.
 */
export function completeLastWord(query: string, limit: number, vocabulary: Vocabulary, names: PhraseIndex): string[] {
  const words = readWords(query, vocabulary);
  if (words.length === 0) return [];
  const between = /\s$/u.test(query);
  const before = between ? words.at(-1) : words.at(-2);
  const follows = before === undefined ? new Map<number, number>() : followers(before, vocabulary, names);
  const scores = new Map<number, number>();
  if (between) for (const [id, count] of follows) scores.set(id, count);
  else {
    const last = words.at(-1)!;
    for (const { id } of readPositions([last], new Set(), true, vocabulary)[0]!.candidates) {
      if (!fold(vocabulary.words[id]!).startsWith(fold(last)) || (names.frequency[id] ?? 0) === 0) continue;
      scores.set(id, (follows.get(id) ?? 0) * 100 + (names.frequency[id] ?? 0) / 1000);
    }
  }
  const head = between ? query : query.slice(0, query.length - lastWordLength(query));
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([id]) => head + vocabulary.words[id]!)
    .filter((completed) => completed !== query)
    .slice(0, limit);
}

function followers(word: string, vocabulary: Vocabulary, names: PhraseIndex): Map<number, number> {
  const exact = vocabulary.ids.get(word);
  const ids = exact === undefined || fold(word) === word ? vocabulary.withFold(fold(word)) : [exact];
  const counts = new Map<number, number>();
  for (const id of ids) for (const [next, count] of names.following(id)) counts.set(next, (counts.get(next) ?? 0) + count);
  return counts;
}

/** Length, in the characters of `query`, of its last word. */
function lastWordLength(query: string): number {
  const word = syllables(query).at(-1);
  return word === undefined ? 0 : (/[\p{L}\p{M}\p{N}]+$/u.exec(query)?.[0].length ?? 0);
}
