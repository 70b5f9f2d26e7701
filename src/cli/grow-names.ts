// A list as long as the nation's from real names, when the full list is not at hand: always the same list from the same seed.
import type { SearchEntry } from "../core/search/search";

const turn = /\s(?=(?:đối với|trong trường hợp|thuộc thẩm quyền|cho|của|theo)\s)/u;

/**
 * `count` entries: first the real ones, then new ones, each the beginning of one real name with the end of another, cut where
 * official names turn. Same words, same lengths, so the same work for a search.
 */
export function growNames(real: readonly SearchEntry[], count: number, seed = 5700): SearchEntry[] {
  const grown = real.slice(0, count);
  const next = generator(seed);
  const pick = (): string[] => real[Math.floor(next() * real.length)]!.official_name.split(turn);
  while (grown.length < count) {
    const head = pick();
    const tail = pick();
    const name = [head[0], ...tail.slice(1)].join(" ");
    grown.push({
      code: `9.${String(grown.length).padStart(6, "0")}`,
      field: real[grown.length % real.length]!.field,
      plain_name: name,
      official_name: name,
      keywords: [],
      documents: [],
      results: [],
      tier: 2,
    });
  }
  return grown;
}

/** Mulberry32: small, seeded, good enough for picking names. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
