// The few syllables that all names are made of, and everything a typed word may have meant among them.
import Fuse from "fuse.js";

import { fold } from "../text/fold";
import { takeTone, type Tone } from "../text/syllable";
import { eachWord, spell } from "../text/syllables";
import { soundKey } from "./sound-key";

/** A syllable of the catalogue that a typed word may stand for; `weight` 1 is certainty. */
export interface Candidate {
  id: number;
  weight: number;
}

/** Adds syllables while the index is built; {@link Vocabulary} answers once it is. */
export class VocabularyBuilder {
  readonly words: string[] = [];
  readonly #ids = new Map<string, number>();
  /** A catalogue repeats some thousand spellings a hundred thousand times. */
  readonly #written = new Map<string, number>();

  /** The ids of the words of `text`, in order. */
  read(text: string): number[] {
    const ids: number[] = [];
    eachWord(text, (word) => {
      let id = this.#written.get(word);
      if (id === undefined) this.#written.set(word, (id = this.idOf(spell(word))));
      ids.push(id);
    });
    return ids;
  }

  idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.#ids.set(word, id);
      this.words.push(word);
    }
    return id;
  }

  build(): Vocabulary {
    return new Vocabulary(this.words, this.#ids);
  }
}

const rememberedWords = 2000;
const leastWeight = 0.28;
const knownWord = 0.75;
/** The likeliest reading of what is no word weighs at least so much. */
const onlyAlike = 0.9;

export class Vocabulary {
  readonly folded: string[];
  readonly #byFold = new Map<string, number[]>();
  readonly #bySound = new Map<string, string[]>();
  readonly #sorted: string[];
  readonly #fuse: Fuse<string>;
  readonly #letters: string[];
  readonly #tones: Tone[];
  readonly #remembered = new Map<string, readonly Candidate[]>();

