// Phrases as runs of syllables, with the lists that say which phrases have a syllable, and what a syllable is worth.
import type { VocabularyBuilder } from "./vocabulary";

/** A phrase of one owner (a procedure, a saying). `weight` is how much the place it comes from counts, 0 to 1. */
export interface Phrase {
  owner: number;
  words: readonly number[];
  weight: number;
}

/** What stands after so many words of a long official name is said in passing: it is worth less found, and less missed. */
export const nameProper = 10;
const inPassing = 0.35;

/** How much of its worth a word has at place `at` of a phrase, counted from 0. */
export function worthAt(at: number): number {
  return at < nameProper ? 1 : inPassing;
}

/** What a word is worth that `owners` of `all` have: the fewer, the more. */
export function rarity(owners: number, all: number): number {
  return Math.log(1 + (all - owners + 0.5) / (owners + 0.5)) + 0.25;
}

/** Flat arrays throughout: 5,700 names are 100,000 words, and they must be ready in the time of a few frames. */
export class PhraseIndex {
  /** All phrases one after the other; phrase `p` is `words[starts[p]]` up to `words[starts[p + 1]]`. */
  readonly words: Uint16Array;
  readonly starts: Int32Array;
  /** By phrase. */
  readonly owner: Int32Array;
  readonly weight: Float32Array;
  /** By phrase: what its words are worth together. */
  readonly mass: Float32Array;
  /** The phrases that have word `w` are `postings[postingStarts[w]]` up to `postings[postingStarts[w + 1]]`. */
  readonly postings: Int32Array;
  readonly postingStarts: Int32Array;
  /** By word: in how many owners' phrases it stands, and what it is worth for that. */
  readonly frequency: Int32Array;
  readonly rarity: Float32Array;
  readonly owners: number;

  /** `phrases` are sorted by owner; `vocabulary` must know every word already. */
  constructor(phrases: readonly Phrase[], vocabulary: VocabularyBuilder) {
    const count = phrases.length;
    let length = 0;
    for (const { words } of phrases) length += words.length;
    this.words = new Uint16Array(length);
    this.starts = new Int32Array(count + 1);
    this.owner = new Int32Array(count);
    this.weight = new Float32Array(count);
    this.mass = new Float32Array(count);
    let at = 0;
    for (const [p, phrase] of phrases.entries()) {
      this.starts[p] = at;
      this.owner[p] = phrase.owner;
      this.weight[p] = phrase.weight;
      for (let i = 0; i < phrase.words.length; i++) this.words[at++] = phrase.words[i]!;
    }
    this.starts[count] = at;
    this.owners = (phrases.at(-1)?.owner ?? -1) + 1;

    const size = vocabulary.words.length;
    const { postings, starts } = this.#invert(count, size);
    this.postings = postings;
    this.postingStarts = starts;
    this.frequency = this.#countOwners(size);
    this.rarity = Float32Array.from(this.frequency, (owners) => rarity(owners, this.owners));
    for (let p = 0; p < count; p++) {
      const start = this.starts[p]!;
      for (let i = start; i < this.starts[p + 1]!; i++) this.mass[p]! += this.rarity[this.words[i]!]! * worthAt(i - start);
    }
  }

  /** The words that follow `word` somewhere, with how often they do. */
  following(word: number): Map<number, number> {
    const counts = new Map<number, number>();
    for (let i = this.postingStarts[word] ?? 0; i < (this.postingStarts[word + 1] ?? 0); i++) {
      const phrase = this.postings[i]!;
      for (let j = this.starts[phrase]!; j + 1 < this.starts[phrase + 1]!; j++) {
        if (this.words[j] === word) counts.set(this.words[j + 1]!, (counts.get(this.words[j + 1]!) ?? 0) + this.weight[phrase]!);
      }
    }
    return counts;
  }

  /** The words of a phrase, in order. */
  wordsOf(phrase: number): number[] {
    return [...this.words.subarray(this.starts[phrase], this.starts[phrase + 1])];
  }

  #invert(count: number, size: number): { postings: Int32Array; starts: Int32Array } {
    const starts = new Int32Array(size + 1);
    const last = new Int32Array(size).fill(-1);
    for (let p = 0; p < count; p++) {
      for (let i = this.starts[p]!; i < this.starts[p + 1]!; i++) {
        const word = this.words[i]!;
        if (last[word] === p) continue;
        last[word] = p;
        starts[word + 1]!++;
      }
    }
    for (let word = 0; word < size; word++) starts[word + 1]! += starts[word]!;
    const postings = new Int32Array(starts[size]!);
    const next = starts.slice();
    last.fill(-1);
    for (let p = 0; p < count; p++) {
      for (let i = this.starts[p]!; i < this.starts[p + 1]!; i++) {
        const word = this.words[i]!;
        if (last[word] === p) continue;
        last[word] = p;
        postings[next[word]!++] = p;
      }
    }
    return { postings, starts };
  }

  #countOwners(size: number): Int32Array {
    const counts = new Int32Array(size);
    for (let word = 0; word < size; word++) {
      let last = -1;
      for (let i = this.postingStarts[word]!; i < this.postingStarts[word + 1]!; i++) {
        const owner = this.owner[this.postings[i]!]!;
        if (owner !== last) counts[word]!++;
        last = owner;
      }
    }
    return counts;
  }
}
