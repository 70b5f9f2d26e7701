// The sayings of the thesaurus: which of them a question meant.
import { syllables } from "../text/syllables";
import { PhraseIndex, type Phrase } from "./phrase-index";
import { PhraseScorer } from "./phrase-scorer";
import type { Reading, SpelledWords } from "./question-reader";
import type { Position } from "./read-query";
import { fitSaying, type SayingFit, type WordWorth } from "./saying-fit";
import type { Thesaurus, ThesaurusLine } from "./thesaurus";
import type { Vocabulary, VocabularyBuilder } from "./vocabulary";

/** One way of saying a line of the thesaurus. */
export interface Saying {
  text: string;
  line: ThesaurusLine;
}

export interface Meant extends SayingFit {
  /** Its place among all sayings. */
  owner: number;
  saying: Saying;
  /** The saying as the screen repeats it. */
  said: string;
}

const tried = 14;
const depth = 70;
const mostMeant = 3;
/** A saying less sure than this share of the surest is not asked. */
const sureEnough = 0.55;
/** A saying with more words silences one with fewer, if it is nearly as sure. */
const nearlyAsSure = 0.85;

/** A phrase of one syllable that stands for every word of a group, such as `{người thân}`; no typed word looks like it. */
const groupWord = (name: string): string => `{${name}}`;

/** The sayings cut into phrases; reads them and the groups with `builder`, so that all of their words are known for words. */
export function spellSayings({ sayings: lines, groups }: Thesaurus, builder: VocabularyBuilder): { sayings: Saying[]; phrases: Phrase[] } {
  // "Dâu" of a group typed is not a misspelt "dấu".
  for (const member of Object.values(groups).flat()) builder.read(member);
  const sayings = lines.flatMap((line) => line.say.map((text) => ({ text, line })));
  const phrases = sayings.map(({ text }, owner) => ({ owner, words: sayingWords(text, builder), weight: 1 }));
  return { sayings, phrases };
}

function sayingWords(say: string, builder: VocabularyBuilder): number[] {
  if (!say.includes("{")) return builder.read(say);
  return say.split(/(\{[^}]*\})/u).flatMap((part) => (part.startsWith("{") ? [builder.idOf(groupWord(part.slice(1, -1).trim()))] : builder.read(part)));
}

export class Sayings {
  readonly #sayings: readonly Saying[];
  readonly #index: PhraseIndex;
  readonly #scorer: PhraseScorer;
  readonly #groups: Map<number, number[]>;
  readonly #worth: WordWorth;

  constructor(
    { sayings, phrases }: ReturnType<typeof spellSayings>,
    groups: Thesaurus["groups"],
    { fillers }: SpelledWords,
    builder: VocabularyBuilder,
    vocabulary: Vocabulary,
  ) {
    this.#sayings = sayings;
    this.#index = new PhraseIndex(phrases, builder);
    this.#scorer = new PhraseScorer(this.#index);
    this.#groups = groupsByWord(groups, vocabulary);
    const fillerIds = new Set(fillers.filter(([words]) => words.length === 1).map(([words]) => vocabulary.ids.get(words[0]!)));
    this.#worth = { rarity: (word) => this.#index.rarity[word] ?? 0, filler: (word) => fillerIds.has(word) };
  }

  /** The sayings that were meant, surest first. One whose words another has too, and more, says less and is left out. */
  meant(readings: readonly Reading[]): Meant[] {
    const found: Meant[] = [];
    for (const reading of readings) {
      const asked = this.#withGroups(reading.positions);
      const likeliest = this.#scorer
        .score(asked, depth)
        .sort((a, b) => b.precision ** 2 * (0.5 + b.recall) - a.precision ** 2 * (0.5 + a.recall) || a.owner - b.owner)
        .slice(0, tried);
      for (const { owner, phrase, recall } of likeliest) {
        const fit = fitSaying(this.#index.wordsOf(phrase), asked, this.#worth, recall);
        const saying = this.#sayings[owner]!;
        if (fit.sureness > 0) found.push({ owner, ...fit, saying, said: saidBy(saying, fit.mask, reading) });
      }
    }
    found.sort((a, b) => b.sureness - a.sureness || a.owner - b.owner);
    const told = found.filter((one) => !found.some((other) => silences(other, one)));
    return told.filter(({ sureness }) => sureness >= told[0]!.sureness * sureEnough).slice(0, mostMeant);
  }

  #withGroups(positions: readonly Position[]): Position[] {
    return positions.map((position, i) => {
      // One letter begins too many words to say anything.
      if (position.word.length === 1 && i === positions.length - 1 && i > 0) return { ...position, candidates: [] };
      const groups = new Map<number, number>();
      for (const { id, weight } of position.candidates) {
        for (const group of this.#groups.get(id) ?? []) if (weight > (groups.get(group) ?? 0)) groups.set(group, weight);
      }
      if (groups.size === 0) return position;
      return { ...position, candidates: [...position.candidates, ...[...groups].map(([id, weight]) => ({ id, weight }))] };
    });
  }
}

/** For each word of a group, by id, the groups it belongs to. Groups that no saying uses are nowhere. */
function groupsByWord(groups: Thesaurus["groups"], vocabulary: Vocabulary): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [name, members] of Object.entries(groups)) {
    const group = vocabulary.ids.get(groupWord(name));
    if (group === undefined) continue;
    for (const member of members) {
      const id = vocabulary.ids.get(syllables(member)[0] ?? "");
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), group]);
    }
  }
  return found;
}

/** Has `more` all the words of the question that `less` has, and others, and is it about as sure? */
function silences(more: Meant, less: Meant): boolean {
  return more.mask !== less.mask && (more.mask & less.mask) === less.mask && more.sureness >= less.sureness * nearlyAsSure;
}

/** The saying as it is written; the resident's own words when it stands for many, or was found in the office's words only. */
function saidBy({ text }: Saying, mask: number, { words, reason }: Reading): string {
  if (mask === 0 || (!reason && !text.includes("{"))) return text;
  const first = 31 - Math.clz32(mask & -mask);
  const last = 31 - Math.clz32(mask);
  return words.slice(first, last + 1).join(" ");
}