  constructor(
    readonly words: readonly string[],
    readonly ids: ReadonlyMap<string, number>,
  ) {
    this.folded = words.map(fold);
    const taken = words.map(takeTone);
    this.#letters = taken.map(({ letters }) => letters);
    this.#tones = taken.map(({ tone }) => tone);
    for (const [id, folded] of this.folded.entries()) {
      const same = this.#byFold.get(folded);
      if (same) same.push(id);
      else {
        this.#byFold.set(folded, [id]);
        const sound = soundKey(folded);
        const alike = this.#bySound.get(sound);
        if (alike) alike.push(folded);
        else this.#bySound.set(sound, [folded]);
      }
    }
    this.#sorted = [...this.#byFold.keys()].sort();
    // Names of groups ("{…}") and numbers are never misspelt words.
    this.#fuse = new Fuse(
      this.#sorted.filter((word) => /^[a-z]{2,}$/u.test(word)),
      { includeScore: true, threshold: 0.5, distance: 3, minMatchCharLength: 1 },
    );
  }

  /** Is there a syllable with these letters, whatever its accents? */
  hasFolded(folded: string): boolean {
    return this.#byFold.has(folded);
  }

  /** The ids of all syllables with these letters, whatever their accents. */
  withFold(folded: string): readonly number[] {
    return this.#byFold.get(folded) ?? [];
  }

  /** All folded syllables that begin with `prefix`, in alphabetical order. */
  foldedStarting(prefix: string): string[] {
    const start = lowerBound(this.#sorted, prefix);
    let end = start;
    while (end < this.#sorted.length && this.#sorted[end]!.startsWith(prefix)) end++;
    return this.#sorted.slice(start, end);
  }

  /**
   * What `word` (lower case, NFC) may stand for, likeliest first. `accented`: the question carries accents, so a word
   * without any is more likely meant that way.
   */
  candidates(word: string, accented: boolean): readonly Candidate[] {
    const key = accented ? `${word} ` : word;
    let found = this.#remembered.get(key);
    if (!found) {
      if (this.#remembered.size >= rememberedWords) this.#remembered.clear();
      this.#remembered.set(key, (found = this.#readings(word, accented)));
    }
    return found;
  }

  #readings(word: string, accented: boolean): Candidate[] {
    const best = new Map<number, number>();
    const folded = fold(word);
    const plain = folded === word;
    const typed = takeTone(word);
    const offer = (id: number, weight: number): void => void (weight > (best.get(id) ?? 0) && best.set(id, weight));
    for (const id of this.withFold(folded)) {
      const same = this.words[id] === word;
      // Accents that make a known word are no slip.
      const meant = this.ids.has(word) ? knownWord : 1;
      offer(id, same ? 1 : plain ? (accented ? 0.75 : 0.98) : meant * this.#accentWeight(typed, id));
    }
    for (const alike of this.#bySound.get(soundKey(folded)) ?? []) {
      if (alike === folded) continue;
      const near = confusionWeight(folded, alike);
      for (const id of this.withFold(alike)) offer(id, near * (plain ? 0.9 : this.#soundWeight(typed, id)));
    }
    // What is no word at all was meant to be one of those that sound like it.
    const sure = this.hasFolded(folded) ? 1 : Math.max(1, onlyAlike / Math.max(...best.values()));
    if (best.size === 0) this.#misspelt(folded, (id, near) => offer(id, near * (plain ? 0.95 : Math.max(0.6, this.#soundWeight(typed, id)))));
    return [...best]
      .map(([id, weight]) => ({ id, weight: weight * sure }))
      .filter(({ weight }) => weight >= leastWeight)
      .sort((a, b) => b.weight - a.weight);
  }

  /** Syllables a slip of the finger away. Only for what is no syllable at all: "thogn", "hỉm". */
  #misspelt(folded: string, offer: (id: number, weight: number) => void): void {
    if (!/^[a-z]{3,9}$/u.test(folded)) return;
    for (const { item } of this.#fuse.search(folded, { limit: 24 })) {
      const wrong = editDistance(folded, item);
      if (wrong > (folded.length > 4 ? 2 : 1)) continue;
      for (const id of this.withFold(item)) offer(id, wrong <= 1 ? 0.7 : 0.4);
    }
  }

  /** Same letters, other accents: a mark left out is likelier than a mark put wrong; hỏi and ngã are one tone to many. */
  #accentWeight(typed: Typed, id: number): number {
    const letters = this.#letters[id]!;
    const tone = this.#tones[id]!;
    if (typed.letters === letters) {
      if (typed.tone === 0) return 0.8;
      return hoiNga(typed.tone) && hoiNga(tone) ? 0.85 : 0.5;
    }
    if (marksWithin(typed.letters, letters)) return typed.tone === tone ? 0.85 : typed.tone === 0 ? 0.75 : 0.4;
    return typed.tone === tone ? 0.5 : 0.35;
  }

  /** Other letters that sound alike: the tone and the vowel, when they were typed, must speak for it. */
  #soundWeight(typed: Typed, id: number): number {
    const tone = this.#tones[id]!;
    const sameTone = typed.tone === tone ? 1 : hoiNga(typed.tone) && hoiNga(tone) ? 0.9 : typed.tone === 0 ? 0.7 : 0.45;
    return sameTone * (vowelMarks(typed.letters) === vowelMarks(this.#letters[id]!) ? 1 : 0.75);
  }
}

interface Typed {
  letters: string;
  tone: Tone;
}

function vowelMarks(letters: string): string {
  return letters.replace(/[^ăâêôơưđ]/gu, "");
}

function marksWithin(typed: string, known: string): boolean {
  for (let i = 0; i < typed.length; i++) if (typed[i] !== known[i] && typed[i] !== fold(known[i]!)) return false;
  return true;
}

function hoiNga(tone: number): boolean {
  return tone === 3 || tone === 4;
}

/** How often two spellings with one sound stand for each other: i/y all the time, two slips in one syllable seldom. */
function confusionWeight(typed: string, known: string): number {
  if (typed.replace(/y/gu, "i") === known.replace(/y/gu, "i")) return 0.95;
  return editDistance(typed, known) <= 1 ? 0.75 : 0.62;
}

/** Edits between two short words: insert, delete, replace, swap neighbours. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[other.length]!;
}

function lowerBound(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
