// Puts the parts of the search together: read the question, ask the names and the thesaurus, weigh, answer.
import { syllables } from "../text/syllables";
import { ageFactor, agesIn, type AgeRange } from "./ages";
import { chooseBetween } from "./choices";
import { findCodes } from "./code-search";
import { completeLastWord } from "./complete";
import { entryPhrases, isOfficialName } from "./entry-phrases";
import { PhraseIndex } from "./phrase-index";
import { PhraseScorer } from "./phrase-scorer";
import { QuestionReader, spellWords, type Reading } from "./question-reader";
import { RareVariants, type NamedVariants } from "./rare-variants";
import type { Position } from "./read-query";
import { Sayings, spellSayings } from "./sayings";
import type { CreateSearch, Search, SearchAnswer, SearchEntry, SearchHit, SearchReason } from "./search";
import type { Thesaurus } from "./thesaurus";
import { VocabularyBuilder, type Vocabulary } from "./vocabulary";

const sayingShare = 1.05;
/** So much of what the names say is left out when a saying takes the whole question; a name that is the question stays. */
const sayingRules = 0.45;
const worthSaying = 0.3;
const nextMeaning = 0.1;
const meaningsKept = 12;
const meaningDepth = 30;
const leastMeaning = 0.64;
const leastShare = 0.3;
const answersAtMost = 18;
const comparable = 0.04;
const firstTier = 1.05;

interface Weighed {
  score: number;
  /** A name or a keyword is the question, no more and no less. */
  exact: boolean;
  /** It is the official name. */
  official: boolean;
  reason?: SearchReason;
}

interface Ranked {
  owner: number;
  score: number;
  reason?: SearchReason;
}

/** Builds the search over `entries`; see docs/search.md for how it ranks. Linear in the length of the names. */
export const createSearch: CreateSearch = (entries, thesaurus) => new RankedSearch(entries, thesaurus);

class RankedSearch implements Search {
  readonly #entries: readonly SearchEntry[];
  readonly #codes: readonly string[];
  readonly #vocabulary: Vocabulary;
  readonly #reader: QuestionReader;
  readonly #names: PhraseIndex;
  readonly #nameScorer: PhraseScorer;
  readonly #sayings: Sayings;
  readonly #rare: RareVariants;
  readonly #meanings = new Map<string, { owner: number; share: number }[]>();

  constructor(entries: readonly SearchEntry[], thesaurus: Thesaurus) {
    this.#entries = entries;
    this.#codes = entries.map(({ code }) => code);
    // Everything is read before anything is indexed: an index must know every word there is.
    const builder = new VocabularyBuilder();
    const phrases = entryPhrases(entries, builder);
    const said = spellSayings(thesaurus, builder);
    const words = spellWords(thesaurus, builder);
    this.#vocabulary = builder.build();
    this.#reader = new QuestionReader(words, this.#vocabulary);
    this.#names = new PhraseIndex(phrases, builder);
    this.#nameScorer = new PhraseScorer(this.#names);
    this.#sayings = new Sayings(said, thesaurus.groups, words, builder, this.#vocabulary);
    this.#rare = new RareVariants(entries, thesaurus.rare);
  }

