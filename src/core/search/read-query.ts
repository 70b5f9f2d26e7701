// A question as it was typed → for each of its words, the syllables of the catalogue it may stand for.
import { decodeKeystrokes } from "../text/decode-keystrokes";
import { fold } from "../text/fold";
import { takeTone } from "../text/syllable";
import { syllables } from "../text/syllables";
import type { Candidate, Vocabulary } from "./vocabulary";

export interface Position {
  word: string;
  /** Likeliest first. */
  candidates: readonly Candidate[];
  /** 1, or little for words of courtesy that say nothing of the matter. */
  emphasis: number;
  /** Which words of the question this is, or stands for, as bits. */
  origin: number;
}

const longestQuery = 400;
const mostWords = 24;
const fillerEmphasis = 0.12;

/** The words of a question: Telex and VNI keys decoded, words written together taken apart. At most {@link mostWords}. */
export function readWords(query: string, vocabulary: Vocabulary): string[] {
  const words: string[] = [];
  for (const typed of syllables(query.slice(0, longestQuery))) {
    for (const word of vocabulary.hasFolded(typed) ? [typed] : readWord(typed, vocabulary)) words.push(word);
    if (words.length >= mostWords) break;
  }
  return words.slice(0, mostWords);
}

function readWord(typed: string, vocabulary: Vocabulary): string[] {
  const decoded = decodeKeystrokes(typed);
  if (decoded !== typed) return [decoded];
  const folded = fold(typed);
  if (folded.length < 5 || vocabulary.hasFolded(folded)) return [typed];
  for (let cut = folded.length - 2; cut >= 2; cut--) {
    if (
      vocabulary.hasFolded(folded.slice(0, cut)) &&
      vocabulary.hasFolded(folded.slice(cut)) &&
      /[aeiouy]/u.test(folded.slice(cut)) &&
      /[aeiouy]/u.test(folded.slice(0, cut))
    ) {
      return [typed.slice(0, cut), typed.slice(cut)];
    }
  }
  return [typed];
}

/**
 * What `words` may stand for. `origins` tells which words of the question they replace, when they are not the question's own.
 * `fillers` tells of each word whether it is one; the last word may be half of one when `typing`.
 */
export function readPositions(
  words: readonly string[],
  fillers: ReadonlySet<number>,
  typing: boolean,
  vocabulary: Vocabulary,
  origins?: readonly number[],
): Position[] {
  const accented = words.some((word) => fold(word) !== word);
  return words.map((word, i) => ({
    word,
    candidates: candidatesOf(word, accented, typing && i === words.length - 1, vocabulary),
    emphasis: fillers.has(i) ? fillerEmphasis : 1,
    origin: origins?.[i] ?? 1 << i,
  }));
}

function candidatesOf(word: string, accented: boolean, last: boolean, vocabulary: Vocabulary): readonly Candidate[] {
  const candidates = vocabulary.candidates(word, accented);
  if (!last) return candidates;
  const known = new Set(candidates.map(({ id }) => id));
  const weight = beginningWeight(word, vocabulary.hasFolded(fold(word)));
  const begun = beginnings(word, vocabulary, weight).filter(({ id }) => !known.has(id));
  return begun.length === 0 ? candidates : [...candidates, ...begun].sort((a, b) => b.weight - a.weight);
}

/** "Si" is a word, and half of "sinh"; "chuyển" hardly is half of anything. One letter says little. */
function beginningWeight(word: string, whole: boolean): number {
  if (word.length === 1) return 0.55;
  return whole ? (word.length === 2 ? 0.62 : 0.42) : 0.8;
}

/** Every syllable that `word` may be the beginning of, no accent of it being against that. */
function beginnings(word: string, vocabulary: Vocabulary, weight: number): Candidate[] {
  const found: Candidate[] = [];
  const prefix = fold(word);
  for (const folded of vocabulary.foldedStarting(prefix)) {
    if (folded === prefix) continue;
    for (const id of vocabulary.withFold(folded)) if (begins(word, vocabulary.words[id]!)) found.push({ id, weight });
  }
  return found;
}

function begins(typed: string, word: string): boolean {
  const one = takeTone(typed);
  const other = takeTone(word);
  if (one.tone !== 0 && one.tone !== other.tone) return false;
  for (let i = 0; i < one.letters.length; i++) {
    if (one.letters[i] !== other.letters[i] && one.letters[i] !== fold(other.letters[i]!)) return false;
  }
  return true;
}
