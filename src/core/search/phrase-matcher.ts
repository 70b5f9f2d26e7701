// Finds the known phrases in a run of words: the thesaurus's words, and the fillers.
import { fold } from "../text/fold";
import { takeTone } from "../text/syllable";
import { soundKey } from "./sound-key";

export interface Match<T> {
  start: number;
  /** One past the last word. */
  end: number;
  value: T;
}

interface Known<T> {
  words: readonly string[];
  value: T;
}

export class PhraseMatcher<T> {
  readonly #byFirst = new Map<string, Known<T>[]>();

  /** `ambiguous` tells of a word typed without accents whether it may be some other word: then it matches only as part of a longer phrase. */
  constructor(
    phrases: Iterable<readonly [words: readonly string[], value: T]>,
    readonly ambiguous: (word: string) => boolean,
  ) {
    const sounds = new Map<string, string>();
    for (const [words, value] of phrases) {
      const [word] = words;
      if (word === undefined) continue;
      let first = sounds.get(word);
      if (first === undefined) sounds.set(word, (first = soundKey(fold(word))));
      const known = this.#byFirst.get(first) ?? [];
      known.push({ words, value });
      this.#byFirst.set(first, known);
    }
    // Longest first, so that "giấy chứng nhận quyền sử dụng đất" is not taken for "giấy chứng nhận".
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  }

  /** The phrases in `words` from left to right, longest first, none overlapping. */
  matches(words: readonly string[]): Match<T>[] {
    const found: Match<T>[] = [];
    for (let start = 0; start < words.length;) {
      const match = this.#at(words, start);
      if (match) found.push(match);
      start = match?.end ?? start + 1;
    }
    return found;
  }

  #at(words: readonly string[], start: number): Match<T> | undefined {
    for (const known of this.#byFirst.get(soundKey(fold(words[start]!))) ?? []) {
      const end = start + known.words.length;
      if (end <= words.length && known.words.every((word, i) => this.#same(words[start + i]!, word, known.words.length > 1))) {
        return { start, end, value: known.value };
      }
    }
    return undefined;
  }

  /** Within a longer phrase a word may also be spelt as it sounds, as long as its tone is right. */
  #same(typed: string, known: string, among: boolean): boolean {
    if (typed === known) return true;
    const folded = fold(known);
    if (typed === folded) return among || !this.ambiguous(folded);
    return among && takeTone(typed).tone === takeTone(known).tone && soundKey(fold(typed)) === soundKey(folded);
  }
}
