// Ranks the phrases of an index by how well they cover a question and are covered by it.
import { nameProper, rarity, worthAt, type PhraseIndex } from "./phrase-index";
import type { Position } from "./read-query";

export interface Scored {
  owner: number;
  /** About 0 to 1.3: 1 is a phrase of full weight that says exactly the question. */
  score: number;
  /** The phrase that scored best. */
  phrase: number;
  /** How much of that phrase the question covers, 0 to 1. */
  precision: number;
  /** How much of the question that phrase covers, 0 to 1. */
  recall: number;
}

const neighbours = 0.7;
const apart = 0.55;
const precisionShare = 0.42;
const spreadShare = 0.38;
/** A word found past the proper part of a name. */
const late = 0.85;
/** A phrase that is the question, no more and no less, is not just the best of the near ones. */
const exact = 0.08;
const unknownWord = 1.2;
const mostPhrases = 130;
/** For each phrase wanted, so many places in the posting lists are looked at, and then no further common word is. */
const looksPerPhrase = 30;
/** More readings of one word than this (a prefix of one letter) only help phrases that other words found. */
const mostReadings = 70;
/** Beside a word that is as good as certain, readings below this weight find nothing of their own; the alignment counts them still. */
const sureWord = 0.9;
const farFetched = 0.45;
const mostPositions = 24;

export class PhraseScorer {
  // Working space, reused: a question must not make garbage by the megabyte on an office PC.
  readonly #sum: Float32Array;
  readonly #seen: Int32Array;
  readonly #ownerSum: Float32Array;
  readonly #ownerNow: Float32Array;
  readonly #ownerSeen: Int32Array;
  readonly #positions: Uint32Array;
  readonly #readings: Float32Array[];
  readonly #found: Int32Array;
  readonly #single = new Float32Array(mostPositions);
  readonly #linked = new Float32Array(mostPositions);
  #foundCount = 0;
  /** The best sum, weighted, of any phrase found. */
  #most = 0;
  #stamp = 0;

  constructor(readonly index: PhraseIndex) {
    const count = index.owner.length;
    this.#sum = new Float32Array(count);
    this.#found = new Int32Array(count);
    this.#seen = new Int32Array(count);
    this.#ownerSum = new Float32Array(index.owners);
    this.#ownerNow = new Float32Array(index.owners);
    this.#ownerSeen = new Int32Array(index.owners);
    this.#positions = new Uint32Array(index.rarity.length);
    this.#readings = Array.from({ length: mostPositions }, () => new Float32Array(0));
  }