  find(query: string, limit = 10): SearchAnswer {
    const codes = findCodes(query, this.#codes);
    if (codes.length > 0) return { hits: codes.slice(0, limit), choices: [] };
    const readings = this.#reader.read(query);
    const weighed = this.#weighNames(readings);
    this.#weighSayings(
      readings,
      weighed,
      [...weighed.values()].some(({ official }) => official),
    );
    const ranked = this.#rank(weighed, readings);
    return {
      hits: ranked.slice(0, limit).map((each) => this.#hit(each)),
      choices: chooseBetween(ranked.map(({ owner, score }) => ({ entry: this.#entries[owner]!, score }))),
    };
  }

  complete(query: string, limit = 3): string[] {
    return completeLastWord(query, limit, this.#vocabulary, this.#names);
  }

  /** Both readings ask the names; a procedure keeps the better score. */
  #weighNames(readings: readonly Reading[]): Map<number, Weighed> {
    const weighed = new Map<number, Weighed>();
    for (const { positions, reason } of readings) {
      for (const { owner, score, phrase, recall, precision } of this.#nameScorer.score(positions)) {
        const known = weighed.get(owner);
        if (known && score <= known.score) continue;
        const exact = recall > 0.9 && precision > 0.9;
        weighed.set(owner, { score, exact, official: exact && !reason && isOfficialName(this.#names.weight[phrase]!), reason });
      }
    }
    return weighed;
  }

  /** Adds what the sayings say; where one takes the whole question, the names that merely share words with it step back. */
  #weighSayings(readings: readonly Reading[], weighed: Map<number, Weighed>, named: boolean): void {
    const meant = this.#sayings.meant(readings).filter(({ mask }) => !named || covers(mask, readings));
    const surest = meant[0]?.sureness ?? 0;
    for (const each of weighed.values()) if (!each.exact) each.score *= 1 - sayingRules * surest;
    const best = new Map<number, { score: number; reason: SearchReason }>();
    for (const { sureness, saying, said } of meant) {
      for (const [k, means] of saying.line.means.entries()) {
        for (const { owner, share } of this.#meaningOf(means)) {
          const score = sureness * share * (1 - nextMeaning * k) * sayingShare;
          if (score > (best.get(owner)?.score ?? 0)) best.set(owner, { score, reason: { said, means } });
        }
      }
    }
    for (const [owner, { score, reason }] of best) {
      const known = weighed.get(owner);
      const told = score >= worthSaying ? reason : known?.reason;
      weighed.set(owner, { score: (known?.score ?? 0) + score, exact: known?.exact ?? false, official: known?.official ?? false, reason: told });
    }
  }

  /** Which procedures an office wording names, the first with share 1. Asked once, then remembered. */
  #meaningOf(means: string): { owner: number; share: number }[] {
    const known = this.#meanings.get(means);
    if (known) return known;
    const positions = this.#reader.positionsOf(syllables(means), false).map((position) => this.#asWritten(position));
    const variants = this.#rare.namedIn(positions, this.#vocabulary);
    const scored = this.#byScore(this.#nameScorer.score(positions, meaningDepth))
      .slice(0, meaningsKept)
      .map(({ owner, score }) => ({ owner, score: score * this.#prior(owner, variants) }));
    this.#byScore(scored);
    const top = scored[0]?.score ?? 0;
    // The catalogue may not have what the line leads to: then it leads nowhere, rather than to the next best thing.
    const found = top < leastMeaning ? [] : scored.map(({ owner, score }) => ({ owner, share: (score / top) ** 3 })).filter(({ share }) => share > leastShare);
    this.#meanings.set(means, found);
    return found;
  }

  /** The thesaurus is spelt right: a word that the catalogue knows is that word and no other. */
  #asWritten(position: Position): Position {
    const id = this.#vocabulary.ids.get(position.word);
    return id === undefined ? position : { ...position, candidates: [{ id, weight: 1 }] };
  }

  #rank(weighed: ReadonlyMap<number, Weighed>, readings: readonly Reading[]): Ranked[] {
    const variants = this.#rare.namedIn(
      readings.flatMap(({ positions }) => positions),
      this.#vocabulary,
    );
    let top = 0;
    for (const { score } of weighed.values()) if (score > top) top = score;
    const near: Ranked[] = [];
    for (const [owner, { score, reason }] of weighed) if (score >= top * comparable) near.push({ owner, score, reason });
    const ranked = this.#byScore(near).slice(0, answersAtMost);
    const asked = agesIn(readings[0]?.words.join(" ") ?? "");
    for (const each of ranked) each.score *= this.#prior(each.owner, variants) * (asked ? ageFactor(asked, this.#agesOf(each.owner)) : 1);
    return this.#byScore(ranked);
  }

  /** Sorts in place. Equal scores keep the order of the entries, so that an answer is always the same. */
  #byScore<T extends { owner: number; score: number }>(list: T[]): T[] {
    return list.sort((a, b) => b.score - a.score || a.owner - b.owner);
  }

  #prior(owner: number, variants: NamedVariants): number {
    return (this.#entries[owner]!.tier === 1 ? firstTier : 1) * this.#rare.factor(owner, variants);
  }

  #agesOf(owner: number): AgeRange | undefined {
    return agesIn(this.#entries[owner]!.official_name);
  }

  #hit({ owner, score, reason }: Ranked): SearchHit {
    const { code } = this.#entries[owner]!;
    const rounded = Math.round(score * 10_000) / 10_000;
    return reason ? { code, score: rounded, reason } : { code, score: rounded };
  }
}

/** Are all words of the question in `mask`, the fillers aside? */
function covers(mask: number, readings: readonly Reading[]): boolean {
  let asked = 0;
  for (const { origin, emphasis } of readings[0]!.positions) if (emphasis === 1) asked |= origin;
  return (mask & asked) === asked;
}