  /**
   * The owners whose phrases answer `positions`, in no order, each with its best phrase. `depth` is how many phrases are looked at
   * closely: few will do where only the very best is wanted.
   */
  score(positions: readonly Position[], depth = mostPhrases): Scored[] {
    const asked = positions.slice(0, mostPositions);
    const masses = asked.map((position) => this.#massOf(position));
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    if (total === 0) return [];
    this.#gather(asked, masses, depth * looksPerPhrase);
    const links = linksBetween(asked, masses);
    // Words that no name knows make every answer less certain.
    const unknown = asked.reduce((sum, { emphasis }, i) => sum + (masses[i] === 0 ? emphasis * unknownWord : 0), 0);
    const whole = total + unknown + links.mass.reduce((sum, mass) => sum + mass, 0);
    const best = new Map<number, Scored>();
    this.#openReadings(asked);
    for (const phrase of this.#worthAligning(depth)) {
      const { recall, precision } = this.#align(phrase, masses, links, whole);
      const exactly = recall > 0.97 && precision > 0.97 ? exact : 0;
      const score = this.index.weight[phrase]! * (recall * (1 - precisionShare + precisionShare * precision) + exactly);
      const owner = this.index.owner[phrase]!;
      const known = best.get(owner);
      if (!known || score > known.score) best.set(owner, { owner, score, phrase, precision, recall });
    }
    this.#closeReadings(asked);
    for (const scored of best.values()) scored.score += (spreadShare * this.#ownerSum[scored.owner]!) / total;
    for (let k = 0; k < this.#foundCount; k++) this.#ownerSum[this.index.owner[this.#found[k]!]!] = 0;
    return [...best.values()];
  }

  /** What a word of the question is worth: the rarer everything it may stand for, the more. Words nobody knows are worth nothing. */
  #massOf({ candidates, emphasis }: Position): number {
    let owners = 0;
    let likeliest = 0;
    for (const { weight } of candidates) if (weight > likeliest) likeliest = weight;
    for (const { id, weight } of candidates) if (weight >= 0.9 * likeliest) owners += this.index.frequency[id] ?? 0;
    return owners === 0 ? 0 : emphasis * rarity(Math.min(owners, this.index.owners), this.index.owners);
  }

  /**
   * Adds up, over the words of the question, what each phrase and each owner has of them. The rarest words come first; once enough
   * phrases were looked at, words that stand everywhere ("cấp", "đăng ký") no longer add any: the alignment counts them still.
   */
  #gather(asked: readonly Position[], masses: readonly number[], mostLooks: number): void {
    this.#foundCount = 0;
    this.#most = 0;
    let looked = 0;
    const order = asked.map((_, i) => i).sort((a, b) => masses[b]! - masses[a]!);
    for (const i of order) {
      const { candidates } = asked[i]!;
      const mass = masses[i]!;
      if (mass === 0 || (candidates.length > mostReadings && asked.length > 1) || looked > mostLooks) continue;
      const stamp = ++this.#stamp;
      const sure = candidates.length > 0 && candidates[0]!.weight >= sureWord;
      for (const { id, weight } of candidates) {
        if (sure && weight < farFetched) break;
        looked += this.#gatherWord(id, mass * weight, stamp);
      }
    }
  }

  #gatherWord(id: number, worth: number, stamp: number): number {
    const end = this.index.postingStarts[id + 1] ?? 0;
    const start = this.index.postingStarts[id] ?? 0;
    for (let k = start; k < end; k++) {
      const phrase = this.index.postings[k]!;
      if (this.#seen[phrase] === stamp) continue;
      this.#seen[phrase] = stamp;
      if (this.#sum[phrase] === 0) this.#found[this.#foundCount++] = phrase;
      const sum = this.#sum[phrase]! + worth;
      this.#sum[phrase] = sum;
      if (sum * this.index.weight[phrase]! > this.#most) this.#most = sum * this.index.weight[phrase]!;
      const owner = this.index.owner[phrase]!;
      const here = worth * this.index.weight[phrase]!;
      const before = this.#ownerSeen[owner] === stamp ? this.#ownerNow[owner]! : 0;
      if (here > before) {
        this.#ownerSum[owner]! += here - before;
        this.#ownerNow[owner] = here;
      }
      this.#ownerSeen[owner] = stamp;
    }
    return Math.max(0, end - start);
  }

  /** The phrases with the most of the question's words: `depth`, or at most half as many more. */
  #worthAligning(depth: number): number[] {
    const steps = new Int32Array(33);
    for (let k = 0; k < this.#foundCount; k++) {
      const phrase = this.#found[k]!;
      steps[Math.floor((32 * this.#sum[phrase]! * this.index.weight[phrase]!) / this.#most)]!++;
    }
    let step = 32;
    for (let kept = steps[32]!; step > 9 && kept + steps[step - 1]! <= depth; step--) kept += steps[step - 1]!;
    // A hair less: the sums are kept in single precision, the best one is not.
    const least = ((this.#most * step) / 32) * 0.9999;
    const kept: number[] = [];
    for (let k = 0; k < this.#foundCount; k++) {
      const phrase = this.#found[k]!;
      if (this.#sum[phrase]! * this.index.weight[phrase]! >= least && kept.length < 1.5 * depth) kept.push(phrase);
      this.#sum[phrase] = 0;
    }
    return kept;
  }

  #openReadings(asked: readonly Position[]): void {
    for (const [i, { candidates }] of asked.entries()) {
      if (this.#readings[i]!.length === 0) this.#readings[i] = new Float32Array(this.#positions.length);
      for (const { id, weight } of candidates) {
        if (id >= this.#positions.length) continue;
        this.#positions[id]! |= 1 << i;
        this.#readings[i]![id] = weight;
      }
    }
  }

  #closeReadings(asked: readonly Position[]): void {
    for (const [i, { candidates }] of asked.entries()) {
      for (const { id } of candidates) {
        if (id >= this.#positions.length) continue;
        this.#positions[id] = 0;
        this.#readings[i]![id] = 0;
      }
    }
  }

  #align(phrase: number, masses: readonly number[], links: Links, whole: number): { recall: number; precision: number } {
    const start = this.index.starts[phrase]!;
    const end = this.index.starts[phrase + 1]!;
    const single = this.#single.fill(0);
    const linked = this.#linked.fill(0);
    let covered = 0;
    for (let j = start; j < end; j++) {
      const word = this.index.words[j]!;
      const asked = this.#positions[word]!;
      if (asked === 0) continue;
      const place = j - start < nameProper ? 1 : late;
      let most = 0;
      for (let bits = asked; bits !== 0; bits &= bits - 1) {
        const i = 31 - Math.clz32(bits & -bits);
        const weight = this.#readings[i]![word]!;
        if (weight > most) most = weight;
        if (weight * place > single[i]!) single[i] = weight * place;
        const to = links.to[i]!;
        if (to < 0) continue;
        for (let gap = 1; gap <= 2 && j + gap < end; gap++) {
          const next = this.index.words[j + gap]!;
          if ((this.#positions[next]! & (1 << to)) === 0) continue;
          const bond = place * weight * this.#readings[to]![next]! * (gap === 1 ? 1 : apart);
          if (bond > linked[i]!) linked[i] = bond;
        }
      }
      covered += most * this.index.rarity[word]! * worthAt(j - start);
    }
    let recalled = 0;
    for (let i = 0; i < masses.length; i++) recalled += masses[i]! * single[i]! + links.mass[i]! * linked[i]!;
    return { recall: recalled / whole, precision: Math.min(1, covered / this.index.mass[phrase]!) };
  }
}

/** By position: the neighbour that follows it (-1: none), and what finding the two together is worth. */
interface Links {
  to: number[];
  mass: number[];
}

/** Neighbours in the question, looking past words that are worth nothing: most Vietnamese words are two syllables. */
function linksBetween(asked: readonly Position[], masses: readonly number[]): Links {
  const links: Links = { to: masses.map(() => -1), mass: masses.map(() => 0) };
  let from = -1;
  for (const [to, mass] of masses.entries()) {
    if (mass === 0 || asked[to]!.emphasis < 0.3) continue;
    if (from >= 0) {
      links.to[from] = to;
      links.mass[from] = neighbours * Math.min(masses[from]!, mass);
    }
    from = to;
  }
  return links;
}
